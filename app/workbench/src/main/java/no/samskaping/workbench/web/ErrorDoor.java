package no.samskaping.workbench.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.workbench.screen.ForEveryone;

/**
 * Answers what went wrong outside the controllers, and what nobody expected.
 * For the latter the reader gets the reference under which the log tells the cause.
 */
@Controller
@ForEveryone
class ErrorDoor implements ErrorController {

	private final FaultPage page;
	private final FaultLog log;

	ErrorDoor(FaultPage page, FaultLog log) {
		this.page = page;
		this.log = log;
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
		return log.logged(request, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), status,
				(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
	}
}
