package no.samskaping.access.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Sha256;

/**
 * Counts wrong passwords in windows of ten minutes: for an account from all addresses together, and from an address for all accounts.
 * Who spreads guesses over either is held back until the window ends, never longer.
 */
@Component
class Guesses {

	private static final Duration WINDOW = Duration.ofMinutes(10);
	private static final Duration KEPT = Duration.ofHours(1);

	private final JdbcClient jdbc;
	private final Clock clock;

	Guesses(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one before the password is looked at. @return false if the window is full */
	boolean count(Of of, String whose) {
		return jdbc.sql("""
				insert into platform.sign_in_guess as known (counted, key_hash, since, times) values (:of, :hash, :since, 1)
				on conflict (counted, key_hash, since) do update set times = known.times + 1 where known.times < :most
				""")
				.param("of", of.name()).param("hash", Sha256.of(whose)).param("since", Timestamp.from(since())).param("most", of.most)
				.update() == 1;
	}

	/** It was none, or not looked at. */
	void takeBack(Of of, String whose) {
		jdbc.sql("update platform.sign_in_guess set times = times - 1 where counted = :of and key_hash = :hash and since = :since and times > 0")
				.param("of", of.name()).param("hash", Sha256.of(whose)).param("since", Timestamp.from(since())).update();
	}

	/** Until the window ends. */
	Duration remaining() {
		return Duration.between(clock.instant(), since().plus(WINDOW));
	}

	void forgetOld() {
		jdbc.sql("delete from platform.sign_in_guess where since < :old").param("old", Timestamp.from(since().minus(KEPT))).update();
	}

	private Instant since() {
		var now = clock.instant().getEpochSecond();
		return Instant.ofEpochSecond(now - now % WINDOW.toSeconds());
	}

	/** Of what they are counted. */
	enum Of {

		/** An account, wherever it is tried from. */
		USERNAME(20),

		/** A network, whatever is tried; a whole town hall may sit behind one address. */
		ADDRESS(100);

		private final int most;

		Of(int most) {
			this.most = most;
		}
	}
}
