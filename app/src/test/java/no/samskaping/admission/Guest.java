package no.samskaping.admission;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import no.samskaping.Visitor;
import no.samskaping.partnership.Caller;

/** Somebody who goes round the platform: who they are, and the addresses that its own pages have offered them. */
final class Guest {

	private static final int OF_A_KIND = 3;

	private final String name;
	private final Caller caller;
	private final Visitor visitor;
	private final Set<Asked> offered = new LinkedHashSet<>();
	private final Map<Page, String> answered = new HashMap<>();
	private String token = "";

	Guest(String name, Caller caller, Visitor visitor) {
		this.name = name;
		this.caller = caller;
		this.visitor = visitor;
	}

	String name() {
		return name;
	}

	Caller caller() {
		return caller;
	}

	Visitor visitor() {
		return visitor;
	}

	/** The addresses that the pages offered, each with its method. */
	Set<Asked> offered() {
		return offered;
	}

	/** The first of these addresses for each page that answers one. */
	Map<Page, String> offered(Pages pages) {
		if (answered.isEmpty()) {
			offered.forEach(asked -> pages.of(asked.method(), bare(asked.path())).ifPresent(page -> answered.putIfAbsent(page, asked.path())));
		}
		return answered;
	}

	/** Follows the links from those pages, some of each kind, and remembers where links lead, and forms that have a button. */
	Guest lookedRound(Pages pages, String... from) {
		var asked = new HashMap<Page, Integer>();
		var known = new LinkedHashSet<String>();
		var next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty()) {
			var path = next.poll();
			var page = pages.of("GET", bare(path));
			if (!known.add(path) || page.isEmpty() || page.get().isHeavy() || asked.merge(page.get(), 1, Integer::sum) > OF_A_KIND) {
				continue;
			}
			offered.add(new Asked("GET", path));
			var answer = visitor.open(path);
			if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
				links(answer).forEach(next::add);
				answer.page().select("form[method=post]:has(button:not([type=button]))").stream().map(form -> path(form, "action")).forEach(to -> offered.add(new Asked("POST", bare(to))));
				links(answer).forEach(to -> offered.add(new Asked("GET", to)));
			}
		}
		return this;
	}

	private static List<String> links(Visitor.Answer answer) {
		return Stream.of(answer.page().select("a[href]").stream().map(link -> path(link, "href")),
				answer.page().select("[hx-get]").stream().map(link -> path(link, "hx-get")),
				answer.page().select("form[method=get][action]").stream().map(form -> path(form, "action"))).flatMap(all -> all)
				.filter(to -> to.startsWith("/") && !to.startsWith("/apen/l/") && !to.contains("sprak=")).toList();
	}

	private static String path(Element element, String attribute) {
		return URLDecoder.decode(element.attr(attribute).replace("+", "%2B"), StandardCharsets.UTF_8).replaceFirst("#.*", "").replaceFirst("^https?://[^/]+", "");
	}

	private static String bare(String path) {
		return path.replaceFirst("\\?.*", "");
	}

	/** Asks for a page, or sends an empty form with what every form of the platform carries. */
	Visitor.Answer ask(String method, String path) {
		if (method.equals("GET")) {
			return visitor.get(path);
		}
		if (token.isEmpty()) {
			token = visitor.get("/apen/kontroll").page().select("input[name=_csrf]").val();
		}
		return visitor.post(path, Map.of("_csrf", token), "Sec-Fetch-Site", "same-origin");
	}

	/** An address and how it is asked for. */
	record Asked(String method, String path) {}
}
