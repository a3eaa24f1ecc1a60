package no.samskaping.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.Window;
import no.samskaping.architecture.survey.Aggregate;
import no.samskaping.architecture.survey.Described;
import no.samskaping.architecture.survey.Door;
import no.samskaping.architecture.survey.Javadocs;
import no.samskaping.architecture.survey.Proven;
import no.samskaping.architecture.survey.Rule;
import no.samskaping.architecture.survey.Survey;
import no.samskaping.architecture.survey.Told;
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
				"/arkitektur/agreements", "/arkitektur/meetings", "#deler");
		assertThat(survey.architecture().contexts()).extracting(Described::needs).containsExactly(List.of(), List.of("partnership"),
				List.of("initiatives", "partnership"), List.of("agreements", "initiatives", "partnership"));
		assertThat(map.text()).contains("Fra idé til fullført", "Lest av koden", "Et nytt felt, hvor?", "Tar imot én handling", "står på engelsk").doesNotContain("??");
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
		var doors = reader.open("/arkitektur/agreements").page().select(".sheet:has(> #sider) tbody tr");
		assertThat(doors).hasSameSizeAs(survey.architecture().module("agreements").orElseThrow().doors()).hasSizeGreaterThan(5);
		assertThat(doors.select("tr:contains(SigningDesk)").text()).contains("POST /avtaler/");
	}

	@Test
	void a_page_that_comes_to_a_desk_through_others_of_its_module_names_it_too() {
		assertThat(survey.architecture().contexts()).allSatisfy(module -> {
			var reached = module.doors().stream().flatMap(door -> Stream.concat(door.changes().stream(), door.reads().stream())).toList();
			assertThat(module.doors()).as(module.name()).allSatisfy(door -> assertThat(door.reads()).noneMatch(door.changes()::contains));
			assertThat(module.doors().stream().filter(door -> door.addresses().stream().allMatch(address -> address.startsWith("GET ")))).as(module.name())
					.allSatisfy(door -> assertThat(door.changes()).as(door.type().name()).isEmpty());
			assertThat(reached).isNotEmpty();
		});
		assertThat(door("agreements", "AgreementPage").reads()).contains("DraftDesk");
		assertThat(door("agreements", "SignPage").changes()).contains("SigningDesk");
		var told = reader.open("/arkitektur/agreements").page();
		assertThat(told.select("#side-binding-SignPage td[data-label=Endrer] a").eachAttr("href")).contains("/arkitektur/agreements#skranke-SigningDesk");
		assertThat(told.select(".sheet:has(> #sider)").text()).contains("Utelatt er");
	}

	private Door door(String module, String name) {
		return survey.architecture().module(module).orElseThrow().doors().stream().filter(door -> door.type().name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void each_desk_is_told_with_what_it_does_and_the_pages_that_call_it() {
		survey.architecture().contexts().forEach(module -> {
			var page = reader.open("/arkitektur/" + module.name()).page();
			assertThat(page.select("tr[id^=skranke-]")).as(module.name()).hasSameSizeAs(module.desks()).hasSizeGreaterThan(3);
			assertThat(module.desks()).allSatisfy(desk -> assertThat(desk.type().told().text()).as(desk.type().name()).isNotEmpty());
			page.select("a[href^=#side-], a[href^=/arkitektur/" + module.name() + "#skranke-]").eachAttr("href")
					.forEach(to -> assertThat(page.getElementById(to.substring(to.indexOf('#') + 1))).as(to).isNotNull());
		});
		var desk = reader.open("/arkitektur/agreements").page().select("#skranke-SigningDesk");
		assertThat(desk.text()).contains("Where contracting parties sign the locked bytes", "no.samskaping.agreements.agreement", "SignPage");
		assertThat(reader.open("/arkitektur/agreements").page().select("#skranke-DraftDesk .tag").text()).contains("leser bare");
	}

	@Test
	void an_aggregate_that_is_kept_by_statements_shows_its_table_too() {
		var page = reader.open("/arkitektur/agreements").page();
		Stream.of("Acceptance:acceptance", "AgreementText:text", "Signature:signature").map(pair -> pair.split(":")).forEach(pair ->
				assertThat(page.select("#aggregat-" + pair[0] + " a").eachAttr("href")).contains("/arkitektur/agreements#tabell-" + pair[1]));
		assertThat(survey.architecture().contexts().stream().flatMap(module -> module.aggregates().stream()).map(Aggregate::table)).doesNotContainNull();
	}

	@Test
	void every_id_in_an_example_is_its_own_and_what_it_is_about_is_not_made_up() {
		assertThat(survey.architecture().events()).allSatisfy(event -> {
			assertThat(Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}").matcher(event.example()).results().map(MatchResult::group)).as(event.name()).doesNotHaveDuplicates();
			assertThat(event.example()).doesNotContain("\"kind\" : \"initiative\"");
		});
	}

	@Test
	void a_javadoc_is_read_as_it_was_meant() {
		var inbox = Javadocs.found().of("no.samskaping.workbench.events.Inbox");
		assertThat(inbox.text()).doesNotContain("create table", "&lt;").contains("table inbox of the listener's own schema.");
		assertThat(inbox.block()).startsWith("create table <module>.inbox (");
		assertThat(Told.of("Its number, as in {@code A6}. A4.").text()).isEqualTo("Its number, as in A6.");
		assertThat(Told.of("Its number, as in {@code A6}. A4.").rules()).containsExactly("A4");
		assertThat(Told.of("Some words (e.g. These) of it. And more.").first()).isEqualTo("Some words (e.g. These) of it.");
		assertThat(reader.open("/arkitektur/workbench").page().select("#Inbox pre").text()).contains("create table <module>.inbox");
	}

	@Test
	void no_text_is_glued_to_the_one_before_it_and_a_name_breaks_only_at_its_joints() {
		addresses().forEach(address -> {
			var page = reader.open(address).page();
			assertThat(page.select("main .under, main .desk, main .line")).as(address).allSatisfy(under -> assertThat(under.previousSibling() == null
					|| under.previousSibling() instanceof TextNode text && text.getWholeText().matches("(?s).*\\s")).as(under.parent().text()).isTrue());
			assertThat(page.select("main .stamp").text()).as(address).contains("Lest av koden");
			assertThat(page.select("main table.small tbody td")).as(address).allSatisfy(cell -> assertThat(cell.attr("data-label")).isNotBlank());
		});
		assertThat(reader.open("/arkitektur/regler").page().select("#regel-A2\\.1 .place code").html()).contains("Lock<wbr>Rule.<wbr>TWO_<wbr>ENTITIES");
	}

	private Stream<String> addresses() {
		return Stream.concat(Stream.of("/arkitektur", "/arkitektur/hendelser", "/arkitektur/regler", "/arkitektur/veggene", "/arkitektur/personopplysninger",
				"/arkitektur/beslutninger", "/arkitektur/hovedjobben", "/arkitektur/nytt-felt"), survey.architecture().modules().stream().map(module -> "/arkitektur/" + module.name()));
	}

	@ParameterizedTest
	@CsvSource({ "nb,Ingen vakt ser", "nn,Inga vakt ser", "en,No guard sees" })
	void a_new_field_is_followed_file_by_file_to_the_guards_that_are_there_and_those_that_are_not(String language, String open) {
		var page = reader.open("/arkitektur/nytt-felt?sprak=" + language);
		reader.open("/arkitektur?sprak=nb");
		assertThat(page.page().select("main section")).hasSameSizeAs(FieldStep.values()).allSatisfy(step -> assertThat(step.text()).contains(open));
		assertThat(page.text()).doesNotContain("??");
		var walls = reader.open("/arkitektur/veggene").page();
		assertThat(FieldStep.values()).allSatisfy(step -> {
			assertThat(step.guards()).extracting(Wall::name).containsExactlyInAnyOrderElementsOf(step.guardNames());
			assertThat(step.guards()).allSatisfy(wall -> assertThat(walls.getElementById(wall.slug())).isNotNull());
			assertThat(step.files()).allSatisfy(file -> assertThat(Path.of("..", file.replaceFirst("V2__.*", "V1__" + file.split("/")[0] + ".sql"))).exists());
		});
	}

	@Test
	void the_look_ups_of_each_context_stand_beside_the_walk_and_the_rules_at_their_steps() {
		var page = reader.open("/arkitektur/hovedjobben").page();
		assertThat(page.select(".sheet:has(> #oppslag) tr:has(th:contains(agreements)) a").eachAttr("href"))
				.contains("/arkitektur/partnership#Charters", "/arkitektur/partnership#Actings", "/arkitektur/partnership#Parties", "/arkitektur/partnership#Recusals", "/arkitektur/initiatives#Initiatives");
		assertThat(page.select(".sheet:has(> #oppslag) tr:has(th:contains(partnership)) a")).isEmpty();
		assertThat(page.select("div:has(> #steg-3) .decided-by a").eachAttr("href")).contains("/arkitektur/regler#regel-A3", "/arkitektur/regler#regel-A5");
		assertThat(page.select(".decided-by")).hasSize(7).allSatisfy(step -> assertThat(step.select("a")).hasSameSizeAs(step.text().split(",")));
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
		assertThat(page.text()).doesNotContain("??", ". Personal data.").contains("Initiativ: ingen merkede", "restricted", "says nothing about who it is");
		assertThat(page.page().select("#merket, a[href=/arkitektur/regler#regel-P7]")).hasSize(2);
		assertThat(reader.open("/arkitektur/partnership").page().select("#tabell-person .tag")).hasSize(3);
	}

	@Test
	void the_walls_stand_with_what_they_refuse_and_where_they_live() {
		var page = reader.open("/arkitektur/veggene");
		assertThat(page.page().select("tbody tr")).hasSizeGreaterThan(18);
		assertThat(page.page().select("nav[aria-labelledby=her] a").eachAttr("href")).contains("#av-ModuleWall", "#av-PostgreSQL", "#bevis")
				.allSatisfy(to -> assertThat(page.page().getElementById(to.substring(1))).isNotNull());
		assertThat(page.page().select(".sheet:has(> h2[id^=av-]) > p")).hasSameSizeAs(page.page().select("h2[id^=av-]")).allSatisfy(why -> assertThat(why.text()).hasSizeGreaterThan(30));
		assertThat(page.page().select("section:has(#bevis)").text()).contains("EachListenerHasOneEffectTest", "slås av");
		assertThat(page.page().select(".sheet:has(#av-ModuleWall)").text()).contains("No module reaches into another", "use of another context's internals");
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
			assertThat(page.page().select(".page-head p").eachText()).as(module.name()).doesNotHaveDuplicates().hasSize(2);
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
		assertThat(page.page().select("main h2")).hasSize(1 + 1 + 7);
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
	@CsvSource({ "exemption,column", "InitiativeTakenForward,event", "planOf,operation", "agreements.drafting,listener", "initiatives.initiative,table", "møter,module", "A2.1,rule", "juridiske,rule", "parked,decision", "skript,decision", "visst,rule", "personopplysninger,column", "/initiativ/,door", "reaches,wall", "hovedjobben,page", "veggene,page", "CourseRule,place", "AGREEMENT_FIRST,place", "SigningDesk,desk", "skranke bytes,desk", "CatalogWall,wall", "every_column_says_what_it_is,wall", "entities LockRule,place" })
	void the_search_finds_by_name_and_by_what_is_told(String query, String kind) {
		LocaleContextHolder.setLocale(Locale.of("nb"));
		try {
			var kinds = new Finder(survey.architecture(), words).find(query, 100).stream().map(Finder.Hit::kind).toList();
			assertThat(kinds).contains(kind);
			assertThat(reader.open("/arkitektur/sok?q=" + query).page().select(".search-results li")).hasSize(Math.min(kinds.size(), 100));
		} finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void what_is_found_is_grouped_and_leads_to_its_row_and_says_when_it_is_cut() {
		var page = reader.open("/arkitektur/sok?q=id").page();
		assertThat(page.select(".search-results li")).hasSize(100);
		assertThat(page.select(".lead").text()).startsWith("De første 100 treff");
		assertThat(page.select("h2[id^=av-]").eachAttr("id")).doesNotHaveDuplicates().hasSizeGreaterThan(1);
		Stream.of("SignPage", "SigningDesk", "agreements.drafting", "AGREEMENT_FIRST", "Each column", "Every column says", "Signature").forEach(query ->
				reader.open("/arkitektur/sok?q=" + query.replace(' ', '+')).page().select(".search-results a[href*=#]").eachAttr("href").stream().limit(5).forEach(to -> {
					var parts = to.split("#");
					assertThat(reader.open(parts[0]).page().getElementById(parts[1])).as(to).isNotNull();
				}));
		assertThat(reader.open("/arkitektur/hendelser?q=drafting+InitiativeTakenForward").page().select("article").eachAttr("id")).containsExactly("InitiativeTakenForward");
	}

	@Test
	void a_link_to_a_rule_opens_what_it_lies_in() {
		try (var window = signedIn()) {
			window.open("/arkitektur/regler#regel-I10");
			PlaywrightAssertions.assertThat(window.page().locator("[id='regel-I10']")).isVisible();
			window.open("/arkitektur/agreements#skranke-SigningDesk").open("/arkitektur/agreements#side-binding-SignPage");
			PlaywrightAssertions.assertThat(window.page().locator("#side-binding-SignPage")).isVisible();
		}
	}

	private Window signedIn() {
		var window = new Window(port);
		window.open("/logg-inn");
		window.page().locator("[name=username]").fill(READER);
		window.page().locator("[name=password]").fill(Ground.PASSWORD);
		window.page().locator("main button[type=submit], .bare-content button[type=submit]").first().click();
		return window;
	}

	@ParameterizedTest
	@CsvSource({ "nn,Kven som er med", "en,Who takes part" })
	void it_is_told_in_the_readers_language(String language, String said) {
		assertThat(reader.open("/arkitektur?sprak=" + language).text()).contains(said).doesNotContain("??");
		reader.open("/arkitektur?sprak=nb");
	}

	@Test
	void nobody_is_shut_out() {
		try (var window = signedIn()) {
			window.open("/arkitektur").look("arkitektur").open("/arkitektur/initiatives").look("arkitektur-modul").open("/arkitektur/workbench").look("arkitektur-felles").open("/arkitektur/hendelser")
					.look("arkitektur-hendelser").open("/arkitektur/hovedjobben").look("arkitektur-hovedjobben").open("/arkitektur/regler").look("arkitektur-regler")
					.open("/arkitektur/veggene").look("arkitektur-veggene").open("/arkitektur/nytt-felt").look("arkitektur-nytt-felt")
					.open("/arkitektur/personopplysninger").look("arkitektur-personopplysninger").open("/arkitektur/beslutninger").look("arkitektur-beslutninger").open("/arkitektur/sok?q=initiative").look("arkitektur-sok");
		}
	}
}
