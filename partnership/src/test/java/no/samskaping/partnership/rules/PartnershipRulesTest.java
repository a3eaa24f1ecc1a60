package no.samskaping.partnership.rules;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.RuleProof;

import static org.assertj.core.api.Assertions.assertThat;

class PartnershipRulesTest {

	@Test
	void every_sentence_that_can_be_broken_is_proven() {
		assertThat(RuleProof.of(new PartnershipRules().sentences(), getClass())).isEmpty();
	}
}
