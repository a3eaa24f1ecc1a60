package no.samskaping.partnership;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Viewers;
import no.samskaping.workbench.screen.WhoIs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PartnershipTest
class WhoActsTest {

	@Autowired
	Ground ground;

	@Autowired
	Actings actings;

	@Autowired
	MandateDesk mandates;

	@Autowired
	Representatives representatives;

	@Autowired
	SignIns signIns;

	@Autowired
	Actors actors;

	@Autowired
	People people;

	@Autowired
	PersonDesk desk;

	@Autowired
	PersonalLinks links;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	WhoIs whoIs;

	@Autowired
	Browser browser;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void whoever_has_no_mandate_is_nobody_P2() {
		assertThat(actings.of(new Viewer(Viewer.LOCAL, "a-stranger", null))).isInstanceOf(Acting.Nobody.class);
		assertThat(browser.get(new Viewer(Viewer.LOCAL, "a-stranger", null), "/partnerskap")).hasStatus(403);
	}

	@Test
	void who_has_a_sign_in_or_is_invited_comes_in_and_a_contact_that_is_only_reached_does_not_P2() {
		var signedIn = actings.of(ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune")).person();
		var invited = PersonId.next();
		var reached = PersonId.next();
		List.of(invited, reached).forEach(it -> people.register(it, "Jonas Haugen", it.value() + "@eksempel.no", ground.kari(), ground.now()));
		desk.inviteOnce(invited, ground.kari(), ground.now());

		assertThat(signIns.letIn(Set.of(signedIn, invited, reached))).containsExactlyInAnyOrder(signedIn, invited);
		assertThat(signIns.letIn(Set.of())).isEmpty();
	}

	@Test
	void with_several_mandates_a_representative_acts_as_such_until_something_else_is_chosen_P2() {
		var viewer = ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune");
		var person = actings.of(viewer).person();
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Staff.class);
		var staff = ((Acting.Staff) actings.of(viewer)).mandate();
		give(person, Role.REPRESENTATIVE, "Vennesla kommune", null, null);
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Representative.class);
		assertThat(actings.of(new Viewer(viewer.issuer(), viewer.subject(), staff.value()))).isInstanceOf(Acting.Staff.class);
		var who = whoIs.of(viewer);
		assertThat(who.capacities()).hasSize(2).filteredOn(it -> it.chosen()).hasSize(1);
		assertThat(who.initials()).isEqualTo("AD");
	}

	@Test
	void a_capacity_of_somebody_else_is_never_taken_P2() {
		var viewer = ground.person("Anne Dahl", Role.READER, null);
		var other = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		var foreign = ((Acting.Representative) actings.of(other)).mandate().value();
		assertThat(actings.of(new Viewer(viewer.issuer(), viewer.subject(), foreign))).isInstanceOf(Acting.Reader.class);
		assertThat(browser.post(viewer, "/handler-for", "capacity", foreign, "path", "/")).hasStatus(403);
		var own = ((Acting.Reader) actings.of(viewer)).mandate().value();
		assertThat(browser.post(viewer, "/handler-for", "capacity", own, "path", "/om")).hasRedirectedUrl("/om");
		assertThat(browser.post(viewer, "/handler-for", "capacity", own, "path", "//elsewhere.example")).hasRedirectedUrl("/");
	}

	@Test
	void whose_chosen_mandate_has_ended_is_asked_and_nothing_that_was_typed_is_lost_P2() {
		var viewer = ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune");
		var chosen = MandateId.next();
		ground.give(chosen, viewer, Role.REPRESENTATIVE, "Vennesla Næringsforening", new Period(ground.today(), null));
		ground.give(MandateId.next(), viewer, Role.READER, (PartyId) null, new Period(ground.today(), null));
		var session = new MockHttpSession();
		assertThat(browser.post(viewer, session, "/handler-for", "capacity", chosen.value())).hasRedirectedUrl("/");
		mandates.end(chosen, ground.kari());
		var id = Ids.next();
		var form = new Object[] { "id", id, "version", "0", "kind", "ASSOCIATION", "name", "Samsen " + id, "contact", Ids.next(), "confirmed", true };
		var asked = browser.post(viewer, session, "/partnerskap/aktorer/ny", form);
		assertThat(asked).hasStatus(409);
		assertThat(Browser.text(asked)).contains("Hvem handler du for nå?", "Samsen " + id, "Medarbeider, Vennesla kommune", "Leser");
		var staff = whoIs.of(viewer).capacities().getFirst().id();
		var answered = Stream.concat(Stream.of(form), Stream.of("handler-for", staff)).toArray();
		assertThat(browser.post(viewer, session, "/partnerskap/aktorer/ny", answered)).hasRedirectedUrl("/partnerskap/aktorer/" + id);
		assertThat(session.getAttribute(Viewers.CAPACITY)).isEqualTo(staff);
	}

	@Test
	void who_binds_two_parties_and_chose_none_is_asked_before_anything_is_sent_P2() {
		var viewer = ground.person("Anne Dahl", Role.REPRESENTATIVE, "Frivilligsentral A");
		var other = MandateId.next();
		ground.give(other, viewer, Role.REPRESENTATIVE, "Frivilligsentral B", new Period(ground.today(), null));
		var session = new MockHttpSession();
		var id = Ids.next();
		var form = new Object[] { "id", id, "version", "0", "kind", "ASSOCIATION", "name", "Samsen " + id, "contact", Ids.next(), "confirmed", true };
		var asked = browser.post(viewer, session, "/partnerskap/aktorer/ny", form);
		assertThat(asked).hasStatus(409);
		assertThat(Browser.text(asked)).contains("Du kan binde flere parter", "Samsen " + id, "Handler for Frivilligsentral A", "Handler for Frivilligsentral B");

		var answered = Stream.concat(Stream.of(form), Stream.of("handler-for", other.value())).toArray();
		assertThat(browser.post(viewer, session, "/partnerskap/aktorer/ny", answered)).hasRedirectedUrl("/partnerskap/aktorer/" + id);
	}

	@Test
	void the_browser_remembers_for_whom_one_acted_when_the_session_has_ended_P2() {
		var viewer = ground.person("Anne Dahl", Role.REPRESENTATIVE, "Vennesla kommune");
		var staff = MandateId.next();
		ground.give(staff, viewer, Role.STAFF, "Vennesla Næringsforening", new Period(ground.today(), null));
		var cookie = browser.post(viewer, "/handler-for", "capacity", staff.value()).getResponse().getCookie("HANDLER_FOR");
		var later = browser.get(viewer, "/partnerskap", cookie);
		assertThat(later.getRequest().getSession().getAttribute(Viewers.CAPACITY)).isEqualTo(staff.value());
		var other = ground.person("Per Aas", Role.READER, null);
		assertThat(browser.get(other, "/partnerskap", cookie).getRequest().getSession().getAttribute(Viewers.CAPACITY)).isNull();
	}

	@Test
	void an_ended_mandate_gives_nothing_from_that_moment_P2(Scenario scenario) {
		var viewer = ground.person("Anne Dahl", Role.REPRESENTATIVE, "Vennesla kommune");
		var mandate = ((Acting.Representative) actings.of(viewer)).mandate();
		var chosen = new Viewer(viewer.issuer(), viewer.subject(), mandate.value());
		scenario.stimulate(() -> mandates.end(mandate, ground.kari())).andWaitForEventOfType(MandateEnded.class)
				.matching(it -> it.mandate().equals(mandate)).toArriveAndVerify(it -> assertThat(it.party()).isEqualTo(ground.party("Vennesla kommune")));
		assertThat(actings.of(chosen)).isInstanceOf(Acting.Nobody.class);
		mandates.end(mandate, ground.kari());
		assertThat(representatives.of(Set.of(ground.party("Vennesla kommune")), ground.today())).noneMatch(it -> it.mandate().equals(mandate));
	}

	@Test
	void who_was_appointed_for_a_single_matter_represents_there_alone_while_the_mandate_lasts_P5() {
		var person = actings.of(ground.person("Anne Dahl", Role.READER, null)).person();
		var party = ground.party("Vennesla kommune");
		var matter = new Subject("matter", UUID.randomUUID());
		give(person, Role.REPRESENTATIVE, "Vennesla kommune", ground.today().plusDays(3), matter);

		assertThat(representatives.appointed(Set.of(matter, new Subject("matter", UUID.randomUUID())), ground.today())).singleElement().satisfies(it -> {
			assertThat(it.person()).isEqualTo(person);
			assertThat(it.party()).isEqualTo(party);
			assertThat(it.only()).isEqualTo(matter);
		});
		assertThat(representatives.appointed(Set.of(new Subject("initiative", matter.id())), ground.today())).isEmpty();
		assertThat(representatives.appointed(Set.of(), ground.today())).isEmpty();
		assertThat(representatives.appointed(Set.of(matter), ground.today().plusDays(3))).isEmpty();
		assertThat(representatives.of(Set.of(party), ground.today())).noneMatch(it -> it.person().equals(person)).allMatch(it -> it.only() == null);
	}

	@Test
	void a_mandate_runs_out_by_the_calendar_alone_P2() {
		var viewer = ground.person("Anne Dahl", Role.READER, null);
		give(actings.of(viewer).person(), Role.STAFF, "Vennesla kommune", ground.today().plusDays(3), null);
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Staff.class);
		MovableClock.SHARED.moveBy(Duration.ofDays(3));
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Reader.class);
	}

	@Test
	void a_mandate_that_begins_tomorrow_gives_nothing_today_P2() {
		var viewer = ground.person("Anne Dahl", Role.READER, null);
		var tomorrow = ground.today().plusDays(1);
		mandates.give(new Appointment(MandateId.next(), Role.STAFF, ground.party("Vennesla kommune"), "Anne Dahl", "a@eksempel.no",
				new Period(tomorrow, null), null), actings.of(viewer).person(), ground.kari(), ground.now());
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Reader.class);
		MovableClock.SHARED.moveBy(Duration.ofDays(1));
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Staff.class);
	}

	@Test
	void a_personal_link_acts_for_its_actor_in_its_one_subject_P2() {
		var actor = ActorId.next();
		var contact = PersonId.next();
		actors.register(new Actors.NewActor(actor, ActorKind.ASSOCIATION, "Moseidmoen vel", null,
				new Actors.NewContact(contact, "Jonas Haugen", "900 00 000")), ground.kari(), ground.now());
		var subject = new Subject("agreement", Ids.next());
		var link = transaction.execute(it -> links.issue("partnership-test", subject, actor.value(), contact.value(), ground.now().plus(Duration.ofDays(1)), null)).id();
		assertThat(actings.of(new Viewer(Viewer.LINK, link.toString(), null))).isEqualTo(new Acting.Participant(actor, contact, subject, "partnership-test"));
		assertThat(whoIs.of(new Viewer(Viewer.LINK, link.toString(), null)).name()).isEqualTo("Moseidmoen vel");
		var page = "/partnerskap/aktorer/" + actor.value() + "/endre";
		var html = browser.page(Ground.KARI, page);
		assertThat(browser.post(Ground.KARI, page, "id", actor.value(), "version", Browser.value(html, "version"), "kind", "ASSOCIATION", "name", "Moseidmoen vel",
				"contact", Browser.value(html, "contact"), "contactName", "Nina Ny", "contactReach", "911 11 111")).hasStatus3xxRedirection();
		assertThat(actings.of(new Viewer(Viewer.LINK, link.toString(), null)).person()).isEqualTo(contact);
		var nobodys = transaction.execute(it -> links.issue("partnership-test", subject, actor.value(), ground.now().plus(Duration.ofDays(1)), null)).id();
		assertThat(actings.of(new Viewer(Viewer.LINK, nobodys.toString(), null))).isEqualTo(new Acting.Participant(actor, null, subject, "partnership-test"));
		transaction.executeWithoutResult(it -> links.withdraw("partnership-test", subject, actor.value()));
		assertThat(actings.of(new Viewer(Viewer.LINK, link.toString(), null))).isInstanceOf(Acting.Nobody.class);
	}

	@Test
	void the_contact_of_an_actor_with_an_account_takes_part_for_it_and_stays_outside_the_partnership_P2_P7() {
		var actor = ActorId.next();
		var contact = PersonId.next();
		actors.register(new Actors.NewActor(actor, ActorKind.BUSINESS, "Lysverket AS", null,
				new Actors.NewContact(contact, "Siri Moe", "siri@eksempel.no")), ground.kari(), ground.now());
		signIns.join(contact, Viewer.LOCAL, "siri", ground.now());
		signIns.join(contact, Viewer.LOCAL, "siri", ground.now());
		var viewer = new Viewer(Viewer.LOCAL, "siri", null);
		assertThat(actings.of(viewer)).isEqualTo(new Acting.Participant(actor, contact, null));
		assertThat(browser.get(viewer, "/partnerskap/aktorer")).hasStatus(403);
		assertThat(browser.page(viewer, "/om")).contains("Samskaping innebærer å snu tankegangen");
	}

	@Test
	void appointing_invites_who_has_no_sign_in_yet_and_only_then_P2(Scenario scenario) {
		var mail = "ny-" + Ids.next() + "@eksempel.no";
		var first = new Appointment(MandateId.next(), Role.STAFF, ground.party("Vennesla kommune"), "Nora Vik", mail, new Period(ground.today(), null), null);
		scenario.stimulate(() -> mandates.appoint(first, ground.kari())).andWaitForEventOfType(PersonInvited.class)
				.toArriveAndVerify(it -> assertThat(it.person()).isEqualTo(mandates.one(first.id()).person()));
		mandates.appoint(first, ground.kari());
		var second = new Appointment(MandateId.next(), Role.READER, null, "nora vik", mail.toUpperCase(Locale.ROOT),
				new Period(ground.today(), null), null);
		mandates.appoint(second, ground.kari());
		assertThat(mandates.one(second.id()).person()).isEqualTo(mandates.one(first.id()).person());
		var shared = new Appointment(MandateId.next(), Role.READER, null, "Ola Vik", mail, new Period(ground.today(), null), null);
		assertThatThrownBy(() -> mandates.appoint(shared, ground.kari())).isInstanceOf(Refused.class);
	}

	@Test
	void staff_appoints_nobody_and_a_representative_not_in_another_party_P2() {
		var staff = ground.acting(ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune"));
		var representative = ground.acting(ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune"));
		var elsewhere = new Appointment(MandateId.next(), Role.STAFF, ground.party("Vennesla Næringsforening"), "Ny Person",
				"ny" + Ids.next() + "@eksempel.no", new Period(ground.today(), null), null);
		assertThatThrownBy(() -> mandates.appoint(elsewhere, staff)).isInstanceOf(Denied.class);
		assertThatThrownBy(() -> mandates.appoint(elsewhere, representative)).isInstanceOf(Denied.class);
	}

	@Test
	void the_last_administrator_stays_P2() {
		var administrators = mandates.notOver().stream().filter(it -> it.role() == Role.ADMINISTRATOR).toList();
		assertThat(administrators).hasSize(1);
		assertThatThrownBy(() -> mandates.end(administrators.getFirst().getId(), ground.kari())).isInstanceOf(Refused.class);
		assertThat(signIns.hasAdministrator()).isTrue();
		assertThatThrownBy(() -> signIns.firstAdministrator("En Til", "en@eksempel.no", Viewer.LOCAL, "en-til", ground.now()))
				.isInstanceOf(Refused.class);
	}

	private void give(@Nullable PersonId person, Role role, String party, @Nullable LocalDate to, @Nullable Subject matter) {
		assertThat(person).isNotNull();
		mandates.give(new Appointment(MandateId.next(), role, ground.party(party), "Anne Dahl", "a@eksempel.no",
				new Period(ground.today(), to), matter), person, ground.kari(), ground.now());
	}
}
