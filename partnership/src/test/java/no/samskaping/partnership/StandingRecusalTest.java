package no.samskaping.partnership;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.MailLog;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class StandingRecusalTest {

	private static final String COUNCIL = "Vennesla kommune";
	private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	Recusals recusals;

	@Autowired
	Anchorings anchorings;

	@Autowired
	Actors actors;

	@Autowired
	MandateDesk mandates;

	@Autowired
	MailLog mails;

	@Autowired
	List<Tasks> tasks;

	@Autowired
	List<Related> related;

	private ActorId club;
	private String name;
	private Subject theirs;
	private Subject others;

	@BeforeEach
	void a_club_that_takes_part_in_one_of_two_matters() {
		ground.setUp();
		club = ActorId.next();
		name = "Klubben " + club.value();
		actors.register(new Actors.NewActor(club, ActorKind.ASSOCIATION, name, null, null), ground.kari(), ground.now());
		theirs = new Subject("initiative", Ids.next());
		others = new Subject("initiative", Ids.next());
		ground.takePart(theirs, club);
		ground.takePart(others, ground.actorOf(COUNCIL));
	}

	@Test
	void who_is_recused_in_all_matters_of_an_actor_is_so_where_it_takes_part_and_nowhere_else_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		assertThat(declare(per, per, ofTheClub(), "yes")).hasStatus3xxRedirection();

		assertThat(recusals.recusedOn(person(per), Set.of(theirs, others))).containsExactly(theirs);
		assertThat(recusals.about(Set.of(theirs)).get(theirs)).singleElement().satisfies(it -> {
			assertThat(it.recused()).isTrue();
			assertThat(it.role().id()).isEqualTo(club);
		});
		assertThat(panel(theirs, per)).containsExactly("partnership.recusal.line-standing-recused");
		assertThat(browser.page(per, address(theirs))).contains("er inhabil i alle saker der " + name + " er med", "Sitter i styret");
		ground.takePart(others, club);
		assertThat(recusals.isRecused(person(per), others)).isTrue();
	}

	@Test
	void the_server_stops_who_is_recused_so_and_the_deputy_gets_the_task_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var mona = ground.person("Mona Vik", Role.DEPUTY, COUNCIL);
		declare(per, per, ofTheClub(), "yes");
		anchorings.request(new Anchorings.Request(ground.party(COUNCIL), theirs, SHA, Kroner.of(120_000), 40, null, ground.today().plusDays(1)), ground.now());
		var anchoring = "/partnerskap/forankring/" + anchorings.about(Set.of(theirs)).get(theirs).getFirst().id().value();

		assertThat(answer(per, anchoring)).hasStatus(422);
		assertThat(waits(per, anchoring)).isFalse();
		assertThat(waits(mona, anchoring)).isTrue();
		assertThat(answer(mona, anchoring)).hasStatus3xxRedirection();
	}

	@Test
	void those_who_step_in_are_written_to_once_and_the_recused_is_not_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var mona = ground.person("Mona Vik", Role.DEPUTY, COUNCIL);
		declare(per, per, ofTheClub(), "no");
		assertThat(letters(mona)).isZero();
		declare(per, per, ofTheClub(), "yes");

		assertThat(letters(mona)).isEqualTo(1);
		assertThat(letters(per)).isZero();
	}

	private long letters(Viewer viewer) {
		return mails.newest(null, 1000).stream().filter(it -> it.to().equals(ground.mailOf(viewer)) && it.subject().contains("inhabil")).count();
	}

	@Test
	void a_party_whose_own_is_recused_so_appoints_another_for_the_matter_in_one_step_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		declare(per, per, ofTheClub(), "yes");
		var appointed = "Stein Vikar " + Ids.next();

		assertThat(browser.post(per, "/partnerskap/habilitet/oppnevn", "kind", theirs.kind(), "subject", theirs.id(), "id", Ids.next(), "name", appointed,
				"mail", "stein-" + Ids.next() + "@eksempel.no", "party", ground.party(COUNCIL).value(), "from", ground.today(), "lastDay", ""))
				.hasStatus3xxRedirection();
		assertThat(ground.acting(ground.signIn(appointed)).binds(ground.party(COUNCIL), theirs)).isTrue();
	}

	@Test
	void what_the_party_decides_in_one_matter_goes_before_it_and_nobody_decides_so_about_themselves_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var mona = ground.person("Mona Vik", Role.DEPUTY, COUNCIL);
		declare(per, per, ofTheClub(), "yes");
		ground.takePart(others, club);

		assertThat(declare(per, per, theirs, "no")).hasStatus(422);
		assertThat(declare(mona, per, theirs, "no")).hasStatus3xxRedirection();
		assertThat(recusals.recusedOn(person(per), Set.of(theirs, others))).containsExactly(others);
		assertThat(declare(mona, per, ofTheClub(), "no")).hasStatus3xxRedirection();
		assertThat(recusals.recusedOn(person(per), Set.of(theirs, others))).isEmpty();
	}

	@Test
	void the_page_of_an_actor_leads_to_it_and_asks_for_no_actor_P5() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);

		assertThat(browser.page(per, "/partnerskap/aktorer/" + club.value())).contains("/partnerskap/habilitet?kind=actor&id=" + club.value());
		assertThat(browser.page(per, address(ofTheClub()))).contains("Er personen inhabil i alle saker der " + name + " er med?")
				.doesNotContain("roleAtName", "Oppnevn en annen for denne saken");
	}

	@Test
	void a_double_role_that_the_platform_sees_is_shown_until_somebody_declares_it_P5() {
		var contact = PersonId.next();
		var team = ActorId.next();
		var mail = "nina-" + team.value() + "@eksempel.no";
		actors.register(new Actors.NewActor(team, ActorKind.ASSOCIATION, "Laget " + team.value(), null, new Actors.NewContact(contact, "Nina Nes", mail)),
				ground.kari(), ground.now());
		ground.takePart(theirs, team);
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		assertThat(panel(theirs, per)).containsExactly("partnership.recusal.none");

		mandates.appoint(new Appointment(MandateId.next(), Role.DEPUTY, ground.party(COUNCIL), "Nina Nes", mail, new Period(ground.today(), null), null),
				ground.kari());
		assertThat(panel(theirs, per)).containsExactly("partnership.recusal.line-seen");
		assertThat(browser.page(per, address(theirs))).contains("Nina Nes er kontaktperson for Laget " + team.value() + ", som er med, og har mandat for " + COUNCIL);
		assertThat(recusals.isRecused(contact, theirs)).isFalse();
		assertThat(browser.post(per, "/partnerskap/habilitet", "kind", theirs.kind(), "subject", theirs.id(), "id", Ids.next(), "person", contact.value(),
				"roleAtName", "Laget " + team.value(), "roleAt", "", "recused", "no", "reason", "Er leder")).hasStatus3xxRedirection();
		assertThat(panel(theirs, per)).containsExactly("partnership.recusal.line-double");
	}

	private MvcTestResult declare(Viewer by, Viewer about, Subject matter, String recused) {
		return browser.post(by, "/partnerskap/habilitet", "kind", matter.kind(), "subject", matter.id(), "id", Ids.next(), "person",
				person(about).value(), "roleAtName", matter.kind().equals("actor") ? "" : name, "roleAt", "", "recused", recused, "reason", "Sitter i styret");
	}

	private MvcTestResult answer(Viewer viewer, String anchoring) {
		return browser.post(viewer, anchoring + "/svar", "id", Ids.next(), "outcome", "CONFIRMED", "body", "Formannskapet", "decidedOn", ground.today(),
				"caseReference", "", "remark", "");
	}

	private boolean waits(Viewer viewer, String href) {
		return tasks.stream().flatMap(it -> it.waitingFor(viewer, 100).stream()).anyMatch(it -> it.href().equals(href));
	}

	private List<String> panel(Subject matter, Viewer viewer) {
		return related.stream().flatMap(it -> it.about(matter, viewer).stream()).flatMap(it -> it.lines().stream()).map(it -> it.key()).toList();
	}

	private PersonId person(Viewer viewer) {
		return Objects.requireNonNull(ground.acting(viewer).person());
	}

	private Subject ofTheClub() {
		return new Subject("actor", club.value());
	}

	private static String address(Subject matter) {
		return "/partnerskap/habilitet?kind=" + matter.kind() + "&id=" + matter.id();
	}
}
