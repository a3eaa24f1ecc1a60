package no.samskaping.access.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PasswordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "en rolig elv", "kvikk brun rev", "xK7!pq0zRt9#", "  mellomrom teller ", "kari liker blåbær om høsten", "829164073518" })
	void a_long_one_is_taken_whatever_it_is_made_of(String password) {
		assertThatCode(() -> PasswordRule.requireAll(of(password, password))).doesNotThrowAnyException();
	}

	@Test
	void eleven_characters_are_too_few() {
		assertThat(broken(of("en rolig el", "en rolig el"))).containsExactly("access.password.long");
	}

	@Test
	void more_than_the_hash_can_tell_apart_is_too_much() {
		var seventyTwo = "bekk og elv ".repeat(6);
		assertThatCode(() -> PasswordRule.requireAll(of(seventyTwo, seventyTwo))).doesNotThrowAnyException();
		assertThat(broken(of(seventyTwo + "!", seventyTwo + "!"))).containsExactly("access.password.limited");
		assertThat(broken(of("ø" + seventyTwo.substring(1), "ø" + seventyTwo.substring(1)))).containsExactly("access.password.limited");
	}

	@ParameterizedTest
	@ValueSource(strings = { "passordpassord", "PassordPassord123!", "samskapingsplattformen", "aaaaaaaaaaaaaaaa", "abcdefghijklmn", "987654321098",
			"121212121212", "Velkommen2026", "qwertyuiopasdf", "dragondragon", "football123456" })
	void one_that_everybody_tries_first_is_refused(String password) {
		assertThat(broken(of(password, password))).contains("access.password.uncommon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "KariLien2026", "karilien-eksempel", "lien.kari.1974", "kari.lien@eksempel.no" })
	void one_made_of_the_name_or_the_address_is_refused(String password) {
		assertThat(broken(of(password, password))).contains("access.password.impersonal");
	}

	@Test
	void it_is_typed_the_same_twice() {
		assertThat(broken(of("en rolig elv", "en rolig alv"))).containsExactly("access.password.repeated");
	}

	@Test
	void one_that_was_not_typed_is_asked_for_once() {
		assertThat(broken(of("", ""))).containsExactly("access.password.long");
		assertThat(broken(of("", "en rolig elv"))).containsExactly("access.password.long");
	}

	@Test
	void it_is_never_written_anywhere() {
		assertThat(of("en rolig elv", "en rolig elv").toString()).doesNotContain("rolig");
	}

	private static ChosenPassword of(String password, String repeated) {
		return new ChosenPassword(password, repeated, "Kari Lien", "kari.lien@eksempel.no");
	}

	private static List<String> broken(ChosenPassword chosen) {
		var refused = catchThrowableOfType(Refused.class, () -> PasswordRule.requireAll(chosen));
		return refused.broken().stream().map(it -> it.why().key()).toList();
	}
}
