package no.samskaping.workbench.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.DenialLog;

/** Answers what no page answered itself: not allowed, not found, changed meanwhile, against the rules, not to be understood or kept. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Faults {

	private final FaultPage page;
	private final FaultLog log;
	private final DenialLog denials;

	Faults(FaultPage page, FaultLog log, DenialLog denials) {
		this.page = page;
		this.log = log;
		this.denials = denials;
	}

	@ExceptionHandler
	ModelAndView on(Denied denied, HttpServletRequest request) {
		denials.tell(request, denied.why().key());
		return page.among(HttpStatus.FORBIDDEN, request).addObject("why", denied.why());
	}

	@ExceptionHandler({ Unknown.class, Subject.Malformed.class })
	ModelAndView unknown(HttpServletRequest request) {
		return page.of(HttpStatus.NOT_FOUND, request);
	}

	/** What stands in the path names a thing, and what cannot be a name names nothing. */
	@ExceptionHandler
	ModelAndView on(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
		var named = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
		return page.of(named ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
	}

	/** Also when the database was the first to see that two did the same. */
	@ExceptionHandler({ Outdated.class, ConcurrencyFailureException.class, DuplicateKeyException.class })
	ModelAndView changedMeanwhile(HttpServletRequest request) {
		return page.of(HttpStatus.CONFLICT, request);
	}

	@ExceptionHandler
	ModelAndView on(DataIntegrityViolationException unkept, HttpServletRequest request) {
		return page.of(HttpStatus.BAD_REQUEST, request).addObject("why", Text.of("ui.error.unkept"))
				.addObject("reference", log.logged(request, request.getRequestURI(), HttpStatus.BAD_REQUEST, unkept));
	}

	@ExceptionHandler
	ModelAndView on(MultipartException unread, HttpServletRequest request) {
		return page.of(unread instanceof MaxUploadSizeExceededException ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST, request);
	}

	@ExceptionHandler
	ModelAndView on(Refused refused, HttpServletRequest request) {
		return page.of(HttpStatus.UNPROCESSABLE_CONTENT, request).addObject("broken", refused.broken());
	}
}
