package no.samskaping.agreements.agreement;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Kroner;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.INITIATIVE;
import static no.samskaping.agreements.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

class DraftRuleTest {

	@Test
	@Proves("I12.1")
	void a_formalised_one_is_taken_forward_first_and_a_small_one_is_free_I12() {
		assertThat(brokenBy(Stage.READY_FOR_DISCUSSION, Scale.FORMALISED, null)).containsExactly(DraftRule.TAKEN_FORWARD);

		assertThat(brokenBy(Stage.TAKEN_FORWARD, Scale.FORMALISED, null)).isEmpty();
		assertThat(brokenBy(Stage.RUNNING, Scale.SMALL, null)).isEmpty();
		assertThat(brokenBy(Stage.RUNNING, Scale.FORMALISED, Kroner.of(150_000))).as("it may finish as it is").isEmpty();
	}

	@Test
	@Proves("I10.6")
	void what_has_ended_gets_no_agreement_I10() {
		assertThat(brokenBy(Stage.COMPLETED, Scale.SMALL, null)).containsExactly(DraftRule.PROJECT_GOES_ON);

		assertThat(brokenBy(Stage.RUNNING, Scale.SMALL, null)).isEmpty();
	}

	private static List<DraftRule> brokenBy(Stage stage, Scale scale, @Nullable Kroner ceiling) {
		return DraftRule.brokenBy(new DraftRule.Wanted(new InitiativeCard(INITIATIVE, "I-2026-000014", "Sykkelverksted", null, stage, scale,
				Kroner.of(120_000), List.of(), List.of(CLUB), List.of(CLUB), null, ceiling, TODAY, 1), null));
	}
}
