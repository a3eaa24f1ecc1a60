package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.HistoryLines;
import no.samskaping.workbench.screen.Related;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class RecusalPagesTest {

	private static final String COUNCIL = "Vennesla kommune";
	private static final String BUSINESS = "Vennesla Næringsforening";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	Recusals recusals;

	@Autowired
	Actors actors;

	@Autowired
	MandateDesk mandates;

	@Autowired
	HistoryLines lines;

	@Autowired
	History history;

	@Autowired
	List<Related> related;

	private Subject matter;
	private String club;

	@BeforeEach
	void a_matter_and_a_club() {
		ground.setUp();
		matter = new Subject("agreement", Ids.next());
		club = "Klubben " + matter.id();
		actors.register(new Actors.NewActor(ActorId.next(), ActorKind.ASSOCIATION, club, null, null), ground.kari(), ground.now());
	}

	@Test
	void nobody_lifts_their_own_recusal_and_another_of_the_party_does_P5(Scenario scenario) {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var person = ground.acting(per).person();
		assertThat(declare(per, person, "yes")).hasStatus3xxRedirection();
		var own = declare(per, person, "no");
		assertThat(own).hasStatus(422);
		assertThat(Browser.text(own)).contains("Du kan ikke selv oppheve at du er inhabil");
		assertThat(recusals.isRecused(person, matter)).isTrue();
		var mona = ground.person("Mona Vik", Role.DEPUTY, "Vennesla kommune");
		scenario.stimulate(() -> assertThat(declare(mona, person, "no")).hasStatus3xxRedirection())
				.andWaitForEventOfType(RecusalLifted.class).matching(it -> it.subject().equals(matter))
				.toArriveAndVerify(it -> assertThat(it.person()).isEqualTo(person));
		assertThat(recusals.isRecused(person, matter)).isFalse();
		assertThat(recusals.recusedOn(person, Set.of(matter))).isEmpty();
		assertThat(lines.of(matter, 10)).extracting(it -> it.what())
				.containsExactly(Text.of("partnership.history.recusal-lifted", "Per Aas"), Text.of("partnership.history.recused", "Per Aas"));
	}

	@Test
	void who_reads_the_reason_of_somebody_else_stands_in_the_log_P7() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		declare(per, ground.acting(per).person(), "yes");
		var page = "/partnerskap/habilitet?kind=agreement&id=" + matter.id();
		assertThat(browser.page(per, page)).contains("Sitter i styret");
		var anne = ground.person("Anne Dahl", Role.REPRESENTATIVE, "Frivilligsentral A");
		assertThat(browser.page(anne, page)).doesNotContain("Sitter i styret");
		assertThat(readers()).isEmpty();
		var mona = ground.person("Mona Vik", Role.DEPUTY, "Vennesla kommune");
		assertThat(browser.page(mona, page)).contains("Sitter i styret");
		assertThat(readers()).containsExactly(Objects.requireNonNull(ground.acting(mona).person()).value());
	}

	private List<UUID> readers() {
		return history.all(new History.Filter(null, null, "agreement", "partnership.history.reason-read", null, null), null, 100).stream().map(History.Recorded::entry)
				.filter(it -> it.subject().equals(matter)).map(History.Entry::person).toList();
	}

	@Test
	void another_party_does_not_lift_what_one_party_decided_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var person = ground.acting(per).person();
		declare(per, person, "yes");
		ground.give(MandateId.next(), per, Role.STAFF, "Vennesla Næringsforening", new Period(ground.today(), null));
		var tor = ground.person("Tor Vik", Role.REPRESENTATIVE, "Vennesla Næringsforening");
		assertThat(declare(tor, person, "no")).hasStatus3xxRedirection();
		assertThat(recusals.isRecused(person, matter)).isTrue();
		assertThat(recusals.recusedOn(person, Set.of(matter))).containsExactly(matter);
		assertThat(recusals.about(Set.of(matter)).get(matter)).hasSize(2);
	}

	@Test
	void a_double_role_alone_may_be_declared_and_changed_by_the_person_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var person = ground.acting(per).person();
		assertThat(declare(per, person, "no")).hasStatus3xxRedirection();
		assertThat(declare(per, person, "yes")).hasStatus3xxRedirection();
		assertThat(recusals.isRecused(person, matter)).isTrue();
	}

	@Test
	void a_coordinator_of_no_party_is_declared_recused_and_the_administrator_lifts_it_P5() {
		var ingrid = ground.person("Ingrid Berg", Role.COORDINATOR, null);
		var person = ground.acting(ingrid).person();
		assertThat(declare(ingrid, person, "yes")).hasStatus3xxRedirection();
		assertThat(recusals.isRecused(person, matter)).isTrue();
		assertThat(declare(ingrid, person, "no")).hasStatus(422);
		var siri = ground.person("Siri Moen", Role.ADMINISTRATOR, null);
		assertThat(declare(siri, person, "no")).hasStatus3xxRedirection();
		assertThat(recusals.isRecused(person, matter)).isFalse();
		mandates.end(((Acting.Administrator) ground.acting(siri)).mandate(), ground.kari());
	}

	@Test
	void who_may_not_declare_is_told_why() {
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(browser.page(reader, address())).contains("Dobbeltrolle og inhabilitet meldes av den som handler for en part");
		assertThat(declare(reader, ground.acting(reader).person(), "yes")).as("a form made by hand").hasStatus(403);
	}

	@Test
	void who_appoints_nobody_does_not_learn_whether_an_address_is_known_P2_P7() {
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(appoint(reader, "Ola Nordmann", ground.mailOf(reader))).hasStatus(403);
		assertThat(appoint(reader, "Ola Nordmann", "ingen-" + matter.id() + "@eksempel.no")).hasStatus(403);
	}

	@Test
	void all_that_is_wrong_with_a_declaration_is_said_at_once_beside_its_fields_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var answer = browser.post(per, "/partnerskap/habilitet", "kind", "agreement", "subject", matter.id(), "id", Ids.next(), "person", "",
				"roleAtName", "En klubb som ikke finnes", "roleAt", "", "recused", "", "reason", " ");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Velg en person som har mandat for parten.", "Fant ikke en aktør med akkurat dette navnet.",
				"Velg ja eller nei.", "Skriv grunnen.", "href=\"#person\"", "href=\"#roleAtName\"", "href=\"#recused\"", "href=\"#reason\"",
				"En klubb som ikke finnes").doesNotContain("Velg aktøren personen er knyttet til");
		var unknown = browser.post(per, "/partnerskap/habilitet", "kind", "agreement", "subject", matter.id(), "id", Ids.next(), "person",
				ground.acting(per).person().value(), "roleAtName", "", "roleAt", Ids.next(), "recused", "no", "reason", "Sitter i styret");
		assertThat(Browser.text(unknown)).contains("Velg aktøren personen er knyttet til", "href=\"#roleAtName\"");
	}

	@Test
	void all_of_an_empty_form_is_asked_for_at_once_P5() {
		for (var viewer : List.of(ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune"), Ground.KARI)) {
			var answer = browser.post(viewer, "/partnerskap/habilitet", "kind", "agreement", "subject", matter.id());
			assertThat(answer).hasStatus(422);
			assertThat(Browser.text(answer)).contains("href=\"#person\"", "href=\"#roleAtName\"", "href=\"#recused\"", "href=\"#reason\"");
		}
		var per = ground.person("Pia Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var appointment = browser.post(per, "/partnerskap/habilitet/oppnevn", "kind", "agreement", "subject", matter.id());
		assertThat(appointment).hasStatus(422);
		assertThat(Browser.text(appointment)).contains("href=\"#name\"", "href=\"#mail\"", "href=\"#party\"", "href=\"#from\"");
	}

	@Test
	void a_reason_too_long_for_anybody_is_refused_and_kept() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var answer = browser.post(per, "/partnerskap/habilitet", "kind", "agreement", "subject", matter.id(), "id", Ids.next(), "person",
				ground.acting(per).person().value(), "roleAtName", club, "roleAt", "", "recused", "yes", "reason", "x".repeat(2_001));
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Grunn: skriv høyst 2", "xxxx");
	}

	@Test
	void nobody_is_appointed_for_a_matter_on_which_none_of_the_party_is_recused_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var tor = ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS);
		assertThat(declare(tor, ground.acting(tor).person(), "yes")).hasStatus3xxRedirection();
		assertThat(declare(per, ground.acting(per).person(), "no")).hasStatus3xxRedirection();
		var answer = appoint(per, "Ola Nordmann", newMail());
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Ingen fra parten er meldt inhabil i denne saken", "href=\"#party\"", "Ola Nordmann");
		assertThat(declare(per, ground.acting(per).person(), "yes")).hasStatus3xxRedirection();
		assertThat(appoint(per, "Ola Nordmann", newMail())).hasStatus3xxRedirection();
		assertThat(mandates.appointed(Set.of(matter), ground.today())).singleElement()
				.satisfies(it -> assertThat(it.party()).isEqualTo(ground.party(COUNCIL)));
	}

	@Test
	void all_that_is_wrong_with_an_appointment_for_a_matter_is_said_at_once_P1_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var tor = ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS);
		var answer = appoint(per, "Tor Vik", ground.mailOf(tor), ground.today().minusDays(1));
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Ingen fra parten er meldt inhabil", "kan tidligst handle fra og med i dag",
				"for en part i en annen sektor", "href=\"#party\"", "href=\"#from\"", "href=\"#name\"");
		assertThat(mandates.appointed(Set.of(matter), ground.today())).isEmpty();
	}

	@Test
	void who_acts_for_a_party_of_another_sector_is_appointed_for_no_matter_P1() {
		var per = recusedOfTheCouncil();
		for (var role : List.of(Role.REPRESENTATIVE, Role.DEPUTY, Role.STAFF)) {
			var tor = ground.person("Tor Vik", role, BUSINESS);
			var answer = appoint(per, "Tor Vik", ground.mailOf(tor));
			assertThat(answer).as(role.name()).hasStatus(422);
			assertThat(Browser.text(answer)).contains("for en part i en annen sektor");
		}
		var anne = ground.person("Anne Dahl", Role.STAFF, COUNCIL);
		assertThat(appoint(per, "Anne Dahl", ground.mailOf(anne))).hasStatus3xxRedirection();
	}

	@Test
	void nobody_is_appointed_for_the_same_matter_by_two_sectors_P1() {
		var mail = newMail();
		assertThat(appoint(recusedOfTheCouncil(), "Ola Nordmann", mail)).hasStatus3xxRedirection();
		var tor = ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS);
		assertThat(declare(tor, ground.acting(tor).person(), "yes")).hasStatus3xxRedirection();
		var answer = appoint(tor, BUSINESS, "Ola Nordmann", mail, ground.today());
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("for en part i en annen sektor");
	}

	@Test
	void a_recusal_on_the_initiative_behind_an_agreement_lets_the_party_appoint_for_the_agreement_in_one_step_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var initiative = new Subject("initiative", Ids.next());
		assertThat(declare(per, ground.acting(per).person(), initiative, "yes")).hasStatus3xxRedirection();
		assertThat(appoint(per, "Ola Nordmann", newMail())).as("it is about something else").hasStatus(422);
		ground.stands(initiative, matter);
		assertThat(appoint(per, "Ola Nordmann", newMail())).hasStatus3xxRedirection();
		assertThat(mandates.appointed(Set.of(matter), ground.today())).singleElement()
				.satisfies(it -> assertThat(it.party()).isEqualTo(ground.party(COUNCIL)));
	}

	@Test
	void who_was_appointed_by_one_sector_for_the_initiative_behind_an_agreement_is_appointed_by_no_other_for_the_agreement_P1() {
		var initiative = new Subject("initiative", Ids.next());
		ground.stands(initiative, matter);
		var mail = newMail();
		var tor = ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS);
		declare(tor, ground.acting(tor).person(), initiative, "yes");
		assertThat(appoint(tor, BUSINESS, initiative, "Ola Nordmann", mail, ground.today())).hasStatus3xxRedirection();
		assertThat(appoint(recusedOfTheCouncil(), "Ola Nordmann", mail)).hasStatus(422);
	}

	@Test
	void nobody_appoints_themselves_for_a_matter_P2_P5() {
		var per = recusedOfTheCouncil();
		var answer = appoint(per, "Per Aas", ground.mailOf(per));
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Ingen gir seg selv et mandat", "href=\"#name\"");
	}

	@Test
	void who_was_appointed_for_a_matter_is_named_on_it_and_the_matter_where_they_are_P5() {
		var per = recusedOfTheCouncil();
		assertThat(appoint(per, "Ola Nordmann", newMail())).hasStatus3xxRedirection();
		assertThat(browser.page(per, address())).contains("Ola Nordmann er oppnevnt for Vennesla kommune i saken, fra");
		assertThat(related.stream().flatMap(it -> it.about(matter, per).stream()).flatMap(it -> it.lines().stream()))
				.anySatisfy(it -> assertThat(it.key()).isEqualTo("partnership.recusal.line-appointed"));
		var known = new Subject("actor", ground.actorOf(BUSINESS).value());
		var mandate = MandateId.next();
		mandates.give(new Appointment(mandate, Role.REPRESENTATIVE, ground.party(COUNCIL), "", "", new Period(ground.today(), null), known),
				ground.acting(per).person(), ground.kari(), ground.now());
		var link = "<a href=\"/partnerskap/aktorer/" + known.id() + "\">" + BUSINESS + "</a>";
		for (var page : List.of("/partnerskap", "/partnerskap/mandat/" + mandate.value())) {
			assertThat(browser.page(per, page)).as(page).contains(link);
		}
		assertThat(browser.page(per, "/partnerskap")).containsPattern("i saken\\s*" + link);
	}

	@Test
	void a_party_that_must_be_chosen_is_not_called_optional() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		assertThat(browser.page(per, address())).containsPattern("<label for=\"party\">Part</label>").containsPattern("<select[^>]*id=\"party\"[^>]*aria-required=\"true\"");
		assertThat(browser.page(Ground.KARI, "/partnerskap/oppnevn")).containsPattern("<label for=\"party\">Part</label>").contains("Trengs for representant");
	}

	@Test
	void the_address_of_a_refused_form_opened_anew_leads_back_to_its_matter() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var query = "?kind=agreement&subject=" + matter.id();
		for (var form : List.of("/partnerskap/habilitet", "/partnerskap/habilitet/oppnevn")) {
			var refused = browser.post(per, form + query);
			assertThat(refused).hasStatus(422);
			assertThat(Browser.text(refused)).contains("action=\"" + form + query + "\"");
			assertThat(browser.get(per, form + query)).hasRedirectedUrl(address());
			assertThat(browser.get(per, form)).hasRedirectedUrl("/partnerskap");
		}
	}

	private Viewer recusedOfTheCouncil() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		assertThat(declare(per, ground.acting(per).person(), "yes")).hasStatus3xxRedirection();
		return per;
	}

	private static String newMail() {
		return "ny-" + Ids.next() + "@eksempel.no";
	}

	private String address() {
		return "/partnerskap/habilitet?kind=agreement&id=" + matter.id();
	}

	private MvcTestResult appoint(Viewer viewer, String name, String mail) {
		return appoint(viewer, name, mail, ground.today());
	}

	private MvcTestResult appoint(Viewer viewer, String name, String mail, LocalDate from) {
		return appoint(viewer, COUNCIL, name, mail, from);
	}

	private MvcTestResult appoint(Viewer viewer, String party, String name, String mail, LocalDate from) {
		return appoint(viewer, party, matter, name, mail, from);
	}

	private MvcTestResult appoint(Viewer viewer, String party, Subject matter, String name, String mail, LocalDate from) {
		return browser.post(viewer, "/partnerskap/habilitet/oppnevn", "kind", matter.kind(), "subject", matter.id(), "id", Ids.next(), "name", name,
				"mail", mail, "party", ground.party(party).value(), "from", from, "lastDay", "");
	}

	@Test
	void whoever_has_declared_is_led_to_the_matter_also_where_its_address_has_norwegian_letters_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var discussed = new Subject("matter", Ids.next());
		ground.calls(discussed, "Leirskole", "/møter/sak/" + discussed.id());
		assertThat(declare(per, ground.acting(per).person(), discussed, "yes")).hasRedirectedUrl("/m%C3%B8ter/sak/" + discussed.id());
	}

	private MvcTestResult declare(Viewer viewer, PersonId person, String recused) {
		return declare(viewer, person, matter, recused);
	}

	private MvcTestResult declare(Viewer viewer, PersonId person, Subject matter, String recused) {
		return browser.post(viewer, "/partnerskap/habilitet", "kind", matter.kind(), "subject", matter.id(), "id", Ids.next(), "person",
				person.value(), "roleAtName", club, "roleAt", "", "recused", recused, "reason", "Sitter i styret");
	}
}
