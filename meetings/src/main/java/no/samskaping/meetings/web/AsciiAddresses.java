package no.samskaping.meetings.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;

/** Leads from addresses without ø to those with it. */
@Controller
@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
class AsciiAddresses {

	@GetMapping({ "/moter", "/moter/**" })
	RedirectView meetings(HttpServletRequest request) {
		var query = request.getQueryString();
		var rest = request.getRequestURI().substring(request.getContextPath().length() + "/moter".length());
		return See.page("/møter" + rest + (query == null ? "" : "?" + query));
	}
}
