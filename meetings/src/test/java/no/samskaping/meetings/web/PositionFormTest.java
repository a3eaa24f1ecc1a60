package no.samskaping.meetings.web;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;

import static org.assertj.core.api.Assertions.assertThat;

class PositionFormTest {

	@Test
	@Proves("P1.5")
	void a_position_names_who_spoke_and_for_which_party_P1() {
		assertThat(PositionForm.isNamed(null)).isFalse();
		assertThat(PositionForm.isNamed("")).isFalse();
		assertThat(PositionForm.isNamed("0198a5c4-0000-7000-8000-000000000001")).as("no party").isFalse();

		assertThat(PositionForm.isNamed("0198a5c4-0000-7000-8000-000000000001:0198a5c4-0000-7000-8000-000000000002")).isTrue();
	}
}
