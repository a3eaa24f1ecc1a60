package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.KARI_OF_MUNICIPALITY;
import static no.samskaping.initiatives.Neighbours.LEDER_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.OF_CLUB;
import static no.samskaping.initiatives.Neighbours.OF_OTHERS;
import static no.samskaping.initiatives.Neighbours.OTHERS;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CHARTER;
import static no.samskaping.initiatives.initiative.Vennesla.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.MUNICIPALITY;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.initiatives.ProjectCourse.Told;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.evaluation.Answers;
import no.samskaping.initiatives.evaluation.Degree;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.evaluation.EvaluationId;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.ParticipantLinks.Issued;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;

@InitiativesTest
class OthersAreNotSpokenForTest {

	@Autowired InitiativeDesk desk;
	@Autowired GatewayDesk gateways;
	@Autowired EndingDesk endings;
	@Autowired ParticipationDesk participations;
	@Autowired EvaluationDesk evaluations;
	@Autowired ProjectCourse course;
	@Autowired Initiatives initiatives;
	@Autowired Remarks remarks;
	@Autowired JdbcClient database;

	@Test
	void a_withdrawal_that_staff_record_names_its_source_and_reason_P2() {
		var id = outside();
		assertRefused("P2", "source", () -> endings.withdraw(Command.of(id, ANNE_OF_CENTRE_A, NOW), "Klubben ombestemte seg"));
		assertRefused("I10", "text", () -> endings.withdraw(Command.of(id, ANNE_OF_CENTRE_A, NOW).from(Source.PAPER), null));

		endings.withdraw(Command.of(id, ANNE_OF_CENTRE_A, NOW).from(Source.PAPER), "Klubben ombestemte seg");

		assertThat(history(id)).contains("initiatives.history.ended.WITHDRAWN", "initiatives.history.on-behalf.PAPER");
	}

	@Test
	void what_a_platform_party_initiates_is_withdrawn_by_its_own_representative_only_P2() {
		var id = direct(KARI_OF_MUNICIPALITY);
		assertThatThrownBy(() -> endings.withdraw(Command.of(id, LEDER_OF_CENTRE_A, NOW).from(Source.PAPER), "Nei")).isInstanceOf(Denied.class);

		endings.withdraw(Command.of(id, KARI_OF_MUNICIPALITY, NOW), null);

		assertThat(desk.load(id).course().stage()).isEqualTo(Stage.WITHDRAWN);
	}

	@Test
	void the_municipality_does_not_close_an_idea_that_came_to_it_I5() {
		assertThatThrownBy(() -> endings.close(Command.of(outside(), KARI_OF_MUNICIPALITY, NOW), "Ikke prioritert")).isInstanceOf(Denied.class);
	}

	@Test
	void a_party_that_others_register_as_initiator_is_asked_P3() {
		var id = direct(ANNE_OF_CENTRE_A);
		assertThat(part(id, MUNICIPALITY.actor()).answer()).isEqualTo(Answer.ASKED);

		participations.answer(id, MUNICIPALITY.id(), false, "Ikke vår oppgave", KARI_OF_MUNICIPALITY, NOW);
		assertThatThrownBy(() -> participations.name(ParticipationId.next(), id, MUNICIPALITY.actor(), ANNE_OF_CENTRE_A, NOW)).isInstanceOf(Refused.class);

		assertThat(part(id, MUNICIPALITY.actor()).answer()).isEqualTo(Answer.DOES_NOT);
		assertThat(part(direct(KARI_OF_MUNICIPALITY), MUNICIPALITY.actor()).answer()).isEqualTo(Answer.TAKES_PART);
	}

	@Test
	void nobody_is_put_out_of_a_project_whose_agreement_is_in_force_A8() {
		var id = runningWithOthers();

		for (var by : List.of(ANNE_OF_CENTRE_A, OF_OTHERS)) {
			assertRefused("A8", "", () -> participations.leave(part(id, OTHERS.id()).getId(), "Ute", Source.TELEPHONE, by, NOW));
		}
		assertRefused("A8", "", () -> participations.answer(id, CENTRE_A.id(), false, "Ute", LEDER_OF_CENTRE_A, NOW));
		assertThat(evaluations.missing(id)).contains(OTHERS.id());
	}

	@Test
	void who_left_the_agreement_by_notice_takes_part_no_longer_and_holds_no_evaluation_up_A8_I9_I10() {
		var id = runningWithOthers();
		desk.join(Command.of(id, ANNE_OF_CENTRE_A, NOW), OTHERS.id());
		var given = Contribution.planned(UUID.randomUUID(), Phase.DESIGN, ContributionKind.HOURS, null, 30, "");
		participations.plan(part(id, OTHERS.id()).getId(), given, ANNE_OF_CENTRE_A, NOW);
		var left = told(UUID.randomUUID(), 9);

		course.participantLeft(id, OTHERS.id(), left);

		assertThat(part(id, OTHERS.id()).answer()).isEqualTo(Answer.LEFT);
		assertThat(part(id, OTHERS.id()).contributions()).as("what it planned stays").containsExactly(given);
		assertThat(evaluations.missing(id)).doesNotContain(OTHERS.id());
		assertThat(initiatives.planOf(id).orElseThrow().parts()).extracting(ProjectPlan.Part::actor).doesNotContain(OTHERS.id());
		assertThat(desk.load(id).initiators()).as("an initiator no longer, I2").containsExactly(CLUB);
		assertThat(history(id)).containsOnlyOnce("initiatives.history.left", "initiatives.history.parted");
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);

		course.participantLeft(id, OTHERS.id(), left);

		assertThat(part(id, OTHERS.id()).answer()).as("told again after it was asked back").isEqualTo(Answer.TAKES_PART);
	}

	@Test
	void the_initiator_whose_the_contact_is_stays_one_when_it_leaves_by_notice_I2_A8() {
		var id = runningWithOthers();

		course.participantLeft(id, CLUB, told(UUID.randomUUID(), 9));

		assertThat(part(id, CLUB).answer()).isEqualTo(Answer.LEFT);
		assertThat(desk.load(id).initiators()).containsExactly(CLUB);
	}

	@Test
	void a_participant_leaves_by_itself_or_by_somebody_who_says_how_it_came_P2() {
		var id = outside();
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		assertRefused("P2", "source", () -> participations.leave(part(id, OTHERS.id()).getId(), "Ute", null, ANNE_OF_CENTRE_A, NOW));
		assertThatThrownBy(() -> participations.leave(part(id, OTHERS.id()).getId(), "Ute", null, OF_CLUB, NOW)).isInstanceOf(Denied.class);

		participations.leave(part(id, OTHERS.id()).getId(), "Ute", null, OF_OTHERS, NOW);

		assertThat(part(id, OTHERS.id()).answer()).isEqualTo(Answer.LEFT);
	}

	@Test
	void a_participant_whose_exit_others_recorded_is_told_so_once_and_whom_to_turn_to_P2() {
		var id = outside();
		var number = number(id);
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		var participation = part(id, OTHERS.id()).getId();
		assertRefused("I5", "reason", () -> participations.leave(participation, null, Source.TELEPHONE, ANNE_OF_CENTRE_A, NOW));
		assertThat(mailsTo(OF_OTHERS)).as("what was refused").doesNotContain(number);

		participations.leave(participation, "De har ikke folk", Source.TELEPHONE, ANNE_OF_CENTRE_A, NOW);
		participations.leave(participation, "De har ikke folk", Source.TELEPHONE, ANNE_OF_CENTRE_A, NOW);

		assertThat(mailsTo(OF_OTHERS)).containsOnlyOnce("Initiativ " + number + ": det er registrert at dere har gått ut");
		assertThat(textsTo(OF_OTHERS)).filteredOn(text -> text.contains("De har ikke folk")).singleElement().asString()
				.contains(CENTRE_A.name() + " har registrert at " + OTHERS.name() + " ikke lenger deltar i «Sykkelverksted»", "Grunn: De har ikke folk",
						"Slik kom beskjeden: telefon", "ta kontakt med " + CENTRE_A.name() + ", Lise Moen").doesNotContain("http");

		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		participations.leave(participation, "Ute igjen", Source.PAPER, ANNE_OF_CENTRE_A, NOW);
		assertThat(textsTo(OF_OTHERS)).as("another exit").filteredOn(text -> text.contains("Ute igjen")).hasSize(1);
	}

	@Test
	void who_leaves_by_itself_is_not_told_what_it_said_P2() {
		var id = outside();
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);

		participations.leave(part(id, OTHERS.id()).getId(), "Vi gikk selv", null, OF_OTHERS, NOW);

		assertThat(mailsTo(OF_OTHERS)).doesNotContain(number(id));
	}

	@Test
	void a_party_evaluates_by_its_own_representative_and_gets_no_link_P2() {
		var id = runningWithOthers();

		assertThatThrownBy(() -> evaluate(id, CENTRE_A.actor(), Source.TELEPHONE, KARI_OF_MUNICIPALITY)).isInstanceOf(Denied.class);
		assertThatThrownBy(() -> evaluations.link(id, CENTRE_A.actor(), Ids.next(), ANNE_OF_CENTRE_A, NOW)).isInstanceOf(Denied.class);
		assertThat(evaluations.link(id, OTHERS.id(), Ids.next(), ANNE_OF_CENTRE_A, NOW)).isEqualTo(new Issued.Sent());
		assertThat(history(id)).contains("initiatives.history.evaluation-link");
	}

	@Test
	void a_second_answer_is_refused_and_never_dropped_in_silence_I10() {
		var id = runningWithOthers();
		evaluate(id, OTHERS.id(), Source.TELEPHONE, ANNE_OF_CENTRE_A);

		assertRefused("I10", "", () -> evaluate(id, OTHERS.id(), null, OF_OTHERS));
	}

	@Test
	void the_sum_is_shown_when_all_have_answered_and_never_one_alone_P7() {
		var id = runningWithOthers();
		evaluate(id, OTHERS.id(), null, OF_OTHERS);
		assertThat(evaluations.of(id, evaluations.missing(id), OF_CLUB).contributed()).isEmpty();

		evaluate(id, CLUB, null, OF_CLUB);
		evaluate(id, CENTRE_A.actor(), null, LEDER_OF_CENTRE_A);

		assertThat(evaluations.of(id, evaluations.missing(id), OF_CLUB).contributed()).containsEntry(Degree.YES, 3L);
	}

	@Test
	void questions_and_reasons_stay_I5_I10() {
		var id = outside();
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.WantsMore("Hvor mange er dere?"));
		gateways.tellMore(Command.of(id, OF_CLUB, NOW), "Tretti", DUE);
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.Declines("Vi har ikke kapasitet"));
		endings.withdraw(Command.of(id, OF_CLUB, NOW), "Da venter vi");
		endings.reopen(Command.of(id, ANNE_OF_CENTRE_A, NOW), "Klubben vil likevel");

		assertThat(remarks.about(id, 10)).extracting(Remark::kind, Remark::text).containsExactly(
				tuple(Remark.Kind.REOPENED, "Klubben vil likevel"),
				tuple(Remark.Kind.ENDED, "Da venter vi"),
				tuple(Remark.Kind.DECLINED, "Vi har ikke kapasitet"),
				tuple(Remark.Kind.ANSWERED, "Tretti"),
				tuple(Remark.Kind.ASKED, "Hvor mange er dere?"));
	}

	@Test
	void what_is_told_late_of_an_agreement_changes_nothing_and_one_end_leaves_another_agreement_alone_A1_A8() {
		var id = takenForward();
		var first = UUID.randomUUID();
		var second = UUID.randomUUID();
		course.agreementOpened(id, told(first, 0));
		course.agreementEnded(id, told(first, 7));
		course.agreementInForce(id, told(first, 5));
		assertThat(desk.load(id).course().stage()).as("in force, told after the end").isEqualTo(Stage.TAKEN_FORWARD);
		assertThat(desk.load(id).course().bound()).isFalse();

		course.agreementOpened(id, told(second, 0));
		course.agreementInForce(id, told(second, 4));
		course.agreementEnded(id, told(first, 8));

		assertThat(desk.load(id).course().stage()).isEqualTo(Stage.RUNNING);
		assertThat(desk.load(id).course().bound()).as("another agreement is in force").isTrue();
	}

	@Test
	void everyone_involved_is_told_I5_I8_I10() {
		var id = outside();
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.WantsMore("Hvor mange er dere?"));
		assertThat(mailsTo(OF_CLUB)).as("the contact of the initiator").contains(number(id) + ": kontaktparten vil vite mer");
		gateways.tellMore(Command.of(id, OF_CLUB, NOW), "Tretti", DUE);
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.TakesOn());
		desk.estimate(Command.of(id, ANNE_OF_CENTRE_A, NOW), Estimate.of(Kroner.of(20_000), CHARTER, "Billigere"));
		assertThat(mailsTo(OF_OTHERS)).as("a participant").contains(number(id) + " er nå et mindre prosjekt");
		var into = direct(KARI_OF_MUNICIPALITY);

		endings.merge(Command.of(id, ANNE_OF_CENTRE_A, NOW), into);

		assertThat(mailsTo(OF_OTHERS)).contains(number(id) + " er avsluttet");
		assertThat(mailsTo(KARI_OF_MUNICIPALITY)).as("the other side").contains(number(into) + ": et annet er slått sammen");
		assertThat(history(id)).contains("initiatives.history.merged-into");
		assertThat(history(into)).contains("initiatives.history.took-in");
	}

	@Test
	void whoever_is_told_of_an_ending_is_told_why_I4_I10() {
		var resident = new Acting.Participant(CLUB, PersonId.next(), null);
		var id = registered(CLUB, false, Gateway.asked(CENTRE_A, DUE), resident, ANNE_OF_CENTRE_A);
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.TakesOn());

		endings.close(Command.of(id, LEDER_OF_CENTRE_A, NOW), "Ingen har tid før sommeren");

		assertThat(textsTo(resident)).filteredOn(text -> text.contains("er avsluttet")).singleElement().asString()
				.contains("Grunn: Ingen har tid før sommeren");
		var silent = registered(CLUB, false, Gateway.asked(CENTRE_A, DUE), OF_OTHERS, ANNE_OF_CENTRE_A);
		endings.withdraw(Command.of(silent, OF_CLUB, NOW), null);
		assertThat(textsTo(OF_OTHERS)).filteredOn(text -> text.endsWith("/initiativ/" + number(silent))).singleElement().asString()
				.doesNotContain("Grunn");
	}

	@Test
	void who_has_no_sign_in_gets_no_link_that_asks_for_one_but_whom_to_ask_P2() {
		var resident = new Acting.Participant(CLUB, PersonId.next(), null);
		var id = registered(CLUB, false, Gateway.asked(CENTRE_A, DUE), resident, ANNE_OF_CENTRE_A);
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);

		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.Declines("Vi har ikke kapasitet"));
		endings.withdraw(Command.of(id, OF_CLUB, NOW), null);

		assertThat(textsTo(resident)).hasSize(2).allSatisfy(text -> assertThat(text).doesNotContain("/initiativ/").contains(
				"ta kontakt med Frivilligsentral A, Lise Moen, " + LEDER_OF_CENTRE_A.person().value() + "@example.org"));
		assertThat(textsTo(OF_OTHERS)).as("a participant with a sign-in").filteredOn(text -> text.endsWith("/initiativ/" + number(id))).hasSize(1);
	}

	@Test
	void why_somebody_was_not_in_from_the_start_is_not_written_over_unseen_E3() {
		var part = part(outside(), CLUB);
		participations.explainOutsideDefine(part.getId(), part.version(), "Kom til senere", ANNE_OF_CENTRE_A, NOW);

		assertThatThrownBy(() -> participations.explainOutsideDefine(part.getId(), part.version(), "Noe annet", ANNE_OF_CENTRE_A, NOW))
				.isInstanceOf(Outdated.class);
		assertThatThrownBy(() -> participations.explainOutsideDefine(part.getId(), null, "Noe annet", ANNE_OF_CENTRE_A, NOW)).isInstanceOf(Outdated.class);
	}

	@Test
	void a_link_by_mistake_and_an_initiator_by_mistake_are_taken_back_I2_I3() {
		var one = outside();
		var other = outside();
		desk.link(Command.of(one, ANNE_OF_CENTRE_A, NOW), other);
		desk.unlink(Command.of(one, ANNE_OF_CENTRE_A, NOW), other);
		assertRefused("I3", "number", () -> desk.unlink(Command.of(other, ANNE_OF_CENTRE_A, NOW), one));

		desk.join(Command.of(one, ANNE_OF_CENTRE_A, NOW), OTHERS.id());
		assertThat(part(one, OTHERS.id()).initiator()).isTrue();
		desk.part(Command.of(one, ANNE_OF_CENTRE_A, NOW).from(Source.TELEPHONE), OTHERS.id());

		assertThat(part(one, OTHERS.id()).initiator()).isFalse();
		assertThat(desk.load(one).initiators()).containsExactly(CLUB);
	}

	@Test
	void an_equal_initiator_is_one_until_it_says_otherwise_itself_or_its_word_is_recorded_with_its_source_I2_P2() {
		var id = outside();
		desk.join(Command.of(id, ANNE_OF_CENTRE_A, NOW), OTHERS.id());

		assertRefused("P2", "source", () -> desk.part(Command.of(id, ANNE_OF_CENTRE_A, NOW), OTHERS.id()));
		assertThatThrownBy(() -> desk.part(Command.of(id, OF_CLUB, NOW), OTHERS.id())).as("another initiator is its equal").isInstanceOf(Denied.class);
		assertThat(desk.load(id).initiators()).containsExactly(CLUB, OTHERS.id());

		desk.part(Command.of(id, OF_OTHERS, NOW), OTHERS.id());
		assertThat(desk.load(id).initiators()).containsExactly(CLUB);
		assertThat(part(id, OTHERS.id()).answer()).as("it still takes part").isEqualTo(Answer.TAKES_PART);
		assertThat(history(id)).contains("initiatives.history.parted").doesNotContain("initiatives.history.on-behalf.TELEPHONE");

		desk.join(Command.of(id, ANNE_OF_CENTRE_A, NOW), OTHERS.id());
		desk.part(Command.of(id, ANNE_OF_CENTRE_A, NOW).from(Source.TELEPHONE), OTHERS.id());
		assertThat(history(id)).contains("initiatives.history.on-behalf.TELEPHONE");
	}

	@Test
	void a_platform_party_that_initiates_is_no_initiator_by_its_own_representative_only_I2_P2() {
		var id = outside();
		desk.join(Command.of(id, ANNE_OF_CENTRE_A, NOW), MUNICIPALITY.actor());

		for (var by : List.of(ANNE_OF_CENTRE_A, LEDER_OF_CENTRE_A, OF_CLUB)) {
			assertThatThrownBy(() -> desk.part(Command.of(id, by, NOW).from(Source.PAPER), MUNICIPALITY.actor())).isInstanceOf(Denied.class);
		}
		desk.part(Command.of(id, KARI_OF_MUNICIPALITY, NOW), MUNICIPALITY.actor());

		assertThat(desk.load(id).initiators()).containsExactly(CLUB);
	}

	@Test
	void the_last_initiator_stays_one_I2() {
		var id = outside();

		assertRefused("I2", "", () -> desk.part(Command.of(id, OF_CLUB, NOW), CLUB));
		assertRefused("I2", "", () -> desk.part(Command.of(id, ANNE_OF_CENTRE_A, NOW).from(Source.PAPER), CLUB));

		assertThat(desk.load(id).initiators()).containsExactly(CLUB);
	}

	private void evaluate(InitiativeId id, ActorId actor, @Nullable Source source, Acting by) {
		evaluations.answer(new EvaluationId(Ids.next()), id, actor, Answers.given(Degree.YES, "Vi talte", Degree.YES, Degree.YES, null), source, by, NOW);
	}

	private InitiativeId outside() {
		return registered(CLUB, false, Gateway.asked(CENTRE_A, DUE), OF_CLUB, ANNE_OF_CENTRE_A);
	}

	private InitiativeId direct(Acting by) {
		return registered(MUNICIPALITY.actor(), true, null, KARI_OF_MUNICIPALITY, by);
	}

	private InitiativeId registered(ActorId initiator, boolean direct, @Nullable Gateway gateway, Acting contact, Acting by) {
		var id = InitiativeId.next();
		var origin = new Origin(contact.person(), Source.TELEPHONE, by.party(), by.person(), NOW, null, null, null);
		desk.register(new Registering(id, new Wording("Sykkelverksted", null, null), origin, List.of(initiator), direct, false,
				Estimate.of(Kroner.of(350_000), CHARTER, null), gateway, null), by, NOW);
		return id;
	}

	private InitiativeId takenForward() {
		var id = outside();
		gateways.answer(Command.of(id, LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.TakesOn());
		desk.follow(id, ANNE_OF_CENTRE_A, NOW, "concluded.TakenForward", one -> one.at(Stage.TAKEN_FORWARD));
		return id;
	}

	private InitiativeId runningWithOthers() {
		var id = takenForward();
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		course.agreementInForce(id, told(UUID.randomUUID(), 5));
		return id;
	}

	private static Told told(UUID agreement, long version) {
		return new Told(UUID.randomUUID(), agreement, version, NOW);
	}

	private Participation part(InitiativeId id, ActorId actor) {
		return participations.of(id).stream().filter(one -> one.actor().equals(actor)).findFirst().orElseThrow();
	}

	private String number(InitiativeId id) {
		return desk.load(id).number();
	}

	private List<String> history(InitiativeId id) {
		return database.sql("select key from platform.history where subject_id = ?").param(id.value()).query(String.class).list();
	}

	private String mailsTo(Acting somebody) {
		return String.join("\n", database.sql("select subject from platform.mail where recipient = ?").param(somebody.person().value() + "@example.org")
				.query(String.class).list());
	}

	private List<String> textsTo(Acting somebody) {
		return database.sql("select body from platform.mail where recipient = ?").param(somebody.person().value() + "@example.org").query(String.class).list();
	}

	private static void assertRefused(String rule, String field, ThrowingCallable attempt) {
		assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.broken()).anySatisfy(broken -> {
			assertThat(broken.rule()).isEqualTo(rule);
			assertThat(broken.field()).isEqualTo(field);
		}));
	}
}
