package no.samskaping.partnership.anchoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Anchorings.Request;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnVoiceTest {

	private static final PartyId PARTY = PartyId.next();
	private static final Subject AGREEMENT = new Subject("agreement", Ids.next());
	private static final Acting.Representative KARI = new Acting.Representative(PersonId.next(), PARTY, new MandateId(UUID.randomUUID()), false);

	private final Set<PersonId> recused = new HashSet<>();
	private final OwnVoice voice = new OwnVoice(new Few(recused));
	private final Anchoring anchoring = Anchoring.requested(new Request(PARTY, AGREEMENT, "ab12", Kroner.of(120_000), 40, null,
			LocalDate.of(2026, 11, 26)), Instant.parse("2026-11-12T09:00:00Z"));

	@Test
	@Proves("P5.13")
	void who_is_recused_does_not_answer_an_anchoring_P5() {
		assertThat(voice.may(anchoring, KARI)).isTrue();
		assertThat(voice.require(anchoring, KARI)).isEqualTo(KARI.person());
		recused.add(KARI.person());

		assertThat(voice.may(anchoring, KARI)).isFalse();
		assertThatThrownBy(() -> voice.require(anchoring, KARI)).isInstanceOf(Refused.class).hasMessageContaining("P5");
	}

	@Test
	void nobody_answers_for_another_party_P2() {
		var other = new Acting.Representative(PersonId.next(), PartyId.next(), new MandateId(UUID.randomUUID()), false);
		assertThatThrownBy(() -> voice.require(anchoring, other)).isInstanceOf(Denied.class);
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
}
