package no.samskaping.testbed.door;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.RuleProof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleProofTest {

	@Test
	void what_nobody_would_notice_is_reported_and_nothing_else() {
		assertThat(RuleProof.of(List.of(DoorSentence.values()), getClass())).filteredOn(wrong -> !wrong.contains("has no text")).containsExactlyInAnyOrder(
				"DoorTest.a_test_that_sleeps passes although D1.1 is switched off",
				"No test notices that D1.2 is switched off",
				"No test notices that D1.5 is switched off in Door.isNamed alone",
				"No test notices that D1.6 refuses what it allows",
				"D1.3 has no place that decides it, or no test that proves it",
				"D9.9 is decided or proven, but stands in no catalogue");
	}

	@Test
	void a_sentence_without_words_is_reported() {
		assertThat(RuleProof.of(List.of(DoorSentence.GREEN), getClass())).contains("D1.4 has no text in nb", "D1.4 has no text in nn",
				"D1.4 has no text in en");
	}

	@Test
	void afterwards_everything_is_decided_as_it_is_written() {
		RuleProof.of(List.of(DoorSentence.values()), getClass());

		assertThatThrownBy(() -> Door.enter(17, true)).hasMessageContaining("D1");
		assertThatThrownBy(() -> Door.enter(18, false)).hasMessageContaining("D1");
	}
}
