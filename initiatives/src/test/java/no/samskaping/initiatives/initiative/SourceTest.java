package no.samskaping.initiatives.initiative;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SourceTest {

	@Test
	@Proves("P2.11")
	void what_is_recorded_on_behalf_of_others_says_how_it_came_P2() {
		assertThatThrownBy(() -> Source.requireTold(true, null)).isInstanceOf(Refused.class).hasMessageContaining("P2");

		assertThatCode(() -> Source.requireTold(true, Source.TELEPHONE)).doesNotThrowAnyException();
		assertThatCode(() -> Source.requireTold(false, null)).as("its own word").doesNotThrowAnyException();
	}
}
