package no.samskaping.meetings.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.Position;
import no.samskaping.meetings.voice.Voice;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;

class VerdictTest {

	private static final PartyId CENTRE_A = new PartyId(UUID.randomUUID());
	private static final PartyId CENTRE_B = new PartyId(UUID.randomUUID());

	private final List<Position> said = new ArrayList<>();

	@Test
	void it_is_agreed_when_all_three_agree_with_or_without_a_remark_M6() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.VOLUNTARY, Answer.AGREE_WITH_REMARK);
		says(Sector.PUBLIC, Answer.AGREE);

		assertThat(verdict(1)).isEqualTo(new Verdict.Agreed(1));
		assertThat(verdict(1).outcome(Outcome.TAKEN_FORWARD)).isEqualTo(Outcome.TAKEN_FORWARD);
	}

	@Test
	@Proves("M6.7")
	void two_that_agree_do_not_outvote_one_that_disagrees_M6() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.VOLUNTARY, Answer.AGREE);
		says(Sector.PUBLIC, Answer.DISAGREE);

		assertThat(verdict(1)).isEqualTo(new Verdict.Disagreement(Set.of(Sector.PUBLIC)));
		assertThat(verdict(1).concludes()).isFalse();
		assertThatThrownBy(() -> verdict(1).outcome(Outcome.TAKEN_FORWARD)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	@Proves("M6.7")
	void after_two_meetings_the_others_take_it_forward_and_the_one_that_disagrees_stays_outside_M6() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.VOLUNTARY, Answer.AGREE);
		says(Sector.PUBLIC, Answer.DISAGREE);

		assertThat(verdict(2)).isEqualTo(new Verdict.WithoutOne(Sector.PUBLIC));
		assertThat(verdict(2).outcome(Outcome.TAKEN_FORWARD)).isEqualTo(Outcome.TAKEN_FORWARD);
		assertThat(verdict(2).outside()).containsExactly(Sector.PUBLIC);
	}

	@Test
	@Proves("M6.7")
	void only_what_is_taken_forward_goes_on_without_one_M6() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.VOLUNTARY, Answer.AGREE);
		says(Sector.PUBLIC, Answer.DISAGREE);

		assertThat(Verdict.of(Voices.of(said, Outcome.TAKEN_FORWARD), Outcome.FINISHES_AS_IT_IS, 5))
				.isEqualTo(new Verdict.Disagreement(Set.of(Sector.PUBLIC)));
	}

	@Test
	void two_that_disagree_do_not_outvote_the_third_however_many_meetings_pass_M6() {
		says(Sector.BUSINESS, Answer.DISAGREE);
		says(Sector.VOLUNTARY, Answer.AGREE);
		says(Sector.PUBLIC, Answer.DISAGREE);

		assertThat(List.of(verdict(1), verdict(2), verdict(9))).allMatch(new Verdict.Disagreement(Set.of(Sector.BUSINESS, Sector.PUBLIC))::equals)
				.noneMatch(Verdict::concludes);
	}

	@Test
	void where_all_three_disagree_it_is_not_taken_forward_at_once_M6() {
		said.clear();
		List.of(Sector.values()).forEach(sector -> says(sector, Answer.DISAGREE));

		assertThat(verdict(1).outcome(Outcome.TAKEN_FORWARD)).isEqualTo(Outcome.NOT_TAKEN_FORWARD);
	}

	@Test
	void it_waits_for_whoever_must_clarify_or_has_not_answered_also_after_two_meetings_M6() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.VOLUNTARY, Answer.MUST_CLARIFY);

		assertThat(verdict(3)).isEqualTo(new Verdict.Waits(Set.of(Sector.VOLUNTARY, Sector.PUBLIC)));
		assertThat(verdict(3).concludes()).isFalse();
	}

	@Test
	@Proves("P1.4")
	void the_two_centres_are_one_voice_and_either_may_speak_P1() {
		says(Sector.VOLUNTARY, CENTRE_B, Answer.AGREE, null);

		assertThat(voice(Sector.VOLUNTARY).agrees()).isTrue();
	}

	@Test
	@Proves("P1.4")
	void centres_that_say_the_same_are_of_one_mind_also_if_one_has_a_remark_P1() {
		says(Sector.VOLUNTARY, CENTRE_A, Answer.AGREE, null);
		says(Sector.VOLUNTARY, CENTRE_B, Answer.AGREE_WITH_REMARK, "Gjerne til våren");
		assertThat(voice(Sector.VOLUNTARY).says()).isEqualTo(Voice.Says.AGREES_WITH_REMARK);

		says(Sector.VOLUNTARY, CENTRE_A, Answer.DISAGREE, "Nei");
		says(Sector.VOLUNTARY, CENTRE_B, Answer.DISAGREE, "Nei");
		assertThat(voice(Sector.VOLUNTARY).says()).isEqualTo(Voice.Says.DISAGREES);
	}

	@Test
	@Proves("P1.4")
	void centres_that_say_different_things_are_not_of_one_mind_and_the_matter_waits_P1() {
		says(Sector.BUSINESS, Answer.AGREE);
		says(Sector.PUBLIC, Answer.AGREE);
		says(Sector.VOLUNTARY, CENTRE_A, Answer.AGREE, null);
		says(Sector.VOLUNTARY, CENTRE_B, Answer.DISAGREE, "Nei");

		assertThat(voice(Sector.VOLUNTARY).says()).isEqualTo(Voice.Says.NOT_OF_ONE_MIND);
		assertThat(verdict(2)).isEqualTo(new Verdict.Waits(Set.of(Sector.VOLUNTARY)));
	}

	@Test
	void a_party_that_changes_its_mind_says_what_it_said_last_M6() {
		says(Sector.PUBLIC, Answer.DISAGREE);
		says(Sector.PUBLIC, Answer.AGREE);

		assertThat(voice(Sector.PUBLIC).says()).isEqualTo(Voice.Says.AGREES);
	}

	@Test
	void a_position_on_an_earlier_proposal_does_not_count_M6() {
		says(Sector.PUBLIC, Answer.AGREE);

		assertThat(Voices.of(said, Outcome.NOT_TAKEN_FORWARD).isSilent()).isTrue();
	}

	private Verdict verdict(int meetings) {
		return Verdict.of(Voices.of(said, Outcome.TAKEN_FORWARD), Outcome.TAKEN_FORWARD, meetings);
	}

	private Voice voice(Sector sector) {
		return Voices.of(said, Outcome.TAKEN_FORWARD).of(sector);
	}

	private void says(Sector sector, Answer answer) {
		says(sector, new PartyId(UUID.nameUUIDFromBytes(sector.name().getBytes(StandardCharsets.UTF_8))), answer, "Fordi");
	}

	private void says(Sector sector, PartyId party, Answer answer, @Nullable String remark) {
		said.add(new Position(UUID.randomUUID(), new MatterId(UUID.randomUUID()), null, Outcome.TAKEN_FORWARD, party, sector,
				new PersonId(UUID.randomUUID()), null, answer, remark, LocalDate.EPOCH, Instant.EPOCH));
	}
}
