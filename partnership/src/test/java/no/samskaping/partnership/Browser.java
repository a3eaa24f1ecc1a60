package no.samskaping.partnership;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import no.samskaping.workbench.Viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Asks for pages and sends forms as somebody who is signed in. */
@TestComponent
class Browser {

	private final MockMvcTester web;

	Browser(MockMvcTester web) {
		this.web = web;
	}

	MvcTestResult get(Viewer viewer, String uri) {
		return web.get().uri(uri).with(user(viewer.subject())).exchange();
	}

	/** Asks with a cookie, in a session that has begun. */
	MvcTestResult get(Viewer viewer, String uri, Cookie cookie) {
		return web.get().uri(uri).with(user(viewer.subject())).session(new MockHttpSession()).cookie(cookie).exchange();
	}

	/** The page's text, which is there and has no missing message. */
	String page(Viewer viewer, String uri) {
		var answer = get(viewer, uri);
		assertThat(answer.getResponse().getStatus()).as(uri).isEqualTo(200);
		return text(answer);
	}

	/** Sends a form: names and values in turn. */
	MvcTestResult post(Viewer viewer, String uri, Object... fields) {
		return post(viewer, new MockHttpSession(), uri, fields);
	}

	/** Sends a form in a session. */
	MvcTestResult post(Viewer viewer, MockHttpSession session, String uri, Object... fields) {
		var request = web.post().uri(uri).with(user(viewer.subject())).with(csrf()).session(session);
		for (var it = 0; it < fields.length; it += 2) {
			request = request.param(fields[it].toString(), fields[it + 1].toString());
		}
		return request.exchange();
	}

	/** Sends a form with a file: names and values in turn. */
	MvcTestResult send(Viewer viewer, String uri, MockMultipartFile file, Object... fields) {
		var request = web.post().uri(uri).multipart().file(file).with(user(viewer.subject())).with(csrf());
		for (var it = 0; it < fields.length; it += 2) {
			request = request.param(fields[it].toString(), fields[it + 1].toString());
		}
		return request.exchange();
	}

	/** The bytes of a download, when all of them have come. */
	byte[] streamed(Viewer viewer, String uri) {
		var answer = get(viewer, uri);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	/** The text of an answer, as it is read. */
	static String text(MvcTestResult answer) {
		try {
			var text = HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString()).replace('\u00a0', ' ');
			assertThat(text).doesNotContain("??");
			return text;
		} catch (UnsupportedEncodingException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Where the way on from a page of a list leads; null on the last one. */
	static @Nullable String next(String html) {
		var link = Pattern.compile("<a[^>]*rel=\"next\"[^>]*>").matcher(html);
		if (!link.find()) {
			return null;
		}
		var href = Pattern.compile("href=\"([^\"]*)\"").matcher(link.group());
		assertThat(href.find()).isTrue();
		return href.group(1);
	}

	/** The value of a hidden field. */
	static String value(String html, String name) {
		var input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>").matcher(html);
		assertThat(input.find()).as(name).isTrue();
		var value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
		assertThat(value.find()).as(name).isTrue();
		return value.group(1);
	}
}
