package no.samskaping.partnership.recusal;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecusalTest {

	private static final PersonId PERSON = PersonId.next();
	private static final PartyId PARTY = PartyId.next();

	@Test
	@Proves("P5.15")
	void what_is_declared_about_all_that_an_actor_takes_part_in_holds_where_it_does_and_nowhere_else_P5() {
		var actor = ActorId.next();
		assertThat(Recusal.leavesAlone(actor, Set.of(ActorId.next(), actor))).isFalse();
		assertThat(Recusal.leavesAlone(actor, Set.of(ActorId.next()))).isTrue();
	}

	@Test
	@Proves("P5.2")
	void a_decision_on_recusal_has_a_reason_either_way_P5() {
		assertThatThrownBy(() -> Recusal.declare(declaration(true, " "), null, PERSON, Instant.EPOCH)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> Recusal.declare(declaration(false, ""), null, PERSON, Instant.EPOCH)).isInstanceOf(Refused.class);
		assertThat(Recusal.declare(declaration(false, "Sitter i styret"), null, PERSON, Instant.EPOCH).recused()).isFalse();
	}

	@Test
	@Proves("P5.7")
	void the_person_or_a_representative_of_the_party_declares_P5() {
		assertThat(RecusalDesk.mayDeclare(new Acting.Staff(PERSON, PARTY, MandateId.next()), PERSON, PARTY)).isTrue();
		assertThat(RecusalDesk.mayDeclare(new Acting.Representative(PersonId.next(), PARTY, MandateId.next(), false), PERSON, PARTY)).isTrue();
		assertThat(RecusalDesk.mayDeclare(new Acting.Staff(PersonId.next(), PARTY, MandateId.next()), PERSON, PARTY)).isFalse();
		assertThat(RecusalDesk.mayDeclare(new Acting.Representative(PersonId.next(), PartyId.next(), MandateId.next(), false), PERSON, PARTY)).isFalse();
		assertThat(RecusalDesk.mayDeclare(new Acting.Coordinator(PersonId.next(), null, MandateId.next()), PERSON, PARTY)).isFalse();
	}

	@Test
	@Proves("P7.6")
	void the_reason_of_a_recusal_is_for_the_person_and_the_party_P7() {
		assertThat(RecusalDesk.mayRead(new Acting.Staff(PERSON, PARTY, MandateId.next()), PERSON, PARTY)).isTrue();
		assertThat(RecusalDesk.mayRead(new Acting.Representative(PersonId.next(), PARTY, MandateId.next(), false), PERSON, PARTY)).isTrue();
		assertThat(RecusalDesk.mayRead(new Acting.Representative(PersonId.next(), PartyId.next(), MandateId.next(), false), PERSON, PARTY)).isFalse();
		assertThat(RecusalDesk.mayRead(new Acting.Coordinator(PersonId.next(), null, MandateId.next()), PERSON, PARTY)).isFalse();
	}

	@Test
	@Proves("P5.8")
	void only_another_who_binds_the_party_lifts_a_recusal_P5() {
		assertThat(RecusalDesk.mayLift(new Acting.Representative(PERSON, PARTY, MandateId.next(), false), PERSON, PARTY)).isFalse();
		assertThat(RecusalDesk.mayLift(new Acting.Representative(PersonId.next(), PARTY, MandateId.next(), true), PERSON, PARTY)).isTrue();
		assertThat(RecusalDesk.mayLift(new Acting.Representative(PersonId.next(), PartyId.next(), MandateId.next(), false), PERSON, PARTY)).isFalse();
		assertThat(RecusalDesk.mayLift(new Acting.Staff(PersonId.next(), PARTY, MandateId.next()), PERSON, PARTY)).isFalse();
		assertThat(RecusalDesk.mayLift(new Acting.Coordinator(PersonId.next(), null, MandateId.next()), PERSON, null)).isFalse();
		assertThat(RecusalDesk.mayLift(new Acting.Administrator(PersonId.next(), MandateId.next()), PERSON, null)).isTrue();
		assertThat(RecusalDesk.mayLift(new Acting.Administrator(PERSON, MandateId.next()), PERSON, null)).isFalse();
	}

	private static Declaration declaration(boolean recused, String reason) {
		return new Declaration(Ids.next(), PERSON, PARTY, new Subject("agreement", Ids.next()), ActorId.next(), recused, reason);
	}
}
