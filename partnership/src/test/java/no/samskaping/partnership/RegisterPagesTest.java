package no.samskaping.partnership;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.register.RegisterServer;
import no.samskaping.workbench.Ids;

import static org.assertj.core.api.Assertions.assertThat;

/** The register fills the form and warns; saving needs it never. P6. */
@PartnershipTest
class RegisterPagesTest {

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void the_register_fills_what_is_empty_and_what_was_typed_stays_P6() {
		RegisterServer.says("889640782", 200, RegisterServer.entity("889640782", "GREIPSTAD SAG AS", "AS", ", \"konkurs\": true"));
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/ny")).contains("Hent fra Enhetsregisteret", "formaction=\"/partnerskap/aktorer/ny/hent\"");
		var id = Ids.next();
		var filled = browser.post(Ground.KARI, "/partnerskap/aktorer/ny/hent", form(id, "", "", "889 640 782"));
		assertThat(filled).hasStatusOk();
		assertThat(Browser.text(filled)).contains("value=\"GREIPSTAD SAG AS\"", "Konkurs.", "Sentrumsvegen 1, 4700 VENNESLA", "900 00 000");
		assertThat(Browser.text(filled)).containsPattern("value=\"BUSINESS\" selected");
		assertThat(Browser.value(Browser.text(filled), "id")).isEqualTo(id.toString());
		var typed = browser.post(Ground.KARI, "/partnerskap/aktorer/ny/hent", form(id, "OTHER_ORGANISATION", "Saga", "889640782"));
		assertThat(Browser.text(typed)).contains("value=\"Saga\"", "GREIPSTAD SAG AS (AS)").containsPattern("value=\"OTHER_ORGANISATION\" selected");

		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(id, "BUSINESS", "Greipstad Sag", "889640782"))).hasRedirectedUrl(
				"/partnerskap/aktorer/" + id);
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/" + id)).contains("Konkurs.", "spurt ", "GREIPSTAD SAG AS");
	}

	@Test
	void whether_it_answers_or_not_an_actor_is_saved_by_hand_P6() {
		RegisterServer.says("914778271", 500, "");
		var id = Ids.next();
		var silent = browser.post(Ground.KARI, "/partnerskap/aktorer/ny/hent", form(id, "ASSOCIATION", "Ravnåsen lag", "914778271"));
		assertThat(silent).hasStatusOk();
		assertThat(Browser.text(silent)).contains("svarer ikke nå", "value=\"Ravnåsen lag\"");
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(id, "ASSOCIATION", "Ravnåsen lag", "914778271"))).hasStatus3xxRedirection();
		var page = "/partnerskap/aktorer/" + id;
		assertThat(browser.page(Ground.KARI, page)).contains("Spør Enhetsregisteret").doesNotContain("spurt ");

		RegisterServer.says("914778271", 410, "");
		assertThat(browser.post(Ground.KARI, page + "/spor")).hasRedirectedUrl(page);
		assertThat(browser.page(Ground.KARI, page)).contains("Virksomheten er tatt ut av registeret.", "spurt ");
		RegisterServer.says("914778271", 500, "");
		assertThat(browser.post(Ground.KARI, page + "/spor")).hasRedirectedUrl(page);
		assertThat(browser.page(Ground.KARI, page)).as("what it said before stays").contains("Virksomheten er tatt ut av registeret.");
		RegisterServer.says("914778271", 200, RegisterServer.entity("914778271", "RAVNÅSEN LAG", "FLI", ", \"slettedato\": \"2024-01-01\""));
		browser.post(Ground.KARI, page + "/spor");
		assertThat(browser.page(Ground.KARI, page)).contains("Slettet.").doesNotContain("tatt ut av registeret");
		var edit = browser.post(Ground.KARI, page + "/hent", form(id, "ASSOCIATION", "Ravnåsen Lag", "914778271"));
		assertThat(Browser.text(edit)).contains("Slettet.", "value=\"Ravnåsen Lag\"");
	}

	@Test
	void a_number_that_cannot_be_one_is_refused_beside_its_field_and_nobody_asks_who_may_not_register_P6() {
		var empty = browser.post(Ground.KARI, "/partnerskap/aktorer/ny/hent", form(Ids.next(), "", "Noe", ""));
		assertThat(empty).hasStatus(422);
		assertThat(Browser.text(empty)).contains("Skriv organisasjonsnummeret først.", "href=\"#organisationNumber\"", "value=\"Noe\"");
		assertThat(Browser.text(browser.post(Ground.KARI, "/partnerskap/aktorer/ny/hent", form(Ids.next(), "", "Noe", "123456789"))))
				.contains("Organisasjonsnummeret stemmer ikke");
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(browser.post(reader, "/partnerskap/aktorer/ny/hent", form(Ids.next(), "", "", "889640782"))).hasStatus(403);
		assertThat(browser.post(reader, "/partnerskap/aktorer/" + ground.actorOf("Vennesla kommune").value() + "/spor")).hasStatus(403);
	}

	private static Object[] form(UUID id, String kind, String name, String number) {
		return new Object[] { "id", id, "version", "0", "kind", kind, "name", name, "organisationNumber", number, "partOf", "", "contact", Ids.next(),
				"contactName", "Jonas Haugen", "contactReach", "900 00 000" };
	}
}
