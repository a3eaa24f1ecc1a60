package no.samskaping.meetings.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from addresses without ø to those with it. */
@Controller
class AsciiAddresses {

	@GetMapping({ "/moter", "/moter/**" })
	RedirectView meetings(HttpServletRequest request) {
		var query = request.getQueryString();
		var rest = request.getRequestURI().substring(request.getContextPath().length() + "/moter".length());
		return See.page("/møter" + rest + (query == null ? "" : "?" + query));
	}
}
