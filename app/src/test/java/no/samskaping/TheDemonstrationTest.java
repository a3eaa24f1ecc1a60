package no.samskaping;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration as a visitor meets it: a living platform, and one person per role to sign in as, each page looked at. */
class TheDemonstrationTest {

	/** A page of each kind of list. */
	private static final List<String> PAGES = List.of("/", "/oppgaver", "/initiativ", "/initiativ/ny", "/møter", "/avtaler", "/partnerskap",
			"/partnerskap/plattform", "/partnerskap/plattform/versjoner", "/partnerskap/plattform/2/sammenlign", "/partnerskap/aktorer", "/partnerskap/fullmakter",
			"/partnerskap/forankring", "/partnerskap/forankring/oss", "/om");

	/** What differs between two pages of one kind. */
	private static final Pattern PARTICULAR = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|=[^&]*");

	/** Surveyed at the first question, which takes long here; all its links are followed where its pages are written as files. */
	private static final String ARCHITECTURE = "/arkitektur";
	private static final int OK = 200;

	@TempDir
	static Path folder;

	private static Platform platform;

	@BeforeAll
	static void raiseTheCurtain() throws Exception {
		platform = Platform.started("--samskaping.demonstration=true", "--samskaping.data-directory=" + folder.resolve("data"), Platform.PROGRAM, "--server.port=0");
		assertThat(platform.said()).contains("The demonstration is ready");
	}

	@AfterAll
	static void dropIt() {
		platform.close();
	}

	@Test
	void shows_initiatives_at_every_stage_to_whomever_a_visitor_chooses_to_be() {
		try (var window = new Window(platform.port())) {
			window.open("/apen/demonstrasjon").look("demonstrasjon");
			window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logg inn som Kari Lien")).click();
			assertThat(window.path()).isEqualTo("/");

			for (var path : PAGES) {
				window.open(path).look("demonstrasjon" + path.replace('/', '-'));
			}
			window.open("/initiativ").page().locator("table tbody th a, table tbody td a").first().click();
			window.look("demonstrasjon-initiativ-en");
			window.open("/avtaler?status=IN_FORCE").page().locator("table tbody th a, table tbody td a").first().click();
			window.look("demonstrasjon-avtale-en");
			var arrivedFirst = window.open("/initiativ").page().locator("table tbody").first().innerText();
			window.page().locator("a[rel=next]").click();
			assertThat(arrivedFirst + window.look("demonstrasjon-initiativ-neste").page().locator("table tbody").first().innerText())
					.contains("Registrert", "Hos kontaktpart", "Klar for drøfting", "Avtale under arbeid", "I gang",
							"Fullført", "Trukket", "Ikke ført videre", "Slått sammen");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void the_coordinator_writes_the_next_version_of_the_charter_and_sees_what_it_changes(String language) {
		try (var window = new Window(platform.port())) {
			window.open("/apen/demonstrasjon").page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logg inn som Ingrid Berg")).click();
			for (var page : List.of("versjoner", "2/sammenlign", "utkast/vedtak", "utkast/innhold", "utkast/parter", "utkast/bekreft")) {
				window.open("/partnerskap/plattform/" + page + "?sprak=" + language).look("plattform-" + page.replace('/', '-') + "-" + language);
			}
			window.page().locator("[data-opens=forkast]").click();
			assertThat(window.look("plattform-gi-opp-" + language).page().locator("dialog[open] button[type=submit]").isVisible()).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "Kari Lien, 2", "Liv Haug, 1" })
	void no_link_leads_nowhere_whoever_follows_it_and_each_page_says_that_all_is_invented(String name, int ofAKind) {
		var visitor = new Visitor(platform.port());
		become(name, visitor);
		var seen = new HashMap<String, Integer>();
		var links = new ArrayDeque<>(List.of(new Link("/", "/")));
		var broken = new ArrayList<Link>();
		var silent = new ArrayList<Link>();
		while (!links.isEmpty()) {
			var link = links.poll();
			if (seen.merge(PARTICULAR.matcher(link.to()).replaceAll("…"), 1, Integer::sum) <= ofAKind) {
				var page = visitor.open(link.to());
				if (page.status() != OK) {
					broken.add(link);
				}
				if (page.header("Content-Type").orElseThrow().startsWith("text/html") && !page.text().contains("Prøvedata: ")) {
					silent.add(link);
				}
				page.page().select("a[href^=/]").eachAttr("href").stream().filter(to -> !to.contains("sprak=") && !to.startsWith(ARCHITECTURE))
						.map(to -> new Link(link.to(), to)).forEach(links::add);
			}
		}
		assertThat(broken).isEmpty();
		assertThat(silent).isEmpty();
		assertThat(seen).as("kinds of pages").hasSizeGreaterThan(40);
	}

	@Test
	void what_was_typed_when_the_session_ended_is_shown_to_whom_one_becomes_again() {
		var visitor = new Visitor(platform.port());
		become("Kari Lien", visitor);
		var form = visitor.open("/").form("/handler-for").with("path", "/oppgaver?om=En lang tekst om elva");
		visitor.forgetsItsSession();
		form.send();
		assertThat(become("Ingrid Berg", visitor).path()).isEqualTo("/");
		visitor.forgetsItsSession();
		become("Kari Lien", visitor);
		visitor.forgetsItsSession();
		form.send();
		var page = become("Kari Lien", visitor);
		assertThat(page.path()).isEqualTo("/apen/tatt-vare-pa");
		assertThat(page.text()).contains("En lang tekst om elva");
	}

	private static Visitor.Answer become(String name, Visitor visitor) {
		var stage = visitor.open("/apen/demonstrasjon");
		var account = stage.page().select("form:contains(som " + name + ") input[name=account]").val();
		return stage.form("/apen/demonstrasjon").with("account", account).send().followed();
	}

	private record Link(String from, String to) {}
}
