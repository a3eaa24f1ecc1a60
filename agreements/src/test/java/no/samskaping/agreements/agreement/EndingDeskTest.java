package no.samskaping.agreements.agreement;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EndingDeskTest {

	@Test
	@Proves("A8.11")
	void who_gives_an_agreement_up_or_gives_notice_says_why_A8() {
		assertThatThrownBy(() -> EndingDesk.requireReason(" ")).isInstanceOf(Refused.class).hasMessageContaining("A8");
		assertThatCode(() -> EndingDesk.requireReason("Klubben legges ned.")).doesNotThrowAnyException();
	}
}
