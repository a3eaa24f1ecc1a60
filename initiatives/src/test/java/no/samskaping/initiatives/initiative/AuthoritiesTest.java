package no.samskaping.initiatives.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Act;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;

import static no.samskaping.initiatives.Neighbours.LEDER_OF_CENTRE_A;
import static org.assertj.core.api.Assertions.assertThat;

class AuthoritiesTest {

	private static final InitiativeId INITIATIVE = InitiativeId.next();

	private final Set<PersonId> recused = new HashSet<>();
	private final Authorities authorities = new Authorities(new NoParties(), new Few(recused));

	@Test
	@Proves("P5.14")
	void who_is_recused_does_not_bind_the_party_as_its_gateway_P5() {
		assertThat(authorities.recusal(Act.TAKE_ON, LEDER_OF_CENTRE_A, INITIATIVE)).isEmpty();
		recused.add(LEDER_OF_CENTRE_A.person());

		assertThat(authorities.recusal(Act.TAKE_ON, LEDER_OF_CENTRE_A, INITIATIVE)).extracting(Broken::rule).containsExactly("P5");
		assertThat(authorities.recusal(Act.START, LEDER_OF_CENTRE_A, INITIATIVE)).as("what binds nobody").isEmpty();
	}

	@Test
	@Proves("P5.14")
	void who_is_recused_does_not_answer_whether_the_party_takes_part_P5() {
		assertThat(authorities.recusal(LEDER_OF_CENTRE_A, INITIATIVE)).isEmpty();
		recused.add(LEDER_OF_CENTRE_A.person());

		assertThat(authorities.recusal(LEDER_OF_CENTRE_A, INITIATIVE)).extracting(Broken::rule).containsExactly("P5");
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
			return Map.of();
		}
	}

	/** None is asked for here. */
	private static final class NoParties implements Parties {

		@Override
		public List<Party> all() {
			return List.of();
		}

		@Override
		public Map<PartyId, Party> of(Set<PartyId> ids) {
			return Map.of();
		}

		@Override
		public Map<ActorId, Party> byActor(Set<ActorId> actors) {
			return Map.of();
		}
	}
}
