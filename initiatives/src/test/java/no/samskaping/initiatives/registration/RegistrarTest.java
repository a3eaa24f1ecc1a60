package no.samskaping.initiatives.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

class RegistrarTest {

	private static final LocalDate START = LocalDate.of(2026, 1, 1);

	@Test
	@Proves("P9.1")
	void what_began_before_the_platform_says_where_it_is_and_when_it_began_P9() {
		assertThat(Registrar.earlier(Optional.of(Stage.RUNNING), START.minusDays(1), START)).isEmpty();

		assertThat(Registrar.earlier(Optional.empty(), null, START)).extracting(Broken::field).containsExactly("stage", "startedOn");
		assertThat(Registrar.earlier(Optional.of(Stage.RUNNING), START, START)).extracting(Broken::field).containsExactly("startedOn");
	}

	@Test
	@Proves("I11.1")
	void what_is_registered_on_behalf_of_another_says_how_it_came_I11() {
		assertThat(Registrar.isSourced(Optional.of(Source.PAPER))).isTrue();
		assertThat(Registrar.isSourced(Optional.empty())).isFalse();
	}

	@Test
	@Proves("I6.9")
	void a_contact_can_be_reached_I4_I6() {
		assertThat(Registrar.isReached(ContactLine.read("Jonas Haugen, 900 00 000"))).isTrue();
		assertThat(Registrar.isReached(ContactLine.read("Jonas Haugen"))).isFalse();
	}

	@Test
	@Proves("I6.10")
	void there_is_an_amount_or_the_tick_I3_I6() {
		assertThatThrownBy(() -> Estimates.requireSaid(" ", false)).isInstanceOf(Refused.class).hasMessageContaining("I3");

		assertThatCode(() -> Estimates.requireSaid("350 000", false)).doesNotThrowAnyException();
		assertThatCode(() -> Estimates.requireSaid("", true)).doesNotThrowAnyException();
	}
}
