package no.samskaping.agreements.agreement;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LockingDeskTest {

	@Test
	@Proves("A6.10")
	void who_opens_a_locked_text_again_says_why_A6() {
		assertThatThrownBy(() -> LockingDesk.requireReason(" ")).isInstanceOf(Refused.class).hasMessageContaining("A6");
		assertThatCode(() -> LockingDesk.requireReason("Sluttdatoen er feil.")).doesNotThrowAnyException();
	}
}
