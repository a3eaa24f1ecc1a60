package no.samskaping.workbench.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what went wrong outside the controllers, and what nobody expected.
 * For the latter the reader gets a reference that stands in the log beside the cause; nothing of the cause itself is shown.
 */
@Controller
class ErrorDoor implements ErrorController {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorDoor.class);
	private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
	private static final int REFERENCE_LENGTH = 8;

	private final FaultPage page;
	private final SecureRandom random = new SecureRandom();

	ErrorDoor(FaultPage page) {
		this.page = page;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView answer(HttpServletRequest request) {
		var status = status(request);
		var answer = page.of(status, request);
		return status.is5xxServerError() ? answer.addObject("reference", logged(request, status)) : answer;
	}

	/** Somebody who opens the address of this page itself finds nothing there. */
	private static HttpStatus status(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
			var status = HttpStatus.resolve(code);
			return status != null ? status : code >= 500 ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
		}
		return HttpStatus.NOT_FOUND;
	}

	private String logged(HttpServletRequest request, HttpStatus status) {
		var reference = random.ints(REFERENCE_LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf)
				.collect(Collectors.joining());
		LOG.error("Reference {}: {} {} ended with {}", reference, request.getMethod(),
				LoggedPath.of(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))), status.value(),
				(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		return reference;
	}
}
