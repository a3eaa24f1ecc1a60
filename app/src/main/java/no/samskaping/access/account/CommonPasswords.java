package no.samskaping.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that are tried first by those who guess (ten thousand of them), also repeated, or with figures and signs added at the end. */
final class CommonPasswords {

	private static final Set<String> KNOWN = read();

	private CommonPasswords() {}

	static boolean contain(String password) {
		var bare = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		return bare.chars().distinct().count() < 5 || isRow(bare) || isKnown(bare) || isKnown(bare.replaceAll("[^\\p{L}]+$", ""));
	}

	/** As it stands, or one of them over and over again. */
	private static boolean isKnown(String bare) {
		return KNOWN.contains(bare) || IntStream.range(1, bare.length()).filter(part -> bare.length() % part == 0)
				.mapToObj(part -> bare.substring(0, part)).anyMatch(part -> KNOWN.contains(part) && part.repeat(bare.length() / part.length()).equals(bare));
	}

	/** Whether each character follows the one before: abcdefghijkl, 987654321098. */
	private static boolean isRow(String bare) {
		var steps = new int[3];
		for (var i = 1; i < bare.length(); i++) {
			var step = bare.charAt(i) - bare.charAt(i - 1);
			if (step >= -1 && step <= 1) {
				steps[step + 1]++;
			}
		}
		return Math.max(steps[0], steps[2]) > bare.length() * 2 / 3;
	}

	private static Set<String> read() {
		try (var list = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
					.map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
