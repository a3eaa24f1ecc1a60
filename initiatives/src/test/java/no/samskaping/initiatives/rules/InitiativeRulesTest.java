package no.samskaping.initiatives.rules;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.RuleProof;

import static org.assertj.core.api.Assertions.assertThat;

class InitiativeRulesTest {

	@Test
	void every_sentence_that_can_be_broken_is_proven() {
		assertThat(RuleProof.of(new InitiativeRules().sentences(), getClass())).isEmpty();
	}
}
