package no.samskaping.agreements.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.agreement.AgreementTest.drafted;
import static no.samskaping.agreements.agreement.AgreementTest.refused;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VoicesTest {

	private static final PersonId PERSON = PersonId.next();
	private static final Acting MAYOR = new Acting.Representative(PERSON, MUNICIPALITY_PARTY, new MandateId(UUID.randomUUID()), false);
	private static final Acting WORKER = new Acting.Staff(PersonId.next(), MUNICIPALITY_PARTY, new MandateId(UUID.randomUUID()));

	private final Set<PersonId> recused = new HashSet<>();
	private final Voices voices = new Voices(new Few(recused));
	private final Agreement agreement = drafted(draft());

	@Test
	@Proves("P2.9")
	void nobody_speaks_for_another_participant_P2() {
		assertThatThrownBy(() -> says(MAYOR, CENTRE)).isInstanceOf(Denied.class);
		assertThatThrownBy(() -> says(MAYOR, CLUB)).isInstanceOf(Denied.class);
		assertThatThrownBy(() -> says(WORKER, MUNICIPALITY)).isInstanceOf(Denied.class);
		assertThatThrownBy(() -> says(new Acting.Participant(CLUB, null, null), CENTRE)).isInstanceOf(Denied.class);

		assertThatCode(() -> says(MAYOR, MUNICIPALITY)).doesNotThrowAnyException();
		assertThatCode(() -> says(new Acting.Participant(CLUB, null, null), CLUB)).doesNotThrowAnyException();
	}

	@Test
	@Proves("P5.4")
	void who_is_recused_neither_accepts_nor_signs_P5() {
		assertThatCode(() -> says(MAYOR, MUNICIPALITY)).doesNotThrowAnyException();
		recused.add(PERSON);

		refused("P5", () -> says(MAYOR, MUNICIPALITY));
	}

	@Test
	@Proves({ "I11.2", "P2.10" })
	void staff_record_what_an_outside_participant_said_and_never_a_platform_party_P2_I11() {
		assertThatThrownBy(() -> recorded(CENTRE, "Telefon")).isInstanceOf(Denied.class);
		refused("I11", () -> recorded(CLUB, " "));

		assertThatCode(() -> recorded(CLUB, "Telefon med lederen")).doesNotThrowAnyException();
	}

	private void says(Acting by, ActorId whose) {
		voices.require(by, agreement, agreement.side(whose));
	}

	private void recorded(ActorId whose, String source) {
		voices.require(WORKER, agreement, agreement.side(whose), source);
	}

	/** A few people who are recused on everything. */
	private record Few(Set<PersonId> people) implements Recusals {

		@Override
		public boolean isRecused(PersonId person, Subject subject) {
			return people.contains(person);
		}

		@Override
		public Set<Subject> recusedOn(PersonId person, Set<Subject> subjects) {
			return people.contains(person) ? subjects : Set.of();
		}

		@Override
		public Map<Subject, List<DoubleRole>> about(Set<Subject> subjects) {
			return subjects.stream().collect(Collectors.toMap(subject -> subject, _ -> List.of()));
		}
	}
}
