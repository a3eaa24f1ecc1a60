package no.samskaping.partnership;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class AnchoringPagesTest {

	private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	Anchorings anchorings;

	@Autowired
	Recusals recusals;

	@Autowired
	@Qualifier("no.samskaping.partnership.anchoring.AnchoringTasks")
	Tasks tasks;

	@Autowired
	Related related;

	@Autowired
	History history;

	@Autowired
	Actors actors;

	private Subject agreement;

	@BeforeEach
	void setUp() {
		ground.setUp();
		agreement = new Subject("agreement", Ids.next());
	}

	@Test
	void a_party_is_asked_once_for_a_text_P3(Scenario scenario) {
		scenario.stimulate(() -> request("Vennesla kommune", SHA)).andWaitForEventOfType(AnchoringRequested.class)
				.matching(it -> it.subject().equals(agreement)).toArriveAndVerify(it -> assertThat(it.textSha256()).isEqualTo(SHA));
		request("Vennesla kommune", SHA);
		assertThat(anchorings.about(Set.of(agreement)).get(agreement)).hasSize(1);
	}

	@Test
	void only_the_answers_to_the_latest_text_count_P3() {
		request("Vennesla kommune", SHA);
		request("Vennesla Næringsforening", SHA);
		request("Vennesla kommune", SHA.replace('9', 'a'));
		assertThat(anchorings.about(Set.of(agreement)).get(agreement)).singleElement()
				.satisfies(it -> assertThat(it.textSha256()).startsWith("af"));
	}

	@Test
	void the_own_representative_answers_and_the_others_hear_of_it_P3(Scenario scenario) {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		assertThat(tasks.waitingFor(representative, 50)).anyMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(browser.page(representative, "/partnerskap/forankring/" + anchoring)).contains("120 000 kr", "40 timer", "Gi svaret");
		scenario.stimulate(() -> assertThat(answer(representative, anchoring, "CONFIRMED", "")).hasStatus3xxRedirection())
				.andWaitForEventOfType(AnchoringConfirmed.class).matching(it -> it.subject().equals(agreement))
				.toArriveAndVerify(it -> assertThat(it.party()).isEqualTo(ground.party("Vennesla kommune")));
		assertThat(anchorings.about(Set.of(agreement)).get(agreement).getFirst().state()).isEqualTo(AnchoringState.CONFIRMED);
		assertThat(tasks.waitingFor(representative, 50)).noneMatch(it -> it.href().endsWith(anchoring.toString()));
		var again = answer(representative, anchoring, "DECLINED", "Ombestemt");
		assertThat(again).hasStatus(422);
		assertThat(anchorings.about(Set.of(agreement)).get(agreement).getFirst().state()).isEqualTo(AnchoringState.CONFIRMED);
		assertThat(browser.page(representative, "/partnerskap/forankring")).contains("Forankret");
	}

	@Test
	void nobody_answers_for_another_party_and_staff_binds_none_P2_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var other = ground.person("Tor Vik", Role.REPRESENTATIVE, "Vennesla Næringsforening");
		var staff = ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune");
		for (var viewer : new Viewer[] { other, staff, Ground.KARI }) {
			assertThat(answer(viewer, anchoring, "CONFIRMED", "")).hasStatus(403);
			assertThat(browser.page(viewer, "/partnerskap/forankring/" + anchoring)).contains("Bare en representant eller vararepresentant for Vennesla kommune kan svare")
					.doesNotContain("Gi svaret");
		}
		assertThat(anchorings.about(Set.of(agreement)).get(agreement).getFirst().state()).isEqualTo(AnchoringState.REQUESTED);
	}

	@Test
	void whose_mandate_is_ended_in_the_middle_of_a_form_is_refused_and_keeps_what_was_typed_while_the_deputy_goes_on_P2_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var kari = ground.person("Kari Nord", Role.REPRESENTATIVE, "Vennesla kommune");
		var mona = ground.person("Mona Vik", Role.DEPUTY, "Vennesla kommune");
		var mandate = ((Acting.Representative) ground.acting(kari)).mandate();
		assertThat(browser.page(kari, "/partnerskap/forankring/" + anchoring)).contains("Gi svaret");
		assertThat(browser.post(Ground.KARI, "/partnerskap/mandat/" + mandate.value() + "/avslutt")).hasStatus3xxRedirection();

		var refused = answer(kari, anchoring, "DECLINED", "Vi rekker ikke dette i år");
		assertThat(refused).hasStatus(403);
		assertThat(Browser.text(refused)).contains("Du har ingen rolle på plattformen i dag", "Det du skrev", "Vi rekker ikke dette i år", "Formannskapet");
		assertThat(anchorings.about(Set.of(agreement)).get(agreement).getFirst().state()).isEqualTo(AnchoringState.REQUESTED);
		assertThat(tasks.waitingFor(mona, 50)).anyMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(answer(mona, anchoring, "CONFIRMED", "")).hasStatus3xxRedirection();
	}

	@Test
	void a_condition_counts_when_the_party_marks_it_met_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var deputy = ground.person("Marit Sund", Role.DEPUTY, "Vennesla kommune");
		var missing = answer(deputy, anchoring, "WITH_CONDITION", "");
		assertThat(missing).hasStatus(422);
		assertThat(Browser.text(missing)).contains("Skriv vilkåret", "Formannskapet");
		assertThat(answer(deputy, anchoring, "WITH_CONDITION", "Når tilskuddet er på plass")).hasStatus3xxRedirection();
		assertThat(anchorings.about(Set.of(agreement)).get(agreement).getFirst().state()).isEqualTo(AnchoringState.CONDITION_OPEN);
		assertThat(tasks.waitingFor(deputy, 50)).anyMatch(it -> it.what().key().equals("partnership.task.condition"));
		assertThat(browser.post(deputy, "/partnerskap/forankring/" + anchoring + "/vilkar")).hasStatus3xxRedirection();
		assertThat(anchorings.about(Set.of(agreement)).get(agreement).getFirst().state()).isEqualTo(AnchoringState.CONFIRMED);
	}

	@Test
	void all_that_is_wrong_with_an_answer_is_said_at_once_beside_its_fields_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var address = "/partnerskap/forankring/" + anchoring + "/svar";
		var unread = browser.post(representative, address, "id", Ids.next(), "outcome", "", "body", " ", "decidedOn", "snart", "caseReference", "", "remark", "");
		assertThat(unread).hasStatus(422);
		assertThat(Browser.text(unread)).contains("href=\"#outcome\"", "Skriv hvilket organ hos dere", "href=\"#body\"", "skriv en dato",
				"href=\"#decidedOn\"", "value=\"snart\"").doesNotContain("Skriv dagen det ble bestemt");
		answer(representative, anchoring, "WITH_CONDITION", "Når tilskuddet er på plass");
		var open = browser.post(representative, address, "id", Ids.next(), "outcome", "", "body", "Styret", "decidedOn", ground.today(), "caseReference", "",
				"remark", "");
		assertThat(Browser.text(open)).contains("href=\"#outcome\"", "Skriv grunnen til at dere ikke forankrer").doesNotContain("Parten har svart allerede");
	}

	@Test
	void who_is_recused_does_not_answer_and_the_party_appoints_somebody_for_that_matter_P5(Scenario scenario) {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var person = ground.acting(representative).person();
		var club = ActorId.next();
		var name = "Klubben " + club.value();
		actors.register(new Actors.NewActor(club, ActorKind.ASSOCIATION, name, null, null), ground.kari(), ground.now());
		var address = "/partnerskap/habilitet?kind=agreement&id=" + agreement.id();
		var html = browser.page(representative, address);
		var wrong = declare(representative, html, person, "En klubb som ikke finnes");
		assertThat(wrong).hasStatus(422);
		assertThat(Browser.text(wrong)).contains("Fant ikke en aktør", "En klubb som ikke finnes");
		scenario.stimulate(() -> assertThat(declare(representative, html, person, name)).hasStatus3xxRedirection())
				.andWaitForEventOfType(RecusalDeclared.class).toArriveAndVerify(it -> assertThat(it.subject()).isEqualTo(agreement));
		assertThat(recusals.isRecused(person, agreement)).isTrue();
		assertThat(answer(representative, anchoring, "CONFIRMED", "")).hasStatus(422);
		assertThat(tasks.waitingFor(representative, 50)).noneMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(browser.page(representative, "/partnerskap/forankring/" + anchoring)).contains("Du er meldt inhabil");

		var appointment = browser.page(representative, address);
		var mandate = appointment.substring(appointment.indexOf("/partnerskap/habilitet/oppnevn"));
		assertThat(browser.post(representative, "/partnerskap/habilitet/oppnevn", "kind", "agreement", "subject", agreement.id(), "id",
				Browser.value(mandate, "id"), "name", "Stein Vikar", "mail", "stein@eksempel.no", "party", ground.party("Vennesla kommune").value(),
				"from", ground.today(), "lastDay", "")).hasStatus3xxRedirection();
		var substitute = ground.signIn("Stein Vikar");
		assertThat(tasks.waitingFor(substitute, 50)).anyMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(answer(substitute, anchoring, "CONFIRMED", "")).hasStatus3xxRedirection();
		var elsewhere = new Subject("agreement", Ids.next());
		assertThat(ground.acting(substitute).binds(ground.party("Vennesla kommune"), elsewhere)).isFalse();
	}

	@Test
	void what_is_still_open_about_an_older_text_is_superseded_P3(Scenario scenario) {
		var older = request("Vennesla kommune", SHA);
		var elsewhere = request("Vennesla Næringsforening", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		request("Vennesla kommune", SHA.replace('9', 'a'));

		assertThat(tasks.waitingFor(representative, 50)).noneMatch(it -> it.href().endsWith(older.toString()));
		var late = answer(representative, older, "DECLINED", "Det er for dyrt");
		assertThat(late).hasStatus(422);
		assertThat(Browser.text(late)).contains("erstattet av en nyere", "Det er for dyrt");
		assertThat(browser.page(representative, "/partnerskap/forankring/" + older)).contains("Ikke lenger aktuell", "erstattet av en nyere");
		assertThat(browser.page(representative, "/partnerskap/forankring/" + elsewhere)).contains("Ikke lenger aktuell");
	}

	@Test
	void a_text_that_is_withdrawn_waits_for_nobody_however_often_it_is_told_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		anchorings.withdraw(agreement, SHA.replace('9', 'a'), ground.now());
		assertThat(tasks.waitingFor(representative, 50)).anyMatch(it -> it.href().endsWith(anchoring.toString()));

		anchorings.withdraw(agreement, SHA, ground.now());
		anchorings.withdraw(agreement, SHA, ground.now());

		assertThat(tasks.waitingFor(representative, 50)).noneMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(answer(representative, anchoring, "CONFIRMED", "")).hasStatus(422);
		assertThat(history.of(agreement, null, 20)).filteredOn(it -> it.entry().key().equals("partnership.history.anchoring-superseded")).hasSize(1);
	}

	@Test
	void who_is_recused_on_the_initiative_does_not_anchor_its_agreement_and_who_was_appointed_there_does_P5() {
		var initiative = new Subject("initiative", Ids.next());
		anchorings.request(new Anchorings.Request(ground.party("Vennesla kommune"), agreement, SHA, Kroner.of(120_000), 40, null,
				ground.today().plusDays(14), Set.of(initiative)), ground.now());
		var anchoring = asked("Vennesla kommune");
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var name = "Klubben " + Ids.next();
		actors.register(new Actors.NewActor(ActorId.next(), ActorKind.ASSOCIATION, name, null, null), ground.kari(), ground.now());
		var address = "/partnerskap/habilitet?kind=initiative&id=" + initiative.id();
		browser.post(representative, "/partnerskap/habilitet", "kind", "initiative", "subject", initiative.id(), "id",
				Browser.value(browser.page(representative, address), "id"), "person", ground.acting(representative).person().value(), "roleAtName",
				name, "roleAt", "", "recused", "yes", "reason", "Sitter i styret");

		assertThat(tasks.waitingFor(representative, 50)).noneMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(answer(representative, anchoring, "CONFIRMED", "")).hasStatus(422);

		var appointment = browser.page(representative, address);
		var substituteName = "Stein Vikar " + Ids.next();
		browser.post(representative, "/partnerskap/habilitet/oppnevn", "kind", "initiative", "subject", initiative.id(), "id",
				Browser.value(appointment.substring(appointment.indexOf("/partnerskap/habilitet/oppnevn")), "id"), "name", substituteName, "mail",
				"stein-" + Ids.next() + "@eksempel.no", "party", ground.party("Vennesla kommune").value(), "from", ground.today(), "lastDay", "");
		var substitute = ground.signIn(substituteName);
		assertThat(tasks.waitingFor(substitute, 50)).anyMatch(it -> it.href().endsWith(anchoring.toString()));
		assertThat(answer(substitute, anchoring, "CONFIRMED", "")).hasStatus3xxRedirection();
	}

	@Test
	void the_same_answer_sent_twice_is_given_once_and_another_one_loses_nothing_that_was_typed_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var form = Browser.value(browser.page(representative, "/partnerskap/forankring/" + anchoring), "id");

		assertThat(answer(representative, anchoring, form, "CONFIRMED", "")).hasStatus3xxRedirection();
		assertThat(answer(representative, anchoring, form, "CONFIRMED", "")).hasStatus3xxRedirection();
		assertThat(history.of(agreement, null, 20)).filteredOn(it -> it.entry().key().equals("partnership.history.anchoring-confirmed")).hasSize(1);
		var other = answer(representative, anchoring, "DECLINED", "Vi ombestemte oss");
		assertThat(other).hasStatus(422);
		assertThat(Browser.text(other)).contains("Parten har svart allerede", "Vi ombestemte oss", "data-error-summary");
	}

	@Test
	void a_condition_is_marked_met_only_after_its_words_were_seen_and_may_be_given_up_P3() {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		answer(representative, anchoring, "WITH_CONDITION", "Når tilskuddet er på plass");
		var page = browser.page(representative, "/partnerskap/forankring/" + anchoring);
		assertThat(page.substring(page.indexOf("<dialog"), page.indexOf("</dialog>")))
				.contains("/partnerskap/forankring/" + anchoring + "/vilkar", "Når tilskuddet er på plass", "120 000 kr");
		assertThat(page).contains("Vilkåret blir ikke oppfylt");

		assertThat(answer(representative, anchoring, "DECLINED", "Tilskuddet kom ikke")).hasStatus3xxRedirection();
		assertThat(browser.page(representative, "/partnerskap/forankring/" + anchoring)).contains("Tilskuddet kom ikke", "Når tilskuddet er på plass");
	}

	@Test
	void the_document_of_an_answer_is_there_for_those_who_see_the_anchoring_P3_P7() {
		var anchoring = request("Vennesla kommune", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var minutes = "Protokoll fra formannskapet".getBytes(StandardCharsets.UTF_8);

		assertThat(browser.send(representative, "/partnerskap/forankring/" + anchoring + "/svar",
				new MockMultipartFile("document", "protokoll.txt", "text/plain", minutes), "id", Ids.next(), "outcome", "CONFIRMED", "body",
				"Formannskapet", "decidedOn", ground.today(), "caseReference", "26/123", "remark", "")).hasStatus3xxRedirection();

		var reader = ground.person("Liv Leser", Role.READER, null);
		var page = browser.page(reader, "/partnerskap/forankring/" + anchoring);
		assertThat(page).contains("protokoll.txt");
		var start = page.indexOf("/partnerskap/forankring/" + anchoring + "/dokument/");
		var href = page.substring(start, page.indexOf('"', start));
		assertThat(browser.streamed(reader, href)).isEqualTo(minutes);
		var other = request("Vennesla Næringsforening", SHA);
		assertThat(browser.get(reader, href.replace(anchoring.toString(), other.toString()))).hasStatus(404);
	}

	@Test
	void the_papers_of_a_matter_are_exported_for_the_archive_the_same_each_time_until_something_changes_P8() throws IOException {
		var anchoring = request("Vennesla kommune", SHA);
		request("Vennesla Næringsforening", SHA);
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		browser.send(representative, "/partnerskap/forankring/" + anchoring + "/svar",
				new MockMultipartFile("document", "Møtebok.txt", "text/plain", "Vedtatt".getBytes(StandardCharsets.UTF_8)), "id", Ids.next(), "outcome",
				"CONFIRMED", "body", "Formannskapet", "decidedOn", ground.today(), "caseReference", "26/123", "remark", "");
		assertThat(browser.page(representative, "/partnerskap/forankring/" + anchoring)).contains("Arkivpakke");
		assertThat(browser.page(representative, archive())).contains("3 dokumenter", "Forankring hos Vennesla kommune", "Møtebok.txt").doesNotContain("Eksportert til arkivet");

		var first = exported(representative);
		var files = files(first);
		assertThat(files).containsOnlyKeys("01-vennesla-kommune/forankring.pdf", "01-vennesla-kommune/vedlegg-01-motebok.txt", "02-vennesla-naeringsforening/forankring.pdf",
				"metadata.json", "metadata.xml", "sha256sums.txt");
		assertThat(new String(files.get("metadata.xml"), StandardCharsets.UTF_8)).contains("Formannskapet", "26/123", "Forankret");
		try (var pdf = Loader.loadPDF(files.get("01-vennesla-kommune/forankring.pdf"))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Formannskapet").doesNotContain("Per Aas");
		}
		assertThat(exported(ground.person("Mona Vik", Role.DEPUTY, "Vennesla kommune"))).isEqualTo(first);
		assertThat(browser.page(representative, archive())).contains("Eksportert til arkivet", "Uendret", "Per Aas", "Mona Vik").doesNotContain("Endret siden");
		assertThat(history.of(agreement, null, 20)).filteredOn(it -> it.entry().key().equals("keeping.history.archived")).hasSize(2);

		var other = ground.person("Tor Vik", Role.REPRESENTATIVE, "Vennesla Næringsforening");
		answer(other, asked("Vennesla Næringsforening"), "DECLINED", "Ingen midler");
		assertThat(browser.page(representative, archive())).contains("Endret siden").doesNotContain("Uendret");
		assertThat(exported(other)).isNotEqualTo(first);
	}

	@Test
	void the_package_is_for_those_who_work_with_the_matter_P8() {
		request("Vennesla kommune", SHA);
		var reader = ground.person("Liv Leser", Role.READER, null);
		assertThat(browser.get(reader, archive())).hasStatus(403);
		assertThat(browser.post(reader, "/partnerskap/forankring/arkiv", "kind", "agreement", "id", agreement.id())).hasStatus(403);
	}

	private String archive() {
		return "/partnerskap/forankring/arkiv?kind=agreement&id=" + agreement.id();
	}

	private byte[] exported(Viewer viewer) {
		var answer = browser.post(viewer, "/partnerskap/forankring/arkiv", "kind", "agreement", "id", agreement.id());
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	private static Map<String, byte[]> files(byte[] zip) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		try (var read = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
				files.put(entry.getName(), read.readAllBytes());
			}
		}
		return files;
	}

	@Test
	void the_reason_of_a_recusal_is_for_the_person_and_the_party_P7() {
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var person = ground.acting(representative).person();
		var name = "Foreningen " + Ids.next();
		actors.register(new Actors.NewActor(ActorId.next(), ActorKind.ASSOCIATION, name, null, null), ground.kari(), ground.now());
		var address = "/partnerskap/habilitet?kind=agreement&id=" + agreement.id();
		declare(representative, browser.page(representative, address), person, name);
		var other = ground.person("Tor Vik", Role.REPRESENTATIVE, "Vennesla Næringsforening");
		assertThat(browser.page(representative, address)).contains("er inhabil", "Sitter i styret");
		assertThat(browser.page(other, address)).contains("er inhabil").doesNotContain("Sitter i styret");
		assertThat(related.about(agreement, other)).singleElement()
				.satisfies(it -> assertThat(it.lines().getFirst().key()).isEqualTo("partnership.recusal.line-recused"));
	}

	private MvcTestResult declare(Viewer viewer, String html, PersonId person, String roleAt) {
		return browser.post(viewer, "/partnerskap/habilitet", "kind", "agreement", "subject", agreement.id(), "id", Browser.value(html, "id"), "person",
				person.value(), "roleAtName", roleAt, "roleAt", "", "recused", "yes", "reason", "Sitter i styret");
	}

	private MvcTestResult answer(Viewer viewer, UUID anchoring, String outcome, String remark) {
		return answer(viewer, anchoring, Ids.next().toString(), outcome, remark);
	}

	private MvcTestResult answer(Viewer viewer, UUID anchoring, String form, String outcome, String remark) {
		return browser.post(viewer, "/partnerskap/forankring/" + anchoring + "/svar", "id", form, "outcome", outcome, "body", "Formannskapet", "decidedOn",
				ground.today(), "caseReference", "26/123", "remark", remark);
	}

	private UUID request(String party, String text) {
		anchorings.request(new Anchorings.Request(ground.party(party), agreement, text, Kroner.of(120_000), 40, null, ground.today().plusDays(14)),
				ground.now());
		return asked(party);
	}

	private UUID asked(String party) {
		return anchorings.about(Set.of(agreement)).get(agreement).stream().filter(it -> it.party().equals(ground.party(party))).findFirst()
				.map(it -> it.id().value()).orElseThrow();
	}
}
