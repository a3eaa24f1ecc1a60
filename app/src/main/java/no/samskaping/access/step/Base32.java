package no.samskaping.access.step;

import java.math.BigInteger;

/** Writes bytes as people can type them (RFC 4648), five bits a letter; only whole letters come in. */
final class Base32 {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	private static final int BITS = 5;

	private Base32() {}

	static String of(byte[] bytes) {
		var number = new BigInteger(1, bytes);
		var written = new StringBuilder();
		for (var from = bytes.length * Byte.SIZE - BITS; from >= 0; from -= BITS) {
			written.append(LETTERS.charAt(number.shiftRight(from).intValue() & (LETTERS.length() - 1)));
		}
		return written.toString();
	}
}
