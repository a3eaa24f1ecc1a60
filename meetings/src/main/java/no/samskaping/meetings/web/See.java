package no.samskaping.meetings.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

import no.samskaping.workbench.Text;

/** Where a form leads when it is done (se der): another page, by GET, with a note of what was done. */
public final class See {

	private See() {}

	/** The page at that address, as people read it: æøå are written as the web does. */
	public static RedirectView page(String address) {
		var parts = address.split("\\?", 2);
		var encoded = UriUtils.encodePath(parts[0], StandardCharsets.UTF_8) + (parts.length > 1 ? "?" + parts[1] : "");
		var view = new RedirectView(encoded, true);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		view.setExposeModelAttributes(false);
		return view;
	}

	/** The same, with a note. */
	public static RedirectView page(String address, RedirectAttributes next, Text note) {
		next.addFlashAttribute("flash", note);
		return page(address);
	}
}
