package no.samskaping.agreements.working;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DifferenceTest {

	@Test
	@Proves("A3.22")
	void a_wanted_difference_is_justified_in_words_A3() {
		var outside = new Difference(EqualityRule.E3, "outside", CLUB.value());

		assertThatThrownBy(() -> outside.writtenInto(draft(), " ")).isInstanceOf(Refused.class).hasMessageContaining("A3");
		assertThat(side(outside.writtenInto(draft(), "Klubben kom til i mars. "), CLUB).reasonOutsideDefine()).isEqualTo("Klubben kom til i mars.");
	}
}
