package no.samskaping.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.testbed.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class GuessingIsSlowTest {

	private static final String HOME = "203.0.113.7";

	@Autowired
	SignInAttempts attempts;

	@Autowired
	ApplicationContext platform;

	private String somebody;

	@BeforeEach
	void the_time_stands_still() {
		somebody = UUID.randomUUID() + "@eksempel.no";
		MovableClock.SHARED.stopAt(Instant.parse("2026-11-12T09:00:00Z"));
	}

	@Test
	void five_attempts_cost_nothing_and_then_the_wait_doubles() {
		for (var times = 0; times < 5; times++) {
			assertThat(attempts.take(somebody, HOME)).isZero();
		}
		for (var seconds = 1; seconds < 900; seconds *= 2) {
			assertThat(attempts.take(somebody, HOME)).isEqualTo(Duration.ofSeconds(seconds));
			MovableClock.SHARED.moveBy(Duration.ofSeconds(seconds));
			assertThat(attempts.take(somebody, HOME)).isZero();
		}
		assertThat(attempts.take(somebody, HOME)).isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void nobody_locks_somebody_else_out() {
		tooOften(somebody, HOME);
		assertThat(attempts.take(somebody, "198.51.100.4")).isZero();
		assertThat(attempts.take("another-" + somebody, HOME)).isZero();
	}

	@Test
	void who_has_an_ipv6_network_has_one_address() {
		tooOften(somebody, "2001:db8:1:2::7");
		assertThat(attempts.take(somebody, "2001:db8:1:2::8")).isPositive();
		assertThat(attempts.take(somebody, "2001:db8:1:3::7")).isZero();
	}

	@Test
	void a_right_password_or_a_day_without_an_attempt_forgets_the_wrong_ones() {
		tooOften(somebody, HOME);
		attempts.succeeded(somebody, HOME);
		assertThat(attempts.take(somebody, HOME)).isZero();
		tooOften(somebody, HOME);
		MovableClock.SHARED.moveBy(Duration.ofHours(25));
		assertThat(attempts.take(somebody, HOME)).isZero();
		assertThat(attempts.take(somebody, HOME)).isZero();
	}

	@Test
	void while_one_waits_not_even_the_right_password_is_looked_at() {
		MovableClock.SHARED.reset();
		var ground = Ground.of(platform);
		ground.account("Per Aas", somebody);
		MovableClock.SHARED.stopAt(Instant.now());
		var per = ground.visitor();
		for (var times = 0; times < 5; times++) {
			assertThat(per.signIn(somebody, "en gal gjetning").text()).contains("Du kom ikke inn");
		}
		assertThat(per.signIn(somebody, Ground.PASSWORD).text()).contains("Vent litt før du prøver igjen");
		MovableClock.SHARED.moveBy(Duration.ofSeconds(2));
		assertThat(per.signIn(somebody, Ground.PASSWORD).path()).isEqualTo("/");
	}

	@Test
	void guesses_from_many_addresses_are_held_back_until_the_ten_minutes_end() {
		for (var host = 0; host < 20; host++) {
			assertThat(attempts.take(somebody, "198.51.100." + host)).isZero();
		}
		assertThat(attempts.take(somebody, "198.51.100.20")).isEqualTo(Duration.ofMinutes(10));
		assertThat(attempts.take("another-" + somebody, "198.51.100.20")).isZero();
		MovableClock.SHARED.moveBy(Duration.ofMinutes(10));
		assertThat(attempts.take(somebody, "198.51.100.20")).isZero();
	}

	@Test
	void who_signed_in_from_there_before_is_not_held_back_by_guesses_from_elsewhere() {
		attempts.take(somebody, HOME);
		attempts.succeeded(somebody, HOME);
		for (var host = 0; host < 25; host++) {
			attempts.take(somebody, "198.51.100." + host);
		}
		assertThat(attempts.take(somebody, "198.51.100.99")).isPositive();
		assertThat(attempts.take(somebody, HOME)).isZero();
		MovableClock.SHARED.moveBy(Duration.ofDays(31));
		for (var host = 0; host < 25; host++) {
			attempts.take(somebody, "198.51.100." + host);
		}
		assertThat(attempts.take(somebody, HOME)).isPositive();
	}

	@Test
	void an_address_that_tries_many_accounts_is_held_back_and_no_other_is() {
		var office = "192.0.2.1";
		for (var times = 0; times < 100; times++) {
			assertThat(attempts.take(times + somebody, office)).isZero();
		}
		assertThat(attempts.take(somebody, office)).isPositive();
		assertThat(attempts.take(somebody, "192.0.2.2")).isZero();
	}

	@Test
	void right_passwords_are_no_guesses() {
		for (var times = 0; times < 120; times++) {
			var name = times % 2 + somebody;
			assertThat(attempts.take(name, "192.0.2.3")).isZero();
			attempts.succeeded(name, "192.0.2.3");
		}
	}

	@Test
	void an_address_that_the_visitor_invents_is_not_believed() {
		MovableClock.SHARED.reset();
		var visitor = Ground.of(platform).visitor();
		MovableClock.SHARED.stopAt(Instant.now());
		for (var times = 0; times < 6; times++) {
			visitor.open("/logg-inn").form("/logg-inn").with("username", somebody).with("password", "en gal gjetning")
					.send("X-Forwarded-For", "203.0.113." + times);
		}
		assertThat(visitor.open("/logg-inn").text()).contains("Vent litt før du prøver igjen");
	}

	private void tooOften(String username, String address) {
		while (attempts.take(username, address).isZero()) {
			assertThat(username).isNotEmpty();
		}
	}
}
