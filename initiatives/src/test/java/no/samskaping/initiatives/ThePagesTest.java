package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.BUSINESSES;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@InitiativesTest
class ThePagesTest extends PageTest {

	@Autowired Neighbours.WaitsElsewhere elsewhere;

	@Test
	void a_small_one_is_registered_on_behalf_of_a_resident_and_started_with_one_click_more_I4_I11() throws Exception {
		var number = register("anne", Map.of("title", "Leksekafé", "initiator", "Innbygger 2", "kind", "RESIDENT", "contact", "900 00 000",
				"source", "TELEPHONE", "amount", "15 000"));
		assertThat(page("anne", "/initiativ/" + number)).contains("Leksekafé", "Registrert", "på vegne av Innbygger 2 (telefon)", "Hvorfor mindre?");

		send("anne", "/initiativ/" + number + "/start", Map.of("key", UUID.randomUUID().toString(), "version", "0"), 302);

		assertThat(page("anne", "/initiativ/" + number)).contains("Det er i gang", "<b>De som arbeider på plattformen</b>", "<a href=\"#handlinger\">Fullfør</a>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "99 999,99 | SMALL", "99.999,99 | SMALL", "100 000 | FORMALISED", "kr 100.000,- | FORMALISED" })
	void the_amount_decides_in_every_way_of_writing_it_I3(String written, Scale scale) throws Exception {
		var number = register("anne", club("Beløp", written, CENTRE_A.id().value().toString()));

		assertThat(load(number).course().scale()).isEqualTo(scale);
	}

	@Test
	void what_is_wrong_is_said_beside_each_field_and_what_was_typed_stays() throws Exception {
		var page = send("anne", "/initiativ/ny", Map.of("title", " ", "description", "Sykler & <mer>", "initiator", "Vennesla Sykkelklubb", "contact", "Jonas Haugen",
				"amount", "350 tusen"), 422);

		assertThat(page).contains("Skriv en tittel", "Oppgi telefon eller e-post til kontaktpersonen", "Skriv beløpet med tall, for eksempel 350 000",
				"Sykler &amp; &lt;mer&gt;", "value=\"350 tusen\"", "value=\"Jonas Haugen\"", "href=\"#title\"", "Alt du har skrevet, er tatt vare på.");
	}

	@Test
	void who_may_not_register_is_told_on_the_empty_list_who_may_P2() throws Exception {
		assertThat(page("nykommer", "/initiativ")).contains("Ingen initiativ ennå", "representant, medarbeider eller samskapingskoordinator")
				.doesNotContain("Registrer det første på et minutt", "href=\"/initiativ/ny\"");
	}

	@Test
	void a_formalised_one_from_outside_chooses_a_gateway_I5() throws Exception {
		var page = send("anne", "/initiativ/ny", club("Sykkelverksted", "350 000", ""), 422);

		assertThat(page).contains("Velg en kontaktpart", CENTRE_A.name(), BUSINESSES.name()).doesNotContain(MUNICIPALITY.id().value().toString());
	}

	@Test
	void a_hand_made_request_does_not_make_the_municipality_a_gateway_I5() throws Exception {
		var page = send("kari", "/initiativ/ny", club("Sykkelverksted", "350 000", MUNICIPALITY.id().value().toString()), 422);

		assertThat(page).contains("Vennesla kommune kan ikke være kontaktpart");
	}

	@Test
	void a_platform_party_registers_directly_I5() throws Exception {
		var number = register("kari", Map.of("title", "Grønt sentrum", "initiator", MUNICIPALITY.name(), "amount", "2 800 000"));

		assertThat(load(number).course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
		assertThat(page("kari", "/initiativ/" + number)).contains("Direkte fra plattformpart", "Større prosjekt fordi");
	}

	@Test
	void an_idea_sent_to_the_municipality_is_forwarded_with_its_trace_I5() throws Exception {
		var number = register("kari", club("Delebil", "420 000", BUSINESSES.id().value().toString()));

		assertThat(page("kari", "/initiativ/" + number)).contains("Sendt videre til", "er spurt", "Kom inn til", MUNICIPALITY.name());
	}

	@Test
	void a_second_submit_of_the_form_registers_once() throws Exception {
		var form = new HashMap<>(hidden(page("anne", "/initiativ/ny")));
		form.putAll(club("Bare én", "20 000", ""));

		var first = at(send("anne", form));
		var second = at(send("anne", form));

		assertThat(second).isEqualTo(first);
		assertThat(page("anne", "/initiativ?q=" + "Bare+én")).contains("1 initiativ");
	}

	@Test
	void two_people_editing_the_second_sees_both_versions_and_loses_nothing() throws Exception {
		var number = register("anne", club("Sykkelverksted", "350 000", CENTRE_A.id().value().toString()));
		var address = "/initiativ/" + number + "/rediger";
		var mine = edited(page("anne", address), "Mitt navn");
		var theirs = edited(page("kari", address), "Deres navn");
		send("kari", address, theirs, 302);

		var page = send("anne", address, mine, 409);

		assertThat(page).contains("Noen har endret initiativet i mellomtiden", "value=\"Mitt navn\"", "Deres navn");
		send("anne", address, edited(page, "Mitt navn"), 302);
		assertThat(load(number).wording().title()).isEqualTo("Mitt navn");
	}

	@Test
	void without_a_justification_it_cannot_be_declared_ready_and_the_page_says_why_I6() throws Exception {
		var number = register("kari", Map.of("title", "Grønt sentrum", "initiator", MUNICIPALITY.name(), "amount", "2 800 000"));
		var address = "/initiativ/" + number;
		var form = new HashMap<>(edited(page("kari", address + "/rediger"), "Grønt sentrum"));
		form.putAll(Map.of("objective", "Overvann tas hånd om", "challenges", "climate"));
		send("kari", address + "/rediger", form, 302);

		assertThat(page("kari", address)).contains("Skriv en begrunnelse for Klima");
		assertThat(send("kari", address + "/klar", hidden(page("kari", address + "/klar")), 422)).contains("Skriv en begrunnelse for Klima");
		assertThat(load(number).course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);

		form.putAll(hidden(page("kari", address + "/rediger")));
		form.put("justification[climate]", "Mindre asfalt");
		send("kari", address + "/rediger", form, 302);
		send("kari", address + "/klar", hidden(page("kari", address + "/klar")), 302);
		assertThat(page("kari", address)).contains("Klar for drøfting", "Mindre asfalt");
	}

	@Test
	void html_in_a_title_is_shown_and_never_run() throws Exception {
		var number = register("anne", club("<script>alert(1)</script>", "20 000", ""));

		assertThat(page("anne", "/initiativ/" + number)).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert(1)");
		assertThat(page("anne", "/initiativ")).doesNotContain("<script>alert(1)");
	}

	@Test
	void the_amount_shows_the_way_while_it_is_typed_I3() throws Exception {
		assertThat(page("anne", "/initiativ/ny/vei?amount=350+000&initiator=Vennesla+Sykkelklubb")).contains("gir et formalisert prosjekt", CENTRE_A.name(),
				"hx-swap-oob").doesNotContain("<html");
		assertThat(page("anne", "/initiativ/ny/vei?amount=99+999,99")).contains("gir et mindre prosjekt").doesNotContain(CENTRE_A.name());
		assertThat(page("anne", "/initiativ/ny/vei?amount=350+000&initiator=Vennesla+kommune")).doesNotContain(CENTRE_A.name());
		assertThat(page("anne", "/initiativ/ny/aktorer?initiator=sykkel")).contains(CLUB.name(), "ny aktør");
	}

	@Test
	void the_own_gateway_is_chosen_already_and_can_be_changed_I5() throws Exception {
		var way = "/initiativ/ny/vei?initiator=Sykkelklubben&amount=350000";

		assertThat(page("anne", way)).contains("value=\"" + CENTRE_A.id().value() + "\" checked");
		assertThat(page("anne", way + "&gateway=" + BUSINESSES.id().value())).contains("value=\"" + BUSINESSES.id().value() + "\" checked")
				.doesNotContain("value=\"" + CENTRE_A.id().value() + "\" checked");
		assertThat(page("kari", way)).as("the municipality is no gateway").contains("name=\"gateway\"").doesNotContain(" checked");
	}

	@Test
	void who_may_not_register_is_told_so_P2() throws Exception {
		for (var somebody : new String[] { "leser", "klubben", "ukjent" }) {
			browser.perform(get("/initiativ/ny").with(user(somebody))).andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(403));
			browser.perform(post("/initiativ/ny").with(user(somebody)).with(csrf()).param("title", "x").param("id", UUID.randomUUID().toString())
					.param("actor", UUID.randomUUID().toString()).param("person", UUID.randomUUID().toString()))
					.andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(403));
		}
	}

	@Test
	void a_participant_sees_its_own_and_no_others_P7() throws Exception {
		var number = register("anne", club("Bare klubben ser", "20 000", ""));

		assertThat(page("klubben", "/initiativ?q=klubben ser")).contains("Bare klubben ser");
		assertThat(page("klubben", "/initiativ/" + number)).contains("Trekk initiativet").doesNotContain("900 00 000");
		assertThat(page("andre", "/initiativ?q=klubben ser")).doesNotContain("Bare klubben ser");
		browser.perform(get("/initiativ/" + number).with(user("andre"))).andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(403));
		assertThat(page("leser", "/initiativ/" + number)).doesNotContain("900 00 000");
		assertThat(page("anne", "/initiativ/" + number)).contains("900 00 000");
	}

	@Test
	void participants_and_contributions_stand_in_the_matrix_I9() throws Exception {
		var number = register("anne", club("Matrise", "350 000", CENTRE_A.id().value().toString()));
		var address = "/initiativ/" + number + "/deltakere";
		var naming = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "actor", UUID.randomUUID().toString(), "person", UUID.randomUUID().toString()));
		naming.put("name", "Sport og Fritid AS");
		send("anne", address, naming, 302);
		send("anne", address, naming, 302);
		assertThat(page("anne", address)).contains("Sport og Fritid AS", "Ikke med fra starten");

		var part = Pattern.compile("id=\"d-([0-9a-f-]{36})\"").matcher(page("anne", address));
		assertThat(part.find()).isTrue();
		var plan = Map.of("id", UUID.randomUUID().toString(), "phase", "DEFINE", "kind", "HOURS", "amount", "20", "what", "");
		send("anne", address + "/" + part.group(1) + "/bidrag", plan, 302);
		send("anne", address + "/" + part.group(1) + "/bidrag", plan, 302);
		assertThat(page("anne", "/initiativ/" + number)).containsOnlyOnce("<span>20 timer</span>");
		assertThat(send("anne", address + "/" + part.group(1) + "/bidrag", Map.of("id", UUID.randomUUID().toString(), "phase", "DEFINE", "kind", "MONEY",
				"amount", "mye"), 422)).contains("Skriv beløpet med tall, for eksempel 50 000", "value=\"mye\"");
	}

	@Test
	void the_list_keeps_its_filters_in_the_address_and_pages_by_key() throws Exception {
		for (var i = 0; i < 27; i++) {
			register("anne", club("Blaing " + (char) ('a' + i), "20 000", ""));
		}
		var first = page("anne", "/initiativ?q=Blaing&omfang=SMALL");
		assertThat(first).contains("27 initiativ", "Blaing a", "Blaing y").doesNotContain("Blaing z");
		var next = Pattern.compile("href=\"(/initiativ\\?[^\"]*etter=[^\"]*)\"").matcher(first);
		assertThat(next.find()).isTrue();
		var second = page("anne", next.group(1).replace("&amp;", "&"));
		assertThat(second).contains("Blaing z").doesNotContain("Blaing y");
		var before = Pattern.compile("href=\"(/initiativ\\?[^\"]*foer=[^\"]*)\"").matcher(second);
		assertThat(before.find()).isTrue();
		assertThat(page("anne", before.group(1).replace("&amp;", "&"))).contains("Blaing a", "Blaing y").doesNotContain("Blaing z");
		assertThat(page("anne", "/initiativ?q=Blaing&omfang=FORMALISED")).contains("Ingen initiativ passer med filtrene").doesNotContain("class=\"legend\"");
	}

	@Test
	void the_export_holds_exactly_what_the_filter_shows() throws Exception {
		register("anne", club("Med i fila", "20 000", ""));
		register("anne", club("Utenfor", "30 000", ""));

		var started = browser.perform(get("/initiativ/eksport?q=fila&som=CSV").with(user("anne"))).andReturn();
		var file = browser.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch(started)).andReturn()
				.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

		assertThat(file).contains("Med i fila", "Vennesla Sykkelklubb").doesNotContain("Utenfor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void no_page_lacks_a_text(String language) throws Exception {
		var number = register("anne", club("Språk", "350 000", CENTRE_A.id().value().toString()));
		var address = "/initiativ/" + number;
		var pages = new ArrayList<>(java.util.List.of("/initiativ", "/initiativ?q=finnesikke", "/initiativ/ny", "/initiativ/hent-inn", address, address + "/rediger",
				address + "/deltakere", address + "/merknad"));
		for (var errand : new String[] { "anslag", "trekk", "sla-sammen", "be-om-mer", "knytt-til" }) {
			pages.add(address + "/" + errand);
		}
		for (var page : pages) {
			assertThat(page("anne", page + (page.contains("?") ? "&" : "?") + "sprak=" + language)).as(page).doesNotContain("??").contains("<h1");
		}
		var own = register("kari", Map.of("title", "Eget", "initiator", MUNICIPALITY.name(), "amount", "250 000"));
		for (var errand : new String[] { "ikke-videre", "klar", "trekk" }) {
			assertThat(page("kari", "/initiativ/" + own + "/" + errand + "?sprak=" + language)).as(errand).doesNotContain("??");
		}
		for (var errand : new String[] { "ta-pa", "gi-videre", "avsla" }) {
			assertThat(page("leder", address + "/" + errand + "?sprak=" + language)).as(errand).doesNotContain("??");
		}
	}

	@Test
	void every_participant_evaluates_before_a_formalised_one_is_completed_I10() throws Exception {
		var number = register("kari", Map.of("title", "Evaluert", "initiator", MUNICIPALITY.name(), "amount", "250 000", "stage", "RUNNING", "startedOn", "2025-03-01"));
		var address = "/initiativ/" + number;
		assertThat(page("kari", address)).contains("hver deltaker svarer på evalueringen først", "Startet før plattformen", "ikke vurdert");
		var early = page("kari", address + "/fullfor");
		assertThat(early.substring(early.indexOf("<main"), early.indexOf("</main>"))).contains("hver deltaker svarer").doesNotContain("<form", "<button");
		var forced = Map.of("key", UUID.randomUUID().toString(), "version", String.valueOf(load(number).version()), "text", "Det gikk fint");
		assertThat(send("kari", address + "/fullfor", forced, 422)).contains("hver deltaker svarer", "readonly>Det gikk fint");

		var link = Pattern.compile("href=\"(" + address + "/evaluering/[0-9a-f-]{36})\"").matcher(page("kari", address));
		assertThat(link.find()).isTrue();
		var answers = Map.of("id", UUID.randomUUID().toString(), "contributed", "YES", "evidence", "Vi talte", "fromStart", "YES", "used", "PARTLY");
		browser.perform(get(link.group(1)).with(user("anne"))).andExpect(result -> assertThat(result.getResponse().getStatus()).as("nobody answers for another party, P2").isEqualTo(403));
		elsewhere.tell(load(number).getId().subject(), "Gjelder til sommeren");
		for (var page : new String[] { address, "/initiativ?q=Evaluert" }) {
			assertThat(page("kari", page)).as(page).contains("Gjelder til sommeren").doesNotContain("Alle har svart på evalueringen");
		}
		send("kari", link.group(1), answers, 302);
		for (var page : new String[] { address, "/initiativ?q=Evaluert" }) {
			assertThat(page("kari", page)).as(page).contains("Alle har svart på evalueringen").doesNotContain("Gjelder til sommeren");
		}
		assertThat(page("kari", address)).as("who may is who is led to it").contains("Alle har svart på evalueringen", "<b>De som arbeider på plattformen</b>",
				"<a href=\"#handlinger\">Fullfør</a>");
		send("kari", address + "/fullfor", hidden(page("kari", address + "/fullfor")), 302);

		assertThat(page("kari", address)).contains("Fullført", "Vi talte");
		assertThat(page("leser", address)).as("single answers are restricted, P7").doesNotContain("Vi talte");
	}

	@Test
	void what_is_not_running_is_not_completed_and_each_reason_is_a_sentence_of_its_own_I10() throws Exception {
		var number = register("anne", club("Ikke i gang", "350 000", CENTRE_A.id().value().toString()));

		var page = page("anne", "/initiativ/" + number + "/fullfor");

		assertThat(page).contains("<p>Bare det som er i gang, kan evalueres og fullføres. Ikke mulig ennå: hver deltaker svarer på evalueringen først.")
				.doesNotContain(". og ");
	}
}
