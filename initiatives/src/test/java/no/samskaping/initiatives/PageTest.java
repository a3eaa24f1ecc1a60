package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.CLUB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.util.HtmlUtils;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;

/** What tests of pages have in common: whoever signs in opens addresses and sends forms. */
abstract class PageTest {

	private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*name=\"([a-zA-Z.\\[\\]-]+)\" value=\"([^\"]*)\"");

	@Autowired MockMvc browser;
	@Autowired InitiativeDesk desk;

	static Map<String, String> club(String title, String amount, String gateway) {
		return Map.of("title", title, "initiator", CLUB.name(), "contact", "Jonas Haugen, 900 00 000", "source", "TELEPHONE",
				"amount", amount, "gateway", gateway);
	}

	static Map<String, String> edited(String page, String title) {
		var form = new HashMap<>(hidden(page));
		form.put("title", title);
		return form;
	}

	static Map<String, String> hidden(String page) {
		var fields = new HashMap<String, String>();
		var found = HIDDEN.matcher(page.substring(page.indexOf("<main")));
		while (found.find()) {
			fields.putIfAbsent(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
		}
		return fields;
	}

	String register(String who, Map<String, String> typed) throws Exception {
		var form = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "actor", UUID.randomUUID().toString(), "person", UUID.randomUUID().toString()));
		form.put("id", no.samskaping.workbench.Ids.next().toString());
		form.putAll(typed);
		return at(send(who, form));
	}

	static String at(MvcResult result) {
		var address = result.getResponse().getRedirectedUrl();
		assertThat(address).as(() -> content(result)).isNotNull();
		return address.substring("/initiativ/".length());
	}

	static String content(MvcResult result) {
		try {
			return result.getResponse().getContentAsString();
		} catch (java.io.UnsupportedEncodingException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	MvcResult send(String who, Map<String, String> form) throws Exception {
		var request = post("/initiativ/ny").with(user(who)).with(csrf());
		form.forEach(request::param);
		return browser.perform(request).andReturn();
	}

	String send(String who, String address, Map<String, String> form, int status) throws Exception {
		var request = post(address).with(user(who)).with(csrf());
		var ids = address.equals("/initiativ/ny") ? Map.of("id", UUID.randomUUID().toString(), "actor", UUID.randomUUID().toString(), "person",
				UUID.randomUUID().toString()) : Map.<String, String>of();
		ids.forEach(request::param);
		form.forEach(request::param);
		var response = browser.perform(request).andReturn().getResponse();
		assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
		return response.getContentAsString();
	}

	String page(String who, String address) throws Exception {
		var response = browser.perform(get(java.net.URI.create(java.net.URI.create("http://x").resolve(address.replace(" ", "%20").replace("+", "%20")).toASCIIString())).with(user(who)))
				.andReturn().getResponse();
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return response.getContentAsString();
	}

	Initiative load(String number) {
		return desk.numbered(number).orElseThrow();
	}
}
