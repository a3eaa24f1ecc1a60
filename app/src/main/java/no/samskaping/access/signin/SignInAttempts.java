package no.samskaping.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down (brems): per account and network address, so that nobody can lock somebody else out.
 * The first five wrong passwords cost nothing; then the wait doubles each time, up to a quarter of an hour. After a day
 * without an attempt it is forgotten. An attempt is counted before the password is looked at, so that many at once gain nothing.
 */
@Component
class SignInAttempts {

	private static final int FREE = 5;
	private static final Duration LONGEST = Duration.ofMinutes(15);
	private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

	private final JdbcClient jdbc;
	private final Clock clock;

	SignInAttempts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes one attempt.
	 *
	 * @return how long to wait before the next is looked at; zero if this one may be
	 */
	Duration take(String username, String address) {
		var now = clock.instant();
		var hash = hash(username);
		var taken = jdbc.sql("""
				insert into platform.sign_in_attempt as known (username_hash, address, failures, wait_until)
				values (:hash, :address, 1, :now)
				on conflict (username_hash, address) do update
				set failures = case when known.wait_until < :forgotten then 1 else known.failures + 1 end,
					wait_until = :now::timestamptz + make_interval(secs => case
						when known.wait_until < :forgotten or known.failures + 1 < :free then 0
						else least(:longest, power(2, least(known.failures + 1 - :free, 30))) end)
				where known.wait_until <= :now
				""")
				.param("hash", hash).param("address", network(address)).param("now", Timestamp.from(now))
				.param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
				.param("free", FREE).param("longest", LONGEST.toSeconds()).update();
		return taken == 1 ? Duration.ZERO : remaining(hash, network(address));
	}

	/** Forgets the wrong ones after a right one. */
	void succeeded(String username, String address) {
		jdbc.sql("delete from platform.sign_in_attempt where username_hash = :hash and address = :address")
				.param("hash", hash(username)).param("address", network(address)).update();
		jdbc.sql("delete from platform.sign_in_attempt where wait_until < :forgotten")
				.param("forgotten", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER))).update();
	}

	private Duration remaining(byte[] hash, String address) {
		return jdbc.sql("select wait_until from platform.sign_in_attempt where username_hash = :hash and address = :address")
				.param("hash", hash).param("address", address).query(Timestamp.class).optional()
				.map(until -> Duration.between(clock.instant(), until.toInstant()))
				.filter(Duration::isPositive).orElse(Duration.ofSeconds(1));
	}

	/** Who has one IPv6 address has the whole /64. */
	private static String network(String address) {
		try {
			return InetAddress.ofLiteral(address) instanceof Inet6Address six
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) : address;
		} catch (IllegalArgumentException notLiteral) {
			return "?";
		}
	}

	private static byte[] hash(String username) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(username.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
