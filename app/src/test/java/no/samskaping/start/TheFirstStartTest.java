package no.samskaping.start;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import no.samskaping.SamskapingApplication;
import no.samskaping.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new owner meets: the link on the console, the first account, the set-up, and the way out and in again; in a real browser. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = SamskapingApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "samskaping.pages.contact=hjelp@eksempel.no")
@DirtiesContext
class TheFirstStartTest {

	private static final Pattern LINK = Pattern.compile("/apen/forste-administrator/[\\w-]{43}");
	private static final String PASSWORD = "en rolig elv om våren";

	@LocalServerPort
	int port;

	@Test
	void leads_from_the_printed_link_to_a_platform_that_is_set_up(CapturedOutput console) {
		var link = LINK.matcher(console);
		assertThat(link.find()).isTrue();
		try (var window = new Window(port)) {
			whoeverOpensThePlatformIsAskedToSignIn(window);
			becomesTheFirstAdministrator(window, link.group());
			isLedThroughTheSetUp(window);
			comesOutAndInAgain(window);
			findsTheirWayAround(window);
			anotherOneFindsTheLinkClosed(link.group());
		}
		assertThat(console).doesNotContain(PASSWORD);
	}

	private void whoeverOpensThePlatformIsAskedToSignIn(Window window) {
		window.open("/").look("logg-inn");
		assertThat(window.path()).isEqualTo("/logg-inn");
		window.type("E-post", "kari@eksempel.no").type("Passord", "feil").press("Logg inn").look("logg-inn-feil");
		window.open("/apen/glemt-passord").look("glemt-passord");
		for (var page : new String[] { "tilgjengelighet", "personvern", "hjelp" }) {
			window.open("/" + page).look(page);
		}
	}

	private void becomesTheFirstAdministrator(Window window, String link) {
		window.open(link).look("forste-administrator");
		window.type("Navn", "Kari Lien").type("E-post", "kari@eksempel.no").type("Passord", "passordpassord").type("Gjenta passordet", "noe annet")
				.press("Lag konto og gå videre").look("forste-administrator-feil");
		assertThat(window.page().evaluate("document.activeElement.className")).isEqualTo("error-summary");
		assertThat(window.page().getByLabel("Navn").inputValue()).isEqualTo("Kari Lien");
		window.open("/hjelp").page().goBack();
		assertThat(window.page().getByLabel("Navn").inputValue()).as("after going back").isEqualTo("Kari Lien");
		window.type("Passord", PASSWORD).type("Gjenta passordet", PASSWORD).press("Lag konto og gå videre");
		assertThat(window.path()).startsWith("/oppsett");
	}

	private void isLedThroughTheSetUp(Window window) {
		assertThat(window.open("/oppgaver").path()).as("until the set-up is done").startsWith("/oppsett");
		window.open("/oppsett/vedtak").look("oppsett-vedtak");
		window.page().locator("#municipality").fill("Vennesla");
		window.page().locator("#validFrom").fill("2025-06-19");
		window.page().locator("#cadenceStart").fill("2026-01-01");
		sent(window).look("oppsett-innhold");
		sent(window).look("oppsett-parter");
		sent(window).look("oppsett-personer");
		window.open("/oppsett/bekreft").look("oppsett-bekreft");
		sent(window);
		assertThat(window.path()).isEqualTo("/");
		window.look("oversikt");
	}

	private void comesOutAndInAgain(Window window) {
		window.page().locator("details.who summary").click();
		window.press("Logg ut");
		assertThat(window.path()).isEqualTo("/logg-inn");
		assertThat(window.open("/oppgaver").path()).isEqualTo("/logg-inn");
		window.type("E-post", "Kari@Eksempel.no").type("Passord", PASSWORD).press("Logg inn");
		assertThat(window.path()).isEqualTo("/oppgaver");
	}

	private void findsTheirWayAround(Window window) {
		window.open("/oppgaver").look("oppgaver").open("/søk?q=elv").look("sok").open("/sok?q=frivilligsentral").look("sok-treff");
		window.open("/").page().locator("details.who summary").click();
		window.press("Administrator");
		for (var page : new String[] { "brukere", "hendelser", "epost", "drift" }) {
			window.open("/administrasjon/" + page).look("administrasjon-" + page);
		}
		window.open("/administrasjon/brukere").page().locator("th a").first().click();
		window.look("bruker");
		for (var language : new String[] { "nn", "en" }) {
			window.open("/?sprak=" + language).look("oversikt-" + language);
		}
	}

	private void anotherOneFindsTheLinkClosed(String link) {
		try (var another = new Window(port)) {
			assertThat(another.open(link).look("lenke-stengt").page().locator("h1").innerText()).isEqualTo("Lenken virker ikke lenger");
		}
	}

	private static Window sent(Window window) {
		window.page().locator("main form button[type=submit]").last().click();
		return window;
	}
}
