package no.samskaping;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import no.samskaping.access.step.SharedKey;

/** A telephone with an app for codes, as the keyboard knows it: a key is typed in, and codes are read from it. */
public final class Telephone {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	private static final int BYTES = 20;
	private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

	private final SharedKey key;
	private int used;

	/** With the key that was typed into it. */
	public Telephone(String typed) {
		var number = typed.replace(" ", "").chars().mapToObj(LETTERS::indexOf).map(BigInteger::valueOf)
				.reduce(BigInteger.ZERO, (all, next) -> all.shiftLeft(5).or(next)).toByteArray();
		var bytes = new byte[BYTES];
		var from = Math.max(0, number.length - BYTES);
		System.arraycopy(number, from, bytes, BYTES - (number.length - from), number.length - from);
		this.key = new SharedKey(Arrays.copyOf(bytes, BYTES));
	}

	/** A code that was not used before: the second within half a minute is the next one, of a clock that goes a little fast. */
	public String code() {
		return key.code(Instant.now().plus(HALF_A_MINUTE.multipliedBy(used++)));
	}
}
