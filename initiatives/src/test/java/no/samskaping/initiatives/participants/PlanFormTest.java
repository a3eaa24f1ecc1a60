package no.samskaping.initiatives.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.workbench.Refused;

class PlanFormTest {

	@ParameterizedTest
	@CsvSource({ "12, 12", "1 200, 1200", "12 timer, 12", "1 time, 1" })
	void whole_hours_are_read_I9(String written, int hours) {
		assertThat(form(ContributionKind.HOURS, written).contribution().hours()).isEqualTo(hours);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12,5", "10-20", "12.5", "mange", "-3", "", "99999999999" })
	void what_is_no_whole_number_of_hours_is_asked_for_again_I9(String written) {
		assertThatThrownBy(() -> form(ContributionKind.HOURS, written).contribution()).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "10 000 000 001", "9 999 999 999 999" })
	void money_beyond_what_anybody_means_is_refused_I9(String written) {
		assertThatThrownBy(() -> form(ContributionKind.MONEY, written).contribution()).isInstanceOf(Refused.class);
	}

	private static PlanForm form(ContributionKind kind, String amount) {
		return new PlanForm(UUID.randomUUID(), Phase.DEFINE, kind, amount, "");
	}
}
