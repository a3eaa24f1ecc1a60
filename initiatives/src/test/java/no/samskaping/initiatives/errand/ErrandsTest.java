package no.samskaping.initiatives.errand;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class ErrandsTest {

	@Test
	@Proves("I10.10")
	void what_is_not_taken_forward_is_told_why_I10() {
		assertThatThrownBy(() -> Errands.requireText(Errand.CLOSE, null)).isInstanceOf(Refused.class).hasMessageContaining("I10");

		assertThatCode(() -> Errands.requireText(Errand.CLOSE, "Ingen har tid")).doesNotThrowAnyException();
	}
}
