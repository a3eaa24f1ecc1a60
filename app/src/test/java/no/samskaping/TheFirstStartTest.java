package no.samskaping;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new owner meets: a process with a database of its own, the link on its console, the first account, the set-up, and the way out and in again. */
class TheFirstStartTest {

	private static final Pattern LINK = Pattern.compile("/apen/forste-administrator/[\\w-]{43}");
	private static final String PASSWORD = "en rolig elv om våren";

	@TempDir
	Path folder;

	private Telephone telephone;

	@Test
	void leads_from_the_printed_link_to_a_platform_that_is_set_up_and_says_in_plain_words_why_another_does_not_start() throws Exception {
		var data = "--samskaping.data-directory=" + folder.resolve("data");
		try (var platform = Platform.started(data, Platform.PROGRAM, "--server.port=0", "--samskaping.pages.contact=hjelp@eksempel.no")) {
			assertThat(platform.runs()).as(platform.said()).isTrue();
			assertThat(answerOf(platform, "/actuator/health")).contains("UP");
			whoeverStartsItTwiceIsToldWhyNot(data, platform);
			whoeverTakesItsPortIsToldWhyNot(platform);
			becomesAPlatformThatIsSetUp(platform);
			assertThat(platform.said()).doesNotContain(PASSWORD);
		}
		assertThat(folder.resolve("data/postgres/postmaster.pid")).as("the database ended with the platform").doesNotExist();
	}

	/** By the same command, so that its port is taken too; but another port would not help. */
	private void whoeverStartsItTwiceIsToldWhyNot(String data, Platform platform) throws IOException {
		try (var second = Platform.started(data, Platform.PROGRAM, "--server.port=" + platform.port())) {
			assertThat(second.said())
					.contains("Samskapingsplattformen kjører allerede med datakatalogen " + folder.resolve("data"))
					.contains("Samskapingsplattformen is already running with the data directory " + folder.resolve("data"))
					.doesNotContain("is taken", "\tat ");
		}
	}

	private void whoeverTakesItsPortIsToldWhyNot(Platform platform) throws IOException {
		var never = folder.resolve("never");
		try (var neighbour = Platform.started("--server.port=" + platform.port(), "--samskaping.data-directory=" + never)) {
			assertThat(neighbour.said())
					.contains("Port %d er opptatt".formatted(platform.port()))
					.contains("Port %d is taken".formatted(platform.port()))
					.contains("SERVER_PORT=%d".formatted(platform.port() + 1))
					.doesNotContain("\tat ");
		}
		assertThat(never).as("a database that nobody will use").doesNotExist();
	}

	private void becomesAPlatformThatIsSetUp(Platform platform) {
		var link = platform.says(LINK);
		try (var window = new Window(platform.port())) {
			whoeverOpensThePlatformIsAskedToSignIn(window);
			becomesTheFirstAdministrator(window, link);
			isLedThroughTheSetUp(window);
			comesOutAndInAgain(window);
			findsTheirWayAround(window);
		}
		try (var another = new Window(platform.port())) {
			assertThat(another.open(link).look("lenke-stengt").page().locator("h1").innerText()).isEqualTo("Lenken virker ikke lenger");
		}
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
		assertThat(window.path()).as("before anything is administered").isEqualTo("/konto/to-trinn");
		window.type("Kode", "000000").press("Slå på to-trinns innlogging").look("to-trinn-feil");
		telephone = window.takesUpTheSecondStep();
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
		assertThat(window.look("oversikt").page().locator("main a[href='/initiativ/ny']").innerText()).isEqualTo("Registrer det første initiativet");
	}

	private void comesOutAndInAgain(Window window) {
		window.page().locator("details.who summary").click();
		window.press("Logg ut");
		assertThat(window.path()).isEqualTo("/logg-inn");
		assertThat(window.open("/oppgaver").path()).isEqualTo("/logg-inn");
		window.type("E-post", "Kari@Eksempel.no").type("Passord", PASSWORD).press("Logg inn");
		window.look("kode").type("Kode", "000000").press("Logg inn").look("kode-feil");
		window.type("Kode", telephone.code()).press("Logg inn");
		assertThat(window.path()).isEqualTo("/oppgaver");
		window.page().locator("details.who summary").click();
		window.page().locator("details.who a[href='/konto']").click();
		window.look("konto").page().getByText("Vis passordet").first().click();
		assertThat(window.page().locator("#currentPassword").getAttribute("type")).isEqualTo("text");
		window.open("/konto/to-trinn").look("to-trinn-flytt");
		for (var language : new String[] { "nn", "en" }) {
			window.open("/konto?sprak=" + language).look("konto-" + language).open("/konto/to-trinn").look("to-trinn-flytt-" + language);
		}
		window.open("/konto?sprak=nb");
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

	private static Window sent(Window window) {
		window.page().locator("main form button[type=submit]:not([name=stay])").last().click();
		return window;
	}

	private static String answerOf(Platform platform, String path) throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			var address = URI.create("http://localhost:%d%s".formatted(platform.port(), path));
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
		}
	}
}
