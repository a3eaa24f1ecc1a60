package no.samskaping.partnership;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.MailLog;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.Overview;
import no.samskaping.workbench.screen.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class MandatePagesTest {

	private static final String COUNCIL = "Vennesla kommune";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	MandateDesk mandates;

	@Autowired
	People people;

	@Autowired
	List<Tasks> tasks;

	@Autowired
	List<Reminders.Due> dues;

	@Autowired
	Overview overview;

	@Autowired
	Navigation navigation;

	@Autowired
	Actors actors;

	@Autowired
	SignIns signIns;

	@Autowired
	MailLog mails;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void those_appointed_for_one_matter_stand_apart_page_by_page_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var appointed = IntStream.range(0, 26).mapToObj(_ -> MandateId.next()).toList();
		appointed.forEach(id -> mandates.give(new Appointment(id, Role.REPRESENTATIVE, ground.party(COUNCIL), "", "", new Period(ground.today(), null),
				new Subject("agreement", Ids.next())), ground.acting(per).person(), ground.kari(), ground.now()));
		var rest = "/partnerskap?etter=" + appointed.get(1).value();
		var first = browser.page(per, "/partnerskap");
		assertThat(first.substring(first.indexOf("id=\"en-sak\""))).contains("/partnerskap/mandat/" + appointed.getLast().value(), COUNCIL, rest);
		assertThat(first).doesNotContain("/partnerskap/mandat/" + appointed.getFirst().value());
		assertThat(first.substring(0, first.indexOf("id=\"en-sak\""))).doesNotContain("/partnerskap/mandat/" + appointed.getLast().value())
				.contains("Per Aas");
		assertThat(browser.page(per, rest)).contains("/partnerskap/mandat/" + appointed.getFirst().value());
	}

	@Test
	void nobody_gives_themselves_a_mandate_that_binds_or_lets_others_in_P2() {
		var ingrid = ground.person("Ingrid Berg", Role.COORDINATOR, null);
		for (var role : new Role[] { Role.REPRESENTATIVE, Role.DEPUTY, Role.ADMINISTRATOR }) {
			var answer = appoint(ingrid, "Ingrid Berg", ground.mailOf(ingrid), role);
			assertThat(answer).as(role.name()).hasStatus(422);
			assertThat(Browser.text(answer)).contains("Ingen gir seg selv et mandat", "Ingrid Berg");
		}
		assertThat(ground.acting(ingrid)).isInstanceOf(Acting.Coordinator.class);
		assertThat(appoint(ingrid, "Even Lie", "even-" + Ids.next() + "@eksempel.no", Role.REPRESENTATIVE)).hasStatus3xxRedirection();
		assertThat(appoint(ingrid, "Ingrid Berg", ground.mailOf(ingrid), Role.STAFF)).hasStatus3xxRedirection();
	}

	@Test
	void a_representative_does_not_prolong_their_own_mandate_P2() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		assertThat(browser.post(per, "/partnerskap/oppnevn", "id", Ids.next(), "name", "Per Aas", "mail", ground.mailOf(per), "role", "DEPUTY", "party",
				ground.party(COUNCIL).value(), "from", ground.today().plusDays(40), "lastDay", "")).hasStatus(422);
	}

	@Test
	void a_deputy_ends_no_representative_P2() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var mona = ground.person("Mona Vik", Role.DEPUTY, COUNCIL);
		assertThat(browser.page(mona, page(per))).doesNotContain("Avslutte mandatet");
		assertThat(browser.post(mona, page(per) + "/avslutt")).hasStatus(403);
		assertThat(ground.acting(per)).isInstanceOf(Acting.Representative.class);
		assertThat(browser.post(per, page(mona) + "/avslutt")).hasStatus3xxRedirection();
	}

	@Test
	void a_party_that_nobody_knows_is_refused_beside_its_field() {
		var answer = browser.post(Ground.KARI, "/partnerskap/oppnevn", "id", Ids.next(), "name", "Even Lie", "mail", "even@eksempel.no", "role", "STAFF",
				"party", UUID.randomUUID(), "from", ground.today(), "lastDay", "");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Velg hvilken part", "Even Lie");
	}

	@Test
	void a_name_or_an_address_that_no_list_holds_is_refused_beside_its_field() {
		assertThat(appoint(Ground.KARI, "x".repeat(201), "even@eksempel.no", Role.READER)).hasStatus(422);
		assertThat(appoint(Ground.KARI, "Even Lie", "x".repeat(3_000) + "@eksempel.no", Role.READER)).hasStatus(422);
		for (var mail : new String[] { "x@y.z", "<even>@eksempel.no", "even(a)@eksempel.no" }) {
			assertThat(appoint(Ground.KARI, "Even Lie", mail, Role.READER)).as(mail).hasStatus(422);
		}
	}

	@Test
	void all_that_is_wrong_with_an_appointment_is_told_at_once() {
		var answer = browser.post(Ground.KARI, "/partnerskap/oppnevn", "id", Ids.next(), "name", "", "mail", "kari@eksempel", "party", "", "from", "i går",
				"lastDay", "snart");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Skriv navnet til personen.", "Skriv en e-postadresse", "Velg ett av alternativene under «Rolle».",
				"Fra og med: skriv en dato", "Til og med: skriv en dato", "href=\"#name\"", "href=\"#lastDay\"", "kari@eksempel")
				.doesNotContain("Velg hvilken part");
		var taken = browser.post(Ground.KARI, "/partnerskap/oppnevn", "id", Ids.next(), "name", "Even Lie", "mail", "kari@eksempel.no", "role", "STAFF",
				"party", "", "from", ground.today(), "lastDay", "1.5.2020");
		assertThat(Browser.text(taken)).contains("E-postadressen tilhører Kari Lien", "Velg hvilken part", "Siste dag må være");
	}

	@Test
	void a_representative_who_chooses_no_party_is_told_so_and_loses_nothing_P2() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var answer = browser.post(per, "/partnerskap/oppnevn", "id", Ids.next(), "name", "Even Lie", "mail", "even@eksempel.no", "role", "STAFF",
				"party", "", "from", ground.today(), "lastDay", "");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Velg hvilken part rollen gjelder for.", "Even Lie");
	}

	@Test
	void a_form_made_by_hand_is_a_bad_request_or_refused_and_never_a_fault_of_the_platform() {
		assertThat(browser.post(Ground.KARI, "/partnerskap/oppnevn", "id", "x", "name", "Even Lie")).hasStatus(400);
		assertThat(browser.post(Ground.KARI, "/partnerskap/oppnevn", "name", "Even Lie")).hasStatus(422);
		assertThat(browser.post(Ground.KARI, "/partnerskap/habilitet", "kind", "agreement", "subject", Ids.next())).hasStatus(422);
		assertThat(browser.post(Ground.KARI, "/partnerskap/habilitet", "kind", "agreement", "subject", "x")).hasStatus(400);
		assertThat(browser.get(Ground.KARI, "/partnerskap/oppnevn?party=x")).hasStatus(400);
		assertThat(browser.get(Ground.KARI, "/partnerskap/mandat/x")).hasStatus(404);
	}

	@Test
	void somebody_who_has_not_come_yet_is_put_right_and_invited_anew_P2(Scenario scenario) {
		var mandate = MandateId.next();
		mandates.appoint(new Appointment(mandate, Role.STAFF, ground.party(COUNCIL), "Evne Lie", "evne-" + mandate.value() + "@eksempel.no",
				new Period(ground.today(), null), null), ground.kari());
		var person = mandates.one(mandate).person();
		var page = "/partnerskap/mandat/" + mandate.value();
		assertThat(browser.page(Ground.KARI, page)).contains("Rett navn eller e-postadresse");
		var wrong = browser.post(Ground.KARI, page + "/rett", "name", "Even Lie", "mail", "x@y.z");
		assertThat(wrong).hasStatus(422);
		assertThat(Browser.text(wrong)).contains("Skriv en e-postadresse", "x@y.z");
		var both = browser.post(Ground.KARI, page + "/rett", "name", " ", "mail", "x@y.z");
		assertThat(Browser.text(both)).contains("href=\"#name\"", "href=\"#mail\"", "id=\"name-error\"", "id=\"mail-error\"", "value=\"x@y.z\"");
		assertThat(browser.post(Ground.KARI, page + "/rett", "name", "Even Lie", "mail", "kari@eksempel.no")).hasStatus(422);
		var mail = "even-" + mandate.value() + "@eksempel.no";
		scenario.stimulate(() -> assertThat(browser.post(Ground.KARI, page + "/rett", "name", "Even Lie", "mail", mail)).hasStatus3xxRedirection())
				.andWaitForEventOfType(PersonInvited.class).matching(it -> it.person().equals(person)).toArrive();
		assertThat(people.mailbox(person)).contains(mail);
		assertThat(browser.page(Ground.KARI, page)).contains("Even Lie");
		signIns.join(person, Viewer.LOCAL, "even-" + mandate.value(), ground.now());
		assertThat(browser.page(Ground.KARI, page)).doesNotContain("Rett navn eller e-postadresse");
		assertThat(browser.post(Ground.KARI, page + "/rett", "name", "En Annen", "mail", mail)).hasStatus(422);
	}

	@Test
	void a_mandate_that_soon_runs_out_is_a_task_for_the_person_and_the_party_P10() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var mandate = MandateId.next();
		var anne = ground.person("Anne Dahl " + mandate.value(), Role.READER, null);
		var end = ground.today().plusDays(31);
		ground.give(mandate, anne, Role.STAFF, COUNCIL, new Period(ground.today(), end));
		assertThat(waits(per, mandate) || waits(anne, mandate)).isFalse();
		assertThat(line(mandate)).doesNotContain("Mandatet går snart ut");
		MovableClock.SHARED.moveBy(Duration.ofDays(1));
		assertThat(waits(per, mandate) && waits(anne, mandate)).isTrue();
		assertThat(waits(ground.person("Tor Vik", Role.REPRESENTATIVE, "Vennesla Næringsforening"), mandate)).isFalse();
		assertThat(line(mandate)).contains("Mandatet går snart ut");
		ground.give(MandateId.next(), anne, Role.STAFF, COUNCIL, new Period(end, null));
		assertThat(waits(per, mandate) || waits(anne, mandate)).isFalse();
	}

	@Test
	void that_a_mandate_soon_runs_out_is_written_once_to_the_person_and_who_may_appoint_the_next_P10() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var anne = ground.person("Anne Dahl", Role.READER, null);
		var mandate = MandateId.next();
		ground.give(mandate, anne, Role.STAFF, COUNCIL, new Period(ground.today(), ground.today().plusDays(40)));
		due("partnership.mandate-warning", mandate);
		assertThat(letters(anne)).isEmpty();

		MovableClock.SHARED.moveBy(Duration.ofDays(10));
		due("partnership.mandate-warning", mandate);
		due("partnership.mandate-warning", mandate);
		assertThat(letters(anne)).containsExactly(COUNCIL + ": et mandat går snart ut");
		assertThat(letters(per)).containsExactly(COUNCIL + ": et mandat går snart ut");
	}

	@Test
	void nobody_is_warned_of_a_mandate_that_somebody_takes_over_or_that_is_ended_P10() {
		var anne = ground.person("Anne Dahl", Role.READER, null);
		var followed = MandateId.next();
		var end = ground.today().plusDays(53);
		ground.give(followed, anne, Role.STAFF, COUNCIL, new Period(ground.today(), end));
		ground.give(MandateId.next(), anne, Role.STAFF, COUNCIL, new Period(end, null));
		MovableClock.SHARED.moveBy(Duration.ofDays(23));
		due("partnership.mandate-warning", followed);
		assertThat(letters(anne)).isEmpty();
		MovableClock.SHARED.moveBy(Duration.ofDays(30));
		due("partnership.mandate-end", followed);
		assertThat(letters(anne)).isEmpty();
	}

	@Test
	void what_waited_for_who_loses_a_mandate_waits_for_the_deputy_who_is_written_to_P2() {
		var mona = ground.person("Mona Vik", Role.DEPUTY, "Frivilligsentral B");
		var tor = ground.person("Tor Lund", Role.REPRESENTATIVE, "Frivilligsentral B");
		mandates.end(mandates.ofSignIn(tor.issuer(), tor.subject()).getFirst().getId(), ground.kari());

		assertThat(letters(tor)).containsExactly("Frivilligsentral B: mandatet ditt er over");
		assertThat(letters(mona)).contains("Frivilligsentral B: oppgavene venter nå på dere");
	}

	private void due(String kind, MandateId mandate) {
		var told = dues.stream().filter(it -> it.kind().equals(kind)).findFirst().orElseThrow();
		transaction.executeWithoutResult(_ -> told.due(new Subject("mandate", mandate.value()), ground.today()));
	}

	private List<String> letters(Viewer viewer) {
		return mails.newest(null, 1000).stream().filter(it -> it.to().equals(ground.mailOf(viewer)) && it.subject().contains("mandat")
				|| it.to().equals(ground.mailOf(viewer)) && it.subject().contains("oppgavene")).map(MailLog.Logged::subject).toList();
	}

	@Test
	void that_a_mandate_ran_out_stands_in_its_history_once_P2() {
		var anne = ground.person("Anne Dahl", Role.READER, null);
		var mandate = MandateId.next();
		ground.give(mandate, anne, Role.STAFF, COUNCIL, new Period(ground.today(), ground.today().plusDays(2)));
		MovableClock.SHARED.moveBy(Duration.ofDays(2));
		var due = dues.stream().filter(it -> it.kind().equals("partnership.mandate-end")).findFirst().orElseThrow();
		due.due(new Subject("mandate", mandate.value()), ground.today());
		due.due(new Subject("mandate", mandate.value()), ground.today());
		assertThat(browser.page(Ground.KARI, "/partnerskap/mandat/" + mandate.value())).containsOnlyOnce("Mandatet gikk ut: Medarbeider");
	}

	@Test
	void one_that_is_ended_on_its_first_day_does_not_end_before_it_begins() {
		var anne = ground.person("Anne Dahl", Role.STAFF, COUNCIL);
		var page = page(anne);
		browser.post(Ground.KARI, page + "/avslutt");
		assertThat(browser.page(Ground.KARI, page)).contains("da det ble avsluttet").doesNotContain("til og med");
	}

	@Test
	void an_administrator_whose_sign_in_nobody_has_is_no_other_administrator_P2() {
		var siri = MandateId.next();
		mandates.appoint(new Appointment(siri, Role.ADMINISTRATOR, null, "Siri Moen", "siri-" + siri.value() + "@eksempel.no",
				new Period(ground.today(), null), null), ground.kari());
		var kari = mandates.notOver().stream().filter(it -> it.role() == Role.ADMINISTRATOR && it.person().equals(ground.kari().person())).findFirst()
				.orElseThrow().getId().value();
		assertThat(browser.post(Ground.KARI, "/partnerskap/mandat/" + kari + "/avslutt")).hasStatus(422);
		assertThat(browser.post(Ground.KARI, "/partnerskap/mandat/" + siri.value() + "/avslutt")).hasStatus3xxRedirection();
	}

	@Test
	void who_takes_part_for_an_actor_is_led_to_no_page_that_is_closed_to_them_P7() {
		var siri = ground.participant("Siri Moe");
		assertThat(overview.gapsFor(siri)).isEmpty();
		assertThat(navigation.itemsFor(siri)).noneMatch(it -> it.href().equals("/partnerskap"));
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(navigation.itemsFor(reader)).anyMatch(it -> it.href().equals("/partnerskap"));
		assertThat(overview.gapsFor(reader)).extracting(it -> it.text().key()).contains("partnership.gap.names", "partnership.gap.numbers");
		overview.gapsFor(reader).forEach(gap -> assertThat(browser.get(reader, gap.href().replaceFirst("#.*", ""))).as(gap.href()).hasStatusOk());
	}

	private boolean waits(Viewer viewer, MandateId mandate) {
		return tasks.stream().flatMap(it -> it.waitingFor(viewer, 50).stream()).anyMatch(it -> it.href().endsWith(mandate.value().toString()));
	}

	/** What the partnership's page says of a mandate. */
	private String line(MandateId mandate) {
		var html = browser.page(Ground.KARI, "/partnerskap");
		var from = html.substring(html.indexOf("/partnerskap/mandat/" + mandate.value()));
		return from.substring(0, from.indexOf("</li>"));
	}

	private String page(Viewer viewer) {
		var mandate = mandates.ofSignIn(viewer.issuer(), viewer.subject()).getFirst();
		return "/partnerskap/mandat/" + mandate.getId().value();
	}

	private MvcTestResult appoint(Viewer viewer, String name, String mail, Role role) {
		return browser.post(viewer, "/partnerskap/oppnevn", "id", Ids.next(), "name", name, "mail", mail, "role", role.name(), "party",
				ground.party(COUNCIL).value(), "from", ground.today(), "lastDay", "");
	}
}
