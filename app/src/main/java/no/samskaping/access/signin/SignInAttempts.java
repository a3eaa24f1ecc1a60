package no.samskaping.access.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.access.signin.Guesses.Of;
import no.samskaping.workbench.Network;
import no.samskaping.workbench.Sha256;

/**
 * Slows guessing down (brems), first per account and network address together: the first five wrong passwords cost nothing, then
 * the wait doubles each time, up to a quarter of an hour; after a day without an attempt it is forgotten.
 * Guesses spread over many addresses or many accounts are held back by {@link Guesses}; an account that was lately signed in to
 * from an address is never held back there for what is tried from elsewhere, so that nobody can lock somebody else out.
 * An attempt is counted before the password is looked at, so that many at once gain nothing.
 */
@Component
class SignInAttempts {

	private static final int FREE = 5;
	private static final Duration LONGEST = Duration.ofMinutes(15);
	private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
	private static final Duration FAMILIAR = Duration.ofDays(30);

	private final JdbcClient jdbc;
	private final Guesses guesses;
	private final Clock clock;

	SignInAttempts(JdbcClient jdbc, Guesses guesses, Clock clock) {
		this.jdbc = jdbc;
		this.guesses = guesses;
		this.clock = clock;
	}

	/**
	 * Takes one attempt.
	 *
	 * @return how long to wait before the next is looked at; zero if this one may be
	 */
	Duration take(String username, String address) {
		var name = name(username);
		var network = Network.of(address);
		var familiar = isFamiliar(name, network);
		if (!familiar && !guesses.count(Of.USERNAME, name)) {
			return guesses.remaining();
		}
		if (!guesses.count(Of.ADDRESS, network)) {
			takeBack(name, familiar);
			return guesses.remaining();
		}
		if (taken(name, network)) {
			return Duration.ZERO;
		}
		takeBack(name, familiar);
		guesses.takeBack(Of.ADDRESS, network);
		return remaining(Sha256.of(name), network);
	}

	private boolean taken(String name, String network) {
		var now = clock.instant();
		return jdbc.sql("""
				insert into platform.sign_in_attempt as known (username_hash, address, failures, wait_until)
				values (:hash, :address, 1, :now)
				on conflict (username_hash, address) do update
				set failures = case when known.wait_until < :forgotten then 1 else known.failures + 1 end,
					wait_until = :now::timestamptz + make_interval(secs => case
						when known.wait_until < :forgotten or known.failures + 1 < :free then 0
						else least(:longest, power(2, least(known.failures + 1 - :free, 30))) end)
				where known.wait_until <= :now
				""")
				.param("hash", Sha256.of(name)).param("address", network).param("now", Timestamp.from(now))
				.param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
				.param("free", FREE).param("longest", LONGEST.toSeconds()).update() == 1;
	}

	/** It was no guess, but there is one more step to be taken before anything is forgotten or remembered. */
	void rightSoFar(String username, String address) {
		var name = name(username);
		var network = Network.of(address);
		takeBack(name, isFamiliar(name, network));
		guesses.takeBack(Of.ADDRESS, network);
	}

	/** Forgets the wrong ones after a right one, and remembers that this address is one of the person's own. */
	void succeeded(String username, String address) {
		var now = clock.instant();
		var name = name(username);
		var network = Network.of(address);
		rightSoFar(username, address);
		jdbc.sql("update platform.sign_in_attempt set failures = 0, wait_until = :now, signed_in_at = :now where username_hash = :hash and address = :address")
				.param("hash", Sha256.of(name)).param("address", network).param("now", Timestamp.from(now)).update();
		jdbc.sql("delete from platform.sign_in_attempt where wait_until < :forgotten and (signed_in_at is null or signed_in_at < :unfamiliar)")
				.param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER))).param("unfamiliar", Timestamp.from(now.minus(FAMILIAR))).update();
		guesses.forgetOld();
	}

	private void takeBack(String name, boolean familiar) {
		if (!familiar) {
			guesses.takeBack(Of.USERNAME, name);
		}
	}

	private boolean isFamiliar(String name, String network) {
		return jdbc.sql("select 1 from platform.sign_in_attempt where username_hash = :hash and address = :address and signed_in_at > :unfamiliar")
				.param("hash", Sha256.of(name)).param("address", network).param("unfamiliar", Timestamp.from(clock.instant().minus(FAMILIAR)))
				.query(Integer.class).optional().isPresent();
	}

	private Duration remaining(byte[] hash, String address) {
		return jdbc.sql("select wait_until from platform.sign_in_attempt where username_hash = :hash and address = :address")
				.param("hash", hash).param("address", address).query(Timestamp.class).optional()
				.map(until -> Duration.between(clock.instant(), until.toInstant()))
				.filter(Duration::isPositive).orElse(Duration.ofSeconds(1));
	}

	private static String name(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}
}
