package no.samskaping.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

class EndingDeskTest {

	@Test
	@Proves("I10.9")
	void who_records_on_behalf_that_it_is_withdrawn_writes_why_I10_P2() {
		assertThatThrownBy(() -> EndingDesk.requireReason(Source.TELEPHONE, null)).isInstanceOf(Refused.class).hasMessageContaining("I10");

		assertThatCode(() -> EndingDesk.requireReason(Source.TELEPHONE, "Klubben legges ned")).doesNotThrowAnyException();
		assertThatCode(() -> EndingDesk.requireReason(null, null)).as("the initiator itself").doesNotThrowAnyException();
	}
}
