package no.samskaping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without script: it keeps cookies, opens pages, and sends forms as they stand on the page. */
public final class Visitor {

	private final String platform;
	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
	private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NEVER).build();

	private final UnaryOperator<String> telephone;
	private String saying = "a browser of the tests";

	public Visitor(int port) {
		this(port, mail -> {
			throw new AssertionError(mail + " has no telephone");
		});
	}

	/** With a telephone that has a code for each address. */
	Visitor(int port, UnaryOperator<String> telephone) {
		this.platform = "http://localhost:" + port;
		this.telephone = telephone;
	}

	/** Asks for a page, and follows no redirect. */
	public Answer get(String path) {
		return send(path, request(path).header("Accept", "text/html, */*;q=0.8").GET());
	}

	/** Asks for a page, and follows wherever it leads. */
	public Answer open(String path) {
		return get(path).followed();
	}

	/** Sends fields by hand, as no page of the platform would. */
	public Answer post(String path, Map<String, String> fields, String... headers) {
		var request = request(path).POST(BodyPublishers.ofString(encoded(fields.entrySet().stream().toList())))
				.header("Content-Type", "application/x-www-form-urlencoded");
		for (var at = 0; at < headers.length; at += 2) {
			request.header(headers[at], headers[at + 1]);
		}
		return send(path, request);
	}

	/** Downloads what is no page. */
	public byte[] download(String path) {
		try {
			return http.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/** Signs in, by both steps if two are asked for, and follows to where that leads. */
	public Answer signIn(String mail, String password) {
		var answer = takesTheFirstStep(mail, password);
		return answer.path().equals("/logg-inn/kode") ? answer.form("/logg-inn/kode").with("code", telephone.apply(mail)).send().followed() : answer;
	}

	/** Types name and password, and follows to where that leads. */
	public Answer takesTheFirstStep(String mail, String password) {
		return open("/logg-inn").form("/logg-inn").with("username", mail).with("password", password).send().followed();
	}

	/** What it says of itself from now on. */
	public void says(String whatItIs) {
		saying = whatItIs;
	}

	/** Loses its session, as after a long time away. */
	public void forgetsItsSession() {
		var store = cookies.getCookieStore();
		List.copyOf(store.getCookies()).stream().filter(cookie -> cookie.getName().equals("SESSION")).forEach(cookie -> store.remove(null, cookie));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(platform + URI.create(path.replace(" ", "%20")).toASCIIString())).header("User-Agent", saying);
	}

	private Answer send(String path, HttpRequest.Builder request) {
		try {
			var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Answer(path, answer, Jsoup.parse(answer.body(), platform + path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static String encoded(List<Map.Entry<String, String>> fields) {
		return fields.stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
				+ URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
	}

	/** What the platform answered. */
	public final class Answer {

		private final String path;
		private final HttpResponse<String> response;
		private final Document page;

		Answer(String path, HttpResponse<String> response, Document page) {
			this.path = path;
			this.response = response;
			this.page = page;
		}

		public String path() {
			return path;
		}

		public int status() {
			return response.statusCode();
		}

		public Document page() {
			return page;
		}

		public String text() {
			return page.text().replace('\u00a0', ' ');
		}

		public Optional<String> header(String name) {
			return response.headers().firstValue(name);
		}

		/** Where a redirect leads, without host; empty if it is none. */
		public String location() {
			return header("Location").map(it -> it.startsWith(platform) ? it.substring(platform.length()) : it).orElse("");
		}

		public Answer followed() {
			var last = this;
			for (var times = 0; times < 10 && !last.location().isEmpty(); times++) {
				last = get(last.location());
			}
			return last;
		}

		/** The form on this page that is sent to an address ending so. */
		public Form form(String action) {
			return page.select("form[method=post]").stream().map(FormElement.class::cast)
					.filter(form -> URI.create(form.absUrl("action")).getPath().endsWith(action)).findFirst().map(Form::new)
					.orElseThrow(() -> new AssertionError("No form to " + action + " on " + path + " (" + status() + "): " + text()));
		}
	}

	/** A form as it stands on the page; what is typed takes the place of what stood there. */
	public final class Form {

		private final String action;
		private final List<Map.Entry<String, String>> fields = new ArrayList<>();

		Form(FormElement form) {
			this.action = form.absUrl("action").substring(platform.length());
			form.formData().forEach(field -> fields.add(Map.entry(field.key(), field.value())));
		}

		public Form with(String name, String value) {
			fields.removeIf(field -> field.getKey().equals(name));
			fields.add(Map.entry(name, value));
			return this;
		}

		/** Sends it with a file that holds this text. */
		public Answer sendWith(String field, String file, String content) {
			var parts = new StringBuilder();
			fields.stream().filter(one -> !one.getKey().equals(field)).forEach(one -> parts.append("--samskaping\r\nContent-Disposition: form-data; name=\"")
					.append(one.getKey()).append("\"\r\n\r\n").append(one.getValue()).append("\r\n"));
			parts.append("--samskaping\r\nContent-Disposition: form-data; name=\"").append(field).append("\"; filename=\"").append(file)
					.append("\"\r\nContent-Type: text/plain\r\n\r\n").append(content).append("\r\n--samskaping--\r\n");
			return Visitor.this.send(action, request(action).header("Content-Type", "multipart/form-data; boundary=samskaping")
					.header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(parts.toString())));
		}

		/** Sends it, with headers that come in pairs. */
		public Answer send(String... headers) {
			var request = request(action).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin");
			if (headers.length > 0) {
				request.headers(headers);
			}
			return Visitor.this.send(action, request.POST(BodyPublishers.ofString(encoded(fields))));
		}
	}
}
