package no.samskaping.testbed.door;

import org.junit.jupiter.api.Test;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DoorTest {

	@Test
	@Proves("D1.1")
	void who_is_grown_enters_and_a_child_does_not_D1() {
		assertThatThrownBy(() -> Door.enter(17, true)).isInstanceOf(Refused.class);
		assertThatCode(() -> Door.enter(18, true)).doesNotThrowAnyException();
	}

	@Test
	@Proves("D1.2")
	void who_has_a_ticket_enters_D1() {
		assertThatCode(() -> Door.enter(18, true)).doesNotThrowAnyException();
	}

	@Test
	@Proves("D1.5")
	void who_knocks_at_night_is_not_heard_D1() {
		assertThatThrownBy(() -> Door.knock(3, "Kari")).isInstanceOf(Refused.class);
		assertThatCode(() -> Door.knock(9, "Kari")).doesNotThrowAnyException();
	}

	@Test
	@Proves({ "D1.1", "D9.9" })
	void a_test_that_sleeps() {
		assertThat(Door.class).isFinal();
	}

	@Test
	@Proves("D1.6")
	void who_has_no_key_is_told_so_D1() {
		assertThatThrownBy(() -> Door.lock(false)).isInstanceOfSatisfying(Refused.class, refused ->
				assertThat(refused.broken()).extracting(Refused.Broken::field).containsExactly("key"));
	}
}
