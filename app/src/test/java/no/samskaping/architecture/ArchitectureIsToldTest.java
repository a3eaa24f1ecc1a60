package no.samskaping.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.Window;
import no.samskaping.architecture.survey.Described;
import no.samskaping.architecture.survey.Proven;
import no.samskaping.architecture.survey.Rule;
import no.samskaping.architecture.survey.Survey;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.rules.Sentence.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An architect who sees the platform for the first time reads it from the platform itself. */
@PlatformTest
class ArchitectureIsToldTest {

	private static final String READER = "arkitekt@eksempel.no";
	private static Visitor reader;

	@Autowired
	ApplicationContext platform;

	@Autowired
	Survey survey;

	@Autowired
	Words words;

	@LocalServerPort
	int port;

	@BeforeEach
	void somebodyWithoutARole() {
		if (reader == null) {
			Ground.of(platform).account("Astri Ark", READER);
			reader = Ground.of(platform).visitor();
			reader.signIn(READER, Ground.PASSWORD);
		}
	}

	@Test
	void whoever_is_not_signed_in_is_asked_to() {
		assertThat(Ground.of(platform).visitor().get("/arkitektur").location()).contains("/logg-inn");
	}

	@Test
	void the_map_shows_the_contexts_and_what_each_needs_as_the_code_has_it() {
		var map = reader.open("/arkitektur");
		assertThat(map.status()).isEqualTo(200);
		assertThat(map.page().select(".side a[href=/arkitektur]")).hasSize(1);
		assertThat(map.page().select("svg.drawing-map a").eachAttr("href")).containsExactly("/arkitektur/partnership", "/arkitektur/initiatives",
				"/arkitektur/agreements", "/arkitektur/meetings");
		assertThat(survey.architecture().contexts()).extracting(Described::needs).containsExactly(List.of(), List.of("partnership"),
				List.of("initiatives", "partnership"), List.of("agreements", "initiatives", "partnership"));
		assertThat(map.text()).contains("Fra idé til fullført", "Stemmer med koden", "Et nytt felt, hvor?").doesNotContain("??");
	}

	@Test
	void a_module_tells_what_it_guards_offers_tells_of_and_keeps() {
		var page = reader.open("/arkitektur/initiatives");
		assertThat(page.text()).contains("from the first idea until the project has ended", "InitiativeTakenForward",
				"Those with these ids", "no.samskaping.initiatives").doesNotContain("??");
		assertThat(page.page().select("#tabell-initiative")).hasSize(1);
		assertThat(page.page().select("svg.drawing-neighbours a").eachAttr("href")).contains("/arkitektur/partnership", "/arkitektur/meetings");
		assertThat(page.page().select("svg.drawing-schema a").eachAttr("href")).contains("#tabell-contribution");
		assertThat(reader.open("/arkitektur/agreements").text()).contains("agreements.drafting");
		assertThat(reader.get("/arkitektur/finnes-ikke").status()).isEqualTo(404);
	}

	@Test
	void what_all_share_is_said_to_be_used_by_all_wherever_it_is_said() {
		var everybody = List.of("access", "agreements", "architecture", "initiatives", "meetings", "operation", "overview", "partnership");
		assertThat(survey.architecture().module("workbench").orElseThrow().neededBy()).isEqualTo(everybody);
		var shared = reader.open("/arkitektur/workbench").page();
		assertThat(shared.select("svg.drawing-neighbours a")).hasSameSizeAs(everybody);
		assertThat(shared.select("dd:contains(Alle, for den er felles)")).hasSize(2).allSatisfy(said -> assertThat(said.select("a").eachText()).isEqualTo(everybody));
		assertThat(reader.open("/arkitektur/initiatives").page().select("dd:contains(I tillegg det felles)")).hasSize(2);
		assertThat(reader.open("/arkitektur").page().select("td:contains(I tillegg det felles)")).hasSize(4 + 4 + 4);
	}

	@Test
	void a_published_record_shows_its_fields() {
		var page = reader.open("/arkitektur/initiatives").page();
		assertThat(page.select("#type-InitiativeCard li").eachText()).hasSize(14).contains("stage : Stage How far an initiative has come (steg).", "version : long")
				.anySatisfy(field -> assertThat(field).startsWith("participants : List<ActorId> Identifies an actor"));
		assertThat(page.select("#type-Scale").text()).contains("FORMALISED");
	}

	@Test
	void a_module_names_the_pages_that_it_answers_with_and_the_desks_that_they_call() {
		var doors = reader.open("/arkitektur/agreements").page().select("div:has(> #sider) tbody tr");
		assertThat(doors).hasSameSizeAs(survey.architecture().module("agreements").orElseThrow().doors()).hasSizeGreaterThan(5);
		assertThat(doors.select("tr:contains(SigningDesk)").text()).contains("POST /avtaler/");
	}

	@Test
	void an_aggregate_and_its_table_lead_to_each_other_also_between_modules() {
		assertThat(reader.open("/arkitektur/access").page().select("#aggregat-Account a").eachAttr("href")).contains("/arkitektur/workbench#tabell-account");
		assertThat(reader.open("/arkitektur/workbench").page().select("details:has(#tabell-account) a[href=/arkitektur/access#aggregat-Account]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "person.name", "person.mail", "person.telephone", "recusal.reason", "sign_in.subject", "idea.raised_by", "idea.reach", "registration.name",
			"registration.mail", "signature.signer", "text.bytes", "text.says", "account.username", "mail.recipient", "mail.body", "spring_session.principal_name",
			"sign_in_attempt.address", "link_failure.address" })
	void what_says_something_about_a_person_is_marked(String column) {
		var page = reader.open("/arkitektur/personopplysninger");
		assertThat(page.page().select("tbody th").eachText()).contains(column).doesNotContain("person.id", "mail.subject");
		assertThat(page.text()).doesNotContain("??", ". Personal data.");
		assertThat(reader.open("/arkitektur/partnership").page().select("#tabell-person .tag")).hasSize(3);
	}

	@Test
	void the_walls_stand_with_what_they_refuse_and_where_they_live() {
		var page = reader.open("/arkitektur/veggene");
		assertThat(page.page().select("tbody tr")).hasSizeGreaterThan(18);
		assertThat(page.page().select("tr:contains(No module reaches into another)").text()).contains("ModuleWall", "use of another context's internals");
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void a_number_of_a_rule_leads_to_the_rule() {
		var page = reader.open("/arkitektur/agreements").page();
		assertThat(page.select("#aggregat-Agreement .rules a").eachAttr("href")).isNotEmpty().allSatisfy(to -> assertThat(to).startsWith("/arkitektur/regler#regel-A"));
	}

	@Test
	void every_module_that_runs_has_a_page() {
		assertThat(survey.architecture().modules()).extracting(Described::name).contains("workbench", "access", "overview", "architecture");
		survey.architecture().modules().forEach(module -> {
			var page = reader.open("/arkitektur/" + module.name());
			assertThat(page.status()).as(module.name()).isEqualTo(200);
			assertThat(page.text()).as(module.name()).contains(module.in()).doesNotContain("??", "@throws");
			assertThat(page.page().select(".page-head p").eachText()).as(module.name()).doesNotHaveDuplicates().hasSize(module.isContext() ? 2 : 1);
		});
	}

	@Test
	void each_event_stands_in_the_catalogue_with_an_example_and_who_listens() {
		var all = reader.open("/arkitektur/hendelser");
		assertThat(all.page().select("article")).hasSameSizeAs(survey.architecture().events());
		assertThat(all.page().select("#InitiativeTakenForward").text()).contains("agreements.drafting", "\"initiative\" : {");
		assertThat(reader.open("/arkitektur/hendelser?q=textSha256").page().select("article").eachAttr("id")).contains("AnchoringRequested")
				.doesNotContain("InitiativeRegistered");
	}

	@Test
	void a_module_tells_its_rules_and_the_place_that_decides_each() {
		var page = reader.open("/arkitektur/agreements").page();
		assertThat(page.select("#regel-A2\\.1").text()).contains("minst to deltakere", "Samskapingsprosjekt av et visst", "avgjøres", "LockRule.TWO_ENTITIES");
		assertThat(page.select("#regel-A2\\.6").text()).contains("ikke bygget ennå");
		assertThat(page.select("#regel-A5\\.1").text()).contains("Fra utformingen");
		assertThat(page.select("#regel-M1")).isEmpty();
		assertThat(reader.open("/arkitektur/workbench").page().select("#regler")).isEmpty();
	}

	@Test
	void all_rules_stand_on_one_page_in_the_order_of_their_numbers() {
		var page = reader.open("/arkitektur/regler");
		assertThat(page.page().select("tr[id^=regel-]")).hasSameSizeAs(survey.architecture().rulings());
		assertThat(survey.architecture().rules()).extracting(Rule::number).doesNotHaveDuplicates().contains("P1", "I12", "M1", "A8").containsSubsequence("P9", "P10");
		assertThat(page.text()).contains("Fra utformingen").doesNotContain("??");
		assertThat(reader.open("/arkitektur").page().select("a[href=/arkitektur/regler]")).hasSize(1);
	}

	@Test
	void a_sentence_names_the_tests_that_proved_it_or_the_page_says_that_none_ran() {
		var page = reader.open("/arkitektur/regler").page();
		var proven = survey.architecture().rulings().stream().filter(ruling -> ruling.proof() != null).count();
		assertThat(page.select(".proven")).hasSize((int) proven);
		assertThat(page.select(".unproven").text()).contains("./mvnw verify".repeat(survey.architecture().provenAt().isEmpty() ? 1 : 0));
		assertThat(page.select("#regel-A2\\.1 .place").text()).contains("LockRule.TWO_ENTITIES no.samskaping.agreements.");
	}

	@Test
	void what_a_proof_wrote_is_read_sentence_by_sentence() {
		var proven = Proven.of(List.of("RAN    2026-11-28T10:00:00Z", "A1.1   SHOWN   ",
				"A2.1   DECIDED  LockRule.TWO; refusal: LockTest.takes_two, LockTest.no_less; allowed: LockTest.two",
				"A2.2   DECIDED  LockRule.THREE; refusal: LockTest.three; allowed: LockTest.four", "WRONG  No test notices that A2.2 is switched off"));
		assertThat(proven.at()).isEqualTo("2026-11-28T10:00:00Z");
		assertThat(proven.of("A2.1")).hasValue(new Proven.Proof(List.of("LockTest.takes_two", "LockTest.no_less"), List.of("LockTest.two")));
		Stream.of("A1.1", "A2.2", "A2.3").forEach(number -> assertThat(proven.of(number)).as(number).isEmpty());
	}

	@Test
	void a_sentence_that_is_decided_names_its_place_and_no_other_does() {
		assertThat(survey.architecture().rulings()).allSatisfy(ruling ->
				assertThat(ruling.places().isEmpty()).as(ruling.sentence().number()).isEqualTo(ruling.sentence().state() != State.DECIDED));
	}

	@ParameterizedTest
	@CsvSource({ "nb,Hva som ville endre det", "nn,Kva som ville endre det", "en,What would change it" })
	void each_decision_says_why_what_it_costs_and_what_would_change_it(String language, String last) {
		var page = reader.open("/arkitektur/beslutninger?sprak=" + language);
		reader.open("/arkitektur?sprak=nb");
		assertThat(page.page().select("article")).hasSize(10).allSatisfy(decision -> {
			assertThat(decision.select("h3")).hasSize(3).last().extracting(Element::text).isEqualTo(last);
			assertThat(decision.select("p[lang=en]")).hasSize(4).allSatisfy(part -> assertThat(part.text()).hasSizeGreaterThan(120));
			assertThat(decision.text().split(" ")).as(decision.id()).hasSizeBetween(180, 350);
		});
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void the_walk_goes_from_the_idea_to_the_fulfilled_agreement() {
		var page = reader.open("/arkitektur/hovedjobben");
		assertThat(page.page().select("main h2")).hasSize(8);
		assertThat(page.page().select("svg.drawing-sequence text").eachText()).contains("InitiativeTakenForward", "ProjectCourse.agreementInForce", "AgreementEnteredIntoForce");
		assertThat(page.page().select("tr:contains(Discussion.concluded)").text()).contains("Endrer", "Lets a conclusion act on the initiative").doesNotContain("Spør");
		assertThat(page.page().select("tr:contains(Initiatives.planOf)").text()).contains("Spør");
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void a_step_of_the_walk_that_names_what_the_code_does_not_know_is_refused() {
		Stream.of("InitiativeForgotten", "meetings → Forgetting.concluded", "partnership → Discussion.concluded", "meetings → Discussion.forgotten").forEach(name ->
				assertThatThrownBy(() -> Walk.of(survey.architecture(), List.of(List.of("InitiativeRegistered"), List.of(name))))
						.hasMessage("Step 2 of the walk names " + name + ", which the code does not know"));
	}

	@ParameterizedTest
	@CsvSource({ "exemption,column", "InitiativeTakenForward,event", "planOf,operation", "agreements.drafting,listener", "initiatives.initiative,table", "møter,module", "A2.1,rule", "juridiske,rule", "parked,decision", "skript,decision", "visst,rule", "personopplysninger,column", "/initiativ/,door", "reaches,wall" })
	void the_search_finds_by_name_and_by_what_is_told(String query, String kind) {
		LocaleContextHolder.setLocale(Locale.of("nb"));
		try {
			var kinds = new Finder(survey.architecture(), words).find(query, 100).stream().map(Finder.Hit::kind).toList();
			assertThat(kinds).contains(kind);
			assertThat(reader.open("/arkitektur/sok?q=" + query).page().select(".search-results li")).hasSameSizeAs(kinds);
		} finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@ParameterizedTest
	@CsvSource({ "nn,Kven som er med", "en,Who takes part" })
	void it_is_told_in_the_readers_language(String language, String said) {
		assertThat(reader.open("/arkitektur?sprak=" + language).text()).contains(said).doesNotContain("??");
		reader.open("/arkitektur?sprak=nb");
	}

	@Test
	void nobody_is_shut_out() {
		try (var window = new Window(port)) {
			window.open("/logg-inn");
			window.page().locator("[name=username]").fill(READER);
			window.page().locator("[name=password]").fill(Ground.PASSWORD);
			window.page().locator("main button[type=submit], .bare-content button[type=submit]").first().click();
			window.open("/arkitektur").look("arkitektur").open("/arkitektur/initiatives").look("arkitektur-modul").open("/arkitektur/hendelser")
					.look("arkitektur-hendelser").open("/arkitektur/hovedjobben").look("arkitektur-hovedjobben").open("/arkitektur/regler").look("arkitektur-regler")
					.open("/arkitektur/veggene").look("arkitektur-veggene")
					.open("/arkitektur/personopplysninger").look("arkitektur-personopplysninger").open("/arkitektur/beslutninger").look("arkitektur-beslutninger").open("/arkitektur/sok?q=initiative").look("arkitektur-sok");
		}
	}
}
