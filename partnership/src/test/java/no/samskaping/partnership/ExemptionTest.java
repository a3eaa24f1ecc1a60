package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.UUID;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExemptionTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
	private static final PersonId PERSON = new PersonId(new UUID(0, 1));

	@Test
	@Proves({ "P7.1", "P7.2" })
	void a_marked_text_is_kept_until_its_last_day_has_passed_P7() {
		var exemption = Exemption.marked(" Offentleglova § 13 ", TODAY, PERSON, TODAY);

		assertThat(exemption).isEqualTo(new Exemption("Offentleglova § 13", PERSON, TODAY));
		assertThat(exemption.lastsOn(TODAY)).isTrue();
		assertThat(exemption.lastsOn(TODAY.plusDays(1))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "' ', -, exemptionBasis exemptionUntil", "Offentleglova § 13, 2026-11-26, exemptionUntil", "-, 2026-11-27, exemptionBasis" })
	@Proves("P7.1")
	void a_mark_states_its_legal_basis_and_a_day_to_come_P7(String basis, LocalDate until, String fields) {
		assertThatThrownBy(() -> Exemption.marked(basis, until, PERSON, TODAY)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting(Broken::field).containsExactly(fields.split(" ")));
	}

	@Test
	@Proves("P7.1")
	void its_legal_basis_is_short_P7() {
		assertThat(Exemption.refusals("§".repeat(Exemption.LONGEST_BASIS), TODAY, TODAY)).isEmpty();
		assertThat(Exemption.refusals("§".repeat(Exemption.LONGEST_BASIS + 1), TODAY, TODAY)).extracting(Broken::field).containsExactly("exemptionBasis");
	}
}
