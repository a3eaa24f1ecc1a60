package no.samskaping.start;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import no.samskaping.Platform;
import no.samskaping.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration as a visitor meets it: a living platform, and one person per role to sign in as, each page looked at. */
class TheDemonstrationTest {

	/** A page of each kind of list. */
	private static final List<String> PAGES = List.of("/", "/oppgaver", "/initiativ", "/initiativ/ny", "/møter", "/avtaler", "/partnerskap",
			"/partnerskap/plattform", "/partnerskap/aktorer", "/partnerskap/forankring", "/om");

	@TempDir
	Path folder;

	@Test
	void shows_initiatives_at_every_stage_to_whomever_a_visitor_chooses_to_be() throws Exception {
		try (var platform = Platform.started("--samskaping.demonstration=true", "--samskaping.data-directory=" + folder.resolve("data"), Platform.PROGRAM,
				"--server.port=0"); var window = new Window(platform.port())) {
			assertThat(platform.said()).contains("The demonstration is ready");
			window.open("/apen/demonstrasjon").look("demonstrasjon");
			window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logg inn som Kari Lien")).click();
			assertThat(window.path()).isEqualTo("/");

			for (var path : PAGES) {
				window.open(path).look("demonstrasjon" + path.replace('/', '-'));
			}
			window.open("/initiativ").page().locator("table tbody th a, table tbody td a").first().click();
			window.look("demonstrasjon-initiativ-en");
			var arrivedFirst = window.open("/initiativ").page().locator("table tbody").first().innerText();
			window.page().locator("a[rel=next]").click();
			assertThat(arrivedFirst + window.look("demonstrasjon-initiativ-neste").page().locator("table tbody").first().innerText())
					.contains("Registrert", "Hos kontaktpart", "Klar for drøfting", "Avtale under arbeid", "I gang",
							"Fullført", "Trukket", "Ikke ført videre", "Slått sammen");
		}
	}
}
