package no.samskaping.agreements.agreement;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.testbed.Proves;

import static no.samskaping.agreements.Examples.INITIATIVE;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.plan;
import static org.assertj.core.api.Assertions.assertThat;

class DraftDeskTest {

	@Test
	@Proves("P7.9")
	void what_the_initiative_keeps_from_the_public_is_not_locked_into_an_agreement_P7() {
		var open = plan(INITIATIVE);
		var kept = new ProjectPlan(INITIATIVE, open.number(), open.title(), null, open.objective(), open.estimate(), open.justifications(), open.parts(),
				open.contact(), open.version());

		assertThat(DraftDesk.isPublic(draft().terms(), Optional.of(kept))).isFalse();
		assertThat(DraftDesk.isPublic(draft().terms(), Optional.of(open))).isTrue();
		assertThat(DraftDesk.isPublic(draft().terms().withoutBackground(), Optional.of(kept))).as("it says nothing of it").isTrue();
	}
}
