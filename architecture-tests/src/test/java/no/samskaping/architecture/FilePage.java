package no.samskaping.architecture;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the running platform, made into a file: links lead to the files beside it, and nothing is left that needs a server. */
final class FilePage {

	static final String START = "/arkitektur";

	private static final String SEARCH = START + "/sok";
	private static final String SHEETS = "/ui/";

	private final Document page;

	FilePage(Document page, Document icons) {
		this.page = page;
		page.select("script, meta[name=htmx-config], header.top, nav.side, footer, a.skip, .signed-out, form").remove();
		page.select("a[href^=/]").forEach(FilePage::lead);
		page.select("link[href^=" + SHEETS + "]").forEach(link -> link.attr("href", link.attr("href").substring(SHEETS.length())));
		page.select("use").forEach(use -> draw(use, icons));
		var main = page.selectFirst("main");
		page.body().empty().appendElement("div").addClass("content").appendChild(main);
	}

	/** The file of an address, with its place in it. */
	static String file(String address) {
		var parts = address.split("#", 2);
		return (parts[0].equals(START) ? "index" : parts[0].substring(START.length() + 1)) + ".html" + (parts.length == 1 ? "" : "#" + parts[1]);
	}

	/** Whether an address is one of those that are written. */
	static boolean isOne(String address) {
		return (address.equals(START) || address.startsWith(START + "/")) && !address.startsWith(SEARCH);
	}

	private static void lead(Element link) {
		if (isOne(link.attr("href").split("#")[0])) {
			link.attr("href", file(link.attr("href")));
		} else {
			link.unwrap();
		}
	}

	/** A browser takes no drawing from another file that lies on a disk. */
	private static void draw(Element use, Document icons) {
		var icon = icons.getElementById(use.attr("href").substring(use.attr("href").indexOf('#') + 1));
		use.parent().html(icon.html());
	}

	Document page() {
		return page;
	}

	Element main() {
		return page.selectFirst("main");
	}
}
