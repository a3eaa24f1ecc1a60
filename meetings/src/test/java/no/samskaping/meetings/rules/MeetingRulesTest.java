package no.samskaping.meetings.rules;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.RuleProof;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingRulesTest {

	@Test
	void every_sentence_that_can_be_broken_is_proven() {
		assertThat(RuleProof.of(new MeetingRules().sentences(), getClass())).isEmpty();
	}
}
