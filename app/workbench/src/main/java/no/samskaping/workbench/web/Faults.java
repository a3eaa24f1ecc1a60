package no.samskaping.workbench.web;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;

/** Answers what no page answered itself: not allowed, not found, changed meanwhile, against the rules. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Faults {

	private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

	private final FaultPage page;

	Faults(FaultPage page) {
		this.page = page;
	}

	@ExceptionHandler
	ModelAndView on(Denied denied, HttpServletRequest request) {
		LOG.warn("Denied: {} {} ({})", request.getMethod(), LoggedPath.of(request.getRequestURI()), denied.why().key());
		return page.of(HttpStatus.FORBIDDEN, request).addObject("why", denied.why());
	}

	@ExceptionHandler
	ModelAndView on(Unknown unknown, HttpServletRequest request) {
		return page.of(HttpStatus.NOT_FOUND, request);
	}

	@ExceptionHandler
	ModelAndView on(Outdated outdated, HttpServletRequest request) {
		return page.of(HttpStatus.CONFLICT, request);
	}

	@ExceptionHandler
	ModelAndView on(Refused refused, HttpServletRequest request) {
		return page.of(HttpStatus.UNPROCESSABLE_CONTENT, request).addObject("broken", refused.broken());
	}
}
