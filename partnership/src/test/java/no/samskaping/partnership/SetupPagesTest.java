package no.samskaping.partnership;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.screen.Establishment;
import no.samskaping.workbench.screen.Overview;

import static org.assertj.core.api.Assertions.assertThat;

/** The first start, step by step, on a platform of its own. */
@PartnershipTest
@TestPropertySource(properties = "samskaping.test=setup")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupPagesTest {

	@Autowired
	Browser browser;

	@Autowired
	Ground ground;

	@Autowired
	Establishment establishment;

	@Autowired
	Overview overview;

	@Autowired
	Charters charters;

	@Autowired
	Parties parties;

	@Test
	@Order(1)
	void begins_with_whose_platform_it_is_and_nothing_is_there_yet() {
		ground.kari();
		assertThat(establishment.isSetUp()).isFalse();
		assertThat(get("/oppsett")).hasRedirectedUrl("/oppsett/vedtak");
		assertThat(page("/oppsett/vedtak")).contains("Vennesla");
		assertThat(get("/oppsett/parter")).hasRedirectedUrl("/oppsett/vedtak");
	}

	@Test
	@Order(2)
	void keeps_what_was_typed_when_a_day_cannot_be_read() {
		var answer = decision("i går", "Kommunestyret");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Gjelder fra: skriv en dato, for eksempel 1.5.2027.").contains("Kommunestyret");
	}

	@Test
	@Order(2)
	void days_that_can_never_be_put_into_force_are_refused_at_once_and_all_together_P4() {
		var ahead = ground.today().plusDays(1).toString();
		var answer = browser.post(Ground.KARI, "/oppsett/vedtak", "version", "0", "municipality", " ", "body", "Kommunestyret", "decidedOn", ahead,
				"validFrom", ahead, "cadenceStart", "snart");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Skriv hvilken kommune", "Den første versjonen må gjelde fra i dag eller tidligere",
				"Skriv dagen for vedtaket. Den kan ikke ligge fram i tid.", "Møtene telles fra: skriv en dato", "href=\"#municipality\"",
				"href=\"#validFrom\"", "href=\"#decidedOn\"", "href=\"#cadenceStart\"", "value=\"" + ahead + "\"", "Kommunestyret");
		assertThat(get("/oppsett/parter")).hasRedirectedUrl("/oppsett/vedtak");
	}

	@Test
	@Order(2)
	void days_and_names_out_of_all_bounds_are_refused_where_they_are_typed_P4() {
		var answer = browser.post(Ground.KARI, "/oppsett/vedtak", "version", "0", "municipality", "Vennesla", "body", "x".repeat(3_000), "decidedOn",
				"1066-10-14", "validFrom", "0001-01-01", "cadenceStart", "1800-01-01");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Vedtatt av: skriv høyst 200 tegn.", "Vedtatt dato: skriv en dag fra", "Gjelder fra: skriv en dag fra",
				"Møtene telles fra: skriv en dag fra", "href=\"#body\"", "href=\"#decidedOn\"", "href=\"#validFrom\"", "href=\"#cadenceStart\"");
		var ahead = browser.post(Ground.KARI, "/oppsett/vedtak", "version", "0", "municipality", "Vennesla", "body", "", "decidedOn", "", "validFrom",
				"2025-06-19", "cadenceStart", "2999-01-01");
		assertThat(ahead).hasStatus(422);
		assertThat(Browser.text(ahead)).contains("Møtene telles fra: skriv en dag fra", "href=\"#cadenceStart\"");
		var early = browser.post(Ground.KARI, "/oppsett/vedtak", "version", "0", "municipality", "Vennesla", "body", "Kommunestyret", "decidedOn",
				"2025-06-20", "validFrom", "2025-06-19", "cadenceStart", "2026-01-01");
		assertThat(early).hasStatus(422);
		assertThat(Browser.text(early)).contains("Versjonen kan ikke gjelde fra en dag før den ble vedtatt.", "href=\"#validFrom\"");
		assertThat(get("/oppsett/parter")).hasRedirectedUrl("/oppsett/vedtak");
	}

	@Test
	@Order(3)
	void saves_each_step_and_leaves_open_what_is_not_known_P4() {
		var nameless = browser.post(Ground.KARI, "/oppsett/vedtak", "version", "0", "municipality", " ", "body", "", "decidedOn", "", "validFrom", "2025-06-19",
				"cadenceStart", "2026-01-01");
		assertThat(nameless).hasStatus(422);
		assertThat(Browser.text(nameless)).contains("Skriv hvilken kommune");
		var answer = decision("2025-06-19", "");
		assertThat(answer).hasRedirectedUrl("/oppsett/innhold");
		assertThat(get("/oppsett")).hasRedirectedUrl("/oppsett/innhold");
		assertThat(page("/oppsett/vedtak")).contains("2025-06-19");
		assertThat(page("/oppsett/innhold")).contains("100 000").contains("Klimautslippene må reduseres betraktelig");
		assertThat(page("/oppsett/parter")).contains("Frivilligsentral A").contains("ikke utfylt");
	}

	@Test
	@Order(4)
	void says_what_is_wrong_with_the_threshold_and_keeps_it() {
		var answer = content("0", version("/oppsett/innhold"));
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Det må være over null").contains("Klima ny");
	}

	@Test
	@Order(4)
	void says_all_that_is_wrong_with_the_content_beside_its_fields() {
		var answer = browser.post(Ground.KARI, "/oppsett/innhold", "version", version("/oppsett/innhold"), "threshold", "mye", "counts", " ",
				"challenges[0].name", "Klima ny", "challenges[0].text", " ", "challenges[1].name", "", "challenges[1].text", "b",
				"challenges[2].name", "Demografi", "challenges[2].text", "c", "noticeDays", "en uke", "gatewayWorkingDays", "0",
				"minutesWorkingDays", "10", "mandateWarningDays", "366", "agreementEndDays", "90");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Terskelbeløp: skriv et beløp i kroner", "Skriv hva som regnes med", "Hovedutfordring 1 må ha en tekst.",
				"Hovedutfordring 2 må ha et navn.", "Innkalling til møte: skriv et helt tall.", "Svar fra kontaktpart: skriv hele dager fra 1 til 365.",
				"Varsel før et mandat går ut: skriv hele dager fra 1 til 365.", "href=\"#challenges0.text\"", "href=\"#noticeDays\"", "Klima ny", "en uke")
				.doesNotContain("Det må være over null", "Innkalling til møte: skriv hele dager");
	}

	@Test
	@Order(5)
	void shows_both_versions_when_somebody_else_was_faster() {
		var version = version("/oppsett/innhold");
		assertThat(content("100.000,00", version)).hasRedirectedUrl("/oppsett/parter");
		var second = content("150 000", version);
		assertThat(second).hasStatus(409);
		assertThat(Browser.text(second)).contains("Noen endret dette").contains("100 000").contains("150 000");
	}

	@Test
	@Order(6)
	void names_one_centre_and_leaves_the_other_open_P4() {
		var html = page("/oppsett/parter");
		var fields = new ArrayList<Object>(List.of("version", Browser.value(html, "version")));
		var names = List.of("Vennesla Næringsforening", "Vennesla Frivilligsentral", "", "Vennesla kommune");
		for (var row = 0; row < names.size(); row++) {
			var prefix = "rows[" + row + "].";
			fields.addAll(List.of(prefix + "party", Browser.value(html, prefix + "party"), prefix + "version", Browser.value(html, prefix + "version"),
					prefix + "name", names.get(row), prefix + "organisationNumber", "", prefix + "included", "true",
					"_" + prefix + "included", "on", "_" + prefix + "gateway", "on"));
		}
		fields.addAll(List.of("rows[1].gateway", "true"));
		assertThat(browser.post(Ground.KARI, "/oppsett/parter", fields.toArray())).hasRedirectedUrl("/oppsett/personer");
		assertThat(parties.all()).extracting(Party::name)
				.containsExactly("Vennesla Næringsforening", "Frivilligsentral B", "Vennesla Frivilligsentral", "Vennesla kommune");
		assertThat(parties.all()).filteredOn(it -> !it.named()).hasSize(1);
	}

	@Test
	@Order(6)
	void parties_that_can_never_be_put_into_force_are_refused_at_once_with_all_else_that_is_wrong_P1_I5() {
		var html = page("/oppsett/parter");
		var fields = new ArrayList<Object>(List.of("version", Browser.value(html, "version")));
		for (var row = 0; row < 4; row++) {
			var prefix = "rows[" + row + "].";
			fields.addAll(List.of(prefix + "party", Browser.value(html, prefix + "party"), prefix + "version", Browser.value(html, prefix + "version"),
					prefix + "name", "Ny " + row, prefix + "organisationNumber", row < 2 ? "12" : "", "_" + prefix + "included", "on",
					"_" + prefix + "gateway", "on"));
		}
		fields.addAll(List.of("rows[3].included", "true", "added", "Venneslaheia vel", "addedSector", ""));
		var answer = browser.post(Ground.KARI, "/oppsett/parter", fields.toArray());
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Alle tre sektorene må ha en plattformpart", "Minst én part må være kontaktpart",
				"href=\"#rows0.organisationNumber\"", "href=\"#rows1.organisationNumber\"", "Velg ett av alternativene under «Sektor».", "Ny 3",
				"Venneslaheia vel", "<details open=\"open\">");
		assertThat(page("/oppsett/parter")).doesNotContain("Ny 3", "Venneslaheia vel");
	}

	@Test
	@Order(5)
	void no_two_organisations_are_called_alike_P1() {
		var answer = arrange(List.of("Vennesla Næringsforening", "Sentralen", "SEN tralen ", "Vennesla kommune"), List.of("", "", "", ""), 0,
				"vennesla  Kommune");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("heter det samme", "href=\"#rows2.name\"", "href=\"#added\"").doesNotContain("href=\"#rows1.name\"");
		var placeholder = arrange(List.of("Vennesla Næringsforening", "Frivilligsentral B", "", "Vennesla kommune"), List.of("", "", "", ""), 0,
				"x".repeat(201));
		assertThat(placeholder).hasStatus(422);
		assertThat(Browser.text(placeholder)).contains("heter det samme", "Navnet kan ha høyst 200 tegn.", "href=\"#added\"");
	}

	@Test
	@Order(5)
	void the_municipality_is_not_offered_as_a_gateway_and_refused_beside_its_field_I5() {
		assertThat(page("/oppsett/parter")).contains("name=\"rows[0].gateway\"").doesNotContain("name=\"rows[3].gateway\"");
		var answer = arrange(List.of("Vennesla Næringsforening", "", "", "Vennesla kommune"), List.of("", "", "", ""), 3, "");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("En offentlig part kan ikke være kontaktpart", "frivilligsentral eller næringsforeningen",
				"href=\"#rows3.gateway\"", "name=\"rows[3].gateway\"");
	}

	@Test
	@Order(5)
	void each_row_that_is_wrong_is_named() {
		var answer = arrange(List.of("Vennesla Næringsforening", "", "", ""), List.of("", "974760673", "12", ""), 0, "");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Frivilligsentral A: Skriv navnet også når organisasjonsnummeret er fylt ut.",
				"Frivilligsentral B: Skriv navnet også når organisasjonsnummeret er fylt ut.", "Frivilligsentral B: Organisasjonsnummeret stemmer ikke",
				"Vennesla kommune: Skriv navnet til aktøren.");
	}

	@Test
	@Order(6)
	void shows_both_when_somebody_else_arranged_the_parties_first() {
		var html = page("/oppsett/parter");
		var prefix = "rows[0].";
		var fields = new ArrayList<Object>(List.of("version", "0"));
		fields.addAll(List.of(prefix + "party", Browser.value(html, prefix + "party"), prefix + "version", "0", prefix + "name", "Vennesla Næringsliv",
				prefix + "organisationNumber", "", prefix + "gateway", "true", "added", "Venneslaheia vel", "addedSector", "VOLUNTARY"));
		var second = browser.post(Ground.KARI, "/oppsett/parter", fields.toArray());
		assertThat(second).hasStatus(409);
		assertThat(Browser.text(second)).contains("Noen endret dette", "Vennesla Næringsliv", "Vennesla Næringsforening", "Venneslaheia vel");
		assertThat(Browser.value(Browser.text(second), "version")).isEqualTo(version("/oppsett/parter"));
		assertThat(Browser.text(second)).contains("Vennesla Frivilligsentral");
		assertThat(browser.post(Ground.KARI, "/oppsett/parter", "version", version("/oppsett/parter"), "rows[0].party", "x")).hasStatus(400);
		assertThat(browser.post(Ground.KARI, "/oppsett/parter", "version", version("/oppsett/parter"), "rows[0].name", "Ukjent")).hasStatus(404);
	}

	@Test
	@Order(7)
	void appoints_the_first_people_one_at_a_time_P2() {
		var html = page("/oppsett/personer");
		assertThat(html).contains("Kari Lien");
		var answer = person(Browser.value(html, "id"), "");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Velg hvilken part rollen gjelder for.").contains("Per Aas");
		var empty = browser.post(Ground.KARI, "/oppsett/personer", "id", Browser.value(html, "id"), "name", " ", "mail", "per", "role", "REPRESENTATIVE",
				"party", "", "from", "", "lastDay", "2020-01-01");
		assertThat(empty).hasStatus(422);
		assertThat(Browser.text(empty)).contains("Skriv navnet til personen.", "Skriv en e-postadresse", "Velg hvilken part rollen gjelder for.",
				"Fra og med: skriv en dato, for eksempel 1.5.2027.", "Siste dag må være i dag eller senere", "value=\"per\"", "value=\"2020-01-01\"");
		answer = person(Browser.value(html, "id"), ground.party("Vennesla kommune").value().toString());
		assertThat(answer).hasRedirectedUrl("/oppsett/personer");
		assertThat(page("/oppsett/personer")).contains("Per Aas");
	}

	@Test
	@Order(7)
	void who_sets_the_platform_up_goes_on_as_the_same_one_after_becoming_a_representative_too_P2() {
		var nina = ground.person("Nina Foss", Role.ADMINISTRATOR, null);
		var form = browser.page(nina, "/oppsett/personer");
		assertThat(browser.post(nina, "/oppsett/personer", "id", Browser.value(form, "id"), "name", "Nina Foss", "mail", ground.mailOf(nina), "role",
				"REPRESENTATIVE", "party", ground.party("Vennesla kommune").value(), "from", ground.today(), "lastDay", ""))
				.hasRedirectedUrl("/oppsett/personer");
		assertThat(browser.page(nina, "/oppsett/personer")).contains("Handler for Vennesla kommune");
		assertThat(browser.page(nina, "/oppsett/bekreft")).contains("Sett versjon 1 i kraft");
	}

	@Test
	@Order(8)
	void who_chose_a_role_that_sets_nothing_up_is_told_so_where_the_other_can_be_chosen_P2() {
		var tor = ground.person("Tor Berg", Role.ADMINISTRATOR, null);
		var administrator = ((Acting.Administrator) ground.acting(tor)).mandate().value();
		var representative = MandateId.next();
		ground.give(representative, tor, Role.REPRESENTATIVE, "Vennesla kommune", new Period(ground.today(), null));
		var chosen = browser.post(tor, "/handler-for", "capacity", representative.value(), "path", "/oppsett/bekreft").getResponse().getCookie("HANDLER_FOR");
		var denied = browser.get(tor, "/oppsett/bekreft", chosen);
		assertThat(denied).hasStatus(403);
		assertThat(Browser.text(denied)).contains("Plattformen er ikke satt opp ennå", "action=\"/logg-ut\"", "action=\"/handler-for\"",
				"name=\"path\" value=\"/oppsett/bekreft\"", "value=\"" + administrator + "\"");
		var back = browser.post(tor, "/handler-for", "capacity", administrator, "path", "/oppsett/bekreft");
		assertThat(back).hasRedirectedUrl("/oppsett/bekreft");
		assertThat(browser.get(tor, "/oppsett/bekreft", back.getResponse().getCookie("HANDLER_FOR"))).hasStatusOk();
	}

	@Test
	@Order(8)
	void the_review_lists_the_people_and_one_added_by_mistake_is_taken_back_P2() {
		var form = page("/oppsett/personer");
		assertThat(browser.post(Ground.KARI, "/oppsett/personer", "id", Browser.value(form, "id"), "name", "Feil Person", "mail", "feil@eksempel.no",
				"role", "STAFF", "party", ground.party("Vennesla kommune").value(), "from", ground.today(), "lastDay", "")).hasRedirectedUrl("/oppsett/personer");
		assertThat(page("/oppsett/bekreft")).contains("Feil Person", "Medarbeider, Vennesla kommune", "Per Aas", "Representant, Vennesla kommune");
		var taken = "/oppsett/personer/" + Browser.value(form, "id") + "/avslutt";
		assertThat(page("/oppsett/personer")).contains("action=\"" + taken + "\"");
		assertThat(browser.post(ground.person("Siv Moen", Role.STAFF, "Vennesla kommune"), taken)).hasStatus(403);
		assertThat(browser.post(Ground.KARI, taken)).hasRedirectedUrl("/oppsett/personer");
		assertThat(page("/oppsett/personer")).doesNotContain("Feil Person");
		assertThat(page("/oppsett/bekreft")).doesNotContain("Feil Person");
	}

	@Test
	@Order(8)
	void the_review_shows_what_is_open_of_the_goals_and_asks_for_them_P4_I7() {
		var open = page("/oppsett/bekreft");
		assertThat(open).contains("Mål for mindre prosjekter", "Kommuneplanens samfunnsdel", "Mål for frivilligsentralen");
		var sourceless = goal(open, "", "snart");
		assertThat(sourceless).hasStatus(422);
		assertThat(Browser.text(sourceless)).contains("Skriv hvor målet står", "Siste dag: skriv en dato", "Flere møteplasser", "value=\"snart\"");
		assertThat(goal(open, "Kommuneplanens samfunnsdel", ground.today().plusYears(4).toString())).hasRedirectedUrl("/oppsett/bekreft#mal");
		assertThat(page("/oppsett/bekreft")).contains("Flere møteplasser", "til og med", "Strategi for Vennesla Næringsforening");
		assertThat(browser.post(ground.person("Mai Lund", Role.STAFF, "Vennesla kommune"), "/oppsett/mal", "id", Ids.next(), "source", "a", "text", "b", "until", ""))
				.hasStatus(403);
	}

	private MvcTestResult goal(String html, String source, String until) {
		return browser.post(Ground.KARI, "/oppsett/mal", "id", Browser.value(html, "id"), "source", source, "text", "Flere møteplasser", "until", until);
	}

	@Test
	@Order(8)
	void only_who_administers_the_platform_sets_it_up() {
		var per = ground.person("Pia Moen", Role.STAFF, "Vennesla kommune");
		assertThat(browser.get(per, "/oppsett")).hasStatus(403);
	}

	@Test
	@Order(9)
	void ends_with_a_summary_and_puts_the_first_version_into_force_once() {
		assertThat(page("/oppsett/bekreft")).contains("19. juni 2025").contains("ikke utfylt");
		assertThat(page("/oppsett/bekreft")).contains("1. januar 2026", "(kontaktpart)", "Kontantkostnad", "7 dager", "10 virkedager", "90 dager", "<dd>a</dd>");
		var version = version("/oppsett/bekreft");
		assertThat(browser.post(Ground.KARI, "/oppsett/sett-i-kraft")).hasStatus(400);
		assertThat(browser.post(Ground.KARI, "/oppsett/sett-i-kraft", "version", version)).hasRedirectedUrl("/");
		assertThat(establishment.isSetUp()).isTrue();
		assertThat(charters.current().version()).isEqualTo(1);
		assertThat(get("/oppsett")).hasRedirectedUrl("/partnerskap/plattform");
		assertThat(overview.gapsFor(Ground.KARI)).extracting(it -> it.text().key()).startsWith("partnership.gap.names", "partnership.gap.decision",
				"partnership.gap.representative");
		assertThat(browser.post(Ground.KARI, "/oppsett/sett-i-kraft", "version", version))
				.hasRedirectedUrl("/partnerskap/plattform");
		assertThat(page("/partnerskap/plattform")).contains("Vedtatt plattform, versjon 1");
		assertThat(page("/partnerskap")).contains("Per Aas");
	}

	@Test
	@Order(10)
	void fills_in_the_decision_later_and_only_once_P4() {
		var version = version("/partnerskap/plattform");
		assertThat(complete(version, "Kommunestyret")).hasRedirectedUrl("/partnerskap/plattform/1");
		var behind = complete(version, "Formannskapet");
		assertThat(behind).hasStatus(409);
		assertThat(Browser.text(behind)).contains("Noen endret dette", "<dd>Kommunestyret</dd>", "<dd>Formannskapet</dd>");
		assertThat(complete(String.valueOf(Long.parseLong(version) + 1), "Formannskapet")).hasStatus(422);
		assertThat(page("/partnerskap/plattform")).contains("Kommunestyret").doesNotContain("Formannskapet", "Fyll ut vedtaket");
	}

	private MvcTestResult complete(String version, String body) {
		return browser.post(Ground.KARI, "/partnerskap/plattform/1/vedtak", "version", version, "body", body, "decidedOn", "2025-06-19");
	}

	private MvcTestResult content(String threshold, String version) {
		return browser.post(Ground.KARI, "/oppsett/innhold", "version", version, "threshold", threshold, "counts", "Kontantkostnad",
				"challenges[0].name", "Klima ny", "challenges[0].text", "a", "challenges[1].name", "Utenforskap", "challenges[1].text", "b",
				"challenges[2].name", "Demografi", "challenges[2].text", "c", "noticeDays", "7", "gatewayWorkingDays", "10",
				"minutesWorkingDays", "10", "mandateWarningDays", "30", "agreementEndDays", "90");
	}

	private MvcTestResult decision(String validFrom, String body) {
		return browser.post(Ground.KARI, "/oppsett/vedtak", "version", "0", "municipality", "Vennesla", "body", body, "decidedOn", "",
				"validFrom", validFrom, "cadenceStart", "2026-01-01");
	}

	private MvcTestResult arrange(List<String> names, List<String> numbers, int gateway, String added) {
		var html = page("/oppsett/parter");
		var fields = new ArrayList<Object>(List.of("version", Browser.value(html, "version"), "added", added, "addedSector", "VOLUNTARY"));
		for (var row = 0; row < names.size(); row++) {
			var prefix = "rows[" + row + "].";
			fields.addAll(List.of(prefix + "party", Browser.value(html, prefix + "party"), prefix + "version", Browser.value(html, prefix + "version"),
					prefix + "name", names.get(row), prefix + "organisationNumber", numbers.get(row), prefix + "included", "true",
					prefix + "gateway", String.valueOf(row == gateway)));
		}
		return browser.post(Ground.KARI, "/oppsett/parter", fields.toArray());
	}

	private MvcTestResult person(String id, String party) {
		return browser.post(Ground.KARI, "/oppsett/personer", "id", id, "name", "Per Aas", "mail", "per@eksempel.no", "role", "REPRESENTATIVE",
				"party", party, "from", ground.today(), "lastDay", "");
	}

	private MvcTestResult get(String uri) {
		return browser.get(Ground.KARI, uri);
	}

	private String page(String uri) {
		return browser.page(Ground.KARI, uri);
	}

	private String version(String uri) {
		return Browser.value(page(uri), "version");
	}
}
