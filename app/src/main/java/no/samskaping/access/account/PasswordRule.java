package no.samskaping.access.account;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/**
 * What a password must be (krav til passord): long and hard to guess, and nothing else. No demand for digits or signs, which
 * make passwords harder to remember and not to guess. The page explains with these, and the desk enforces them.
 */
public enum PasswordRule {

	/** At least twelve characters. */
	LONG("access.password.long", chosen -> chosen.password().codePointCount(0, chosen.password().length()) >= PasswordRule.LEAST),

	/** No more than the hash can tell apart. */
	LIMITED("access.password.limited", chosen -> chosen.password().getBytes(StandardCharsets.UTF_8).length <= PasswordRule.MOST_BYTES),

	/** None that everybody tries first. */
	UNCOMMON("access.password.uncommon", chosen -> !CommonPasswords.contain(chosen.password())),

	/** Not made of one's own name or address. */
	IMPERSONAL("access.password.impersonal", PasswordRule::isMoreThanTheName),

	/** Typed the same twice. */
	REPEATED("access.password.repeated", chosen -> chosen.password().equals(chosen.repeated()));

	/** The least number of characters. */
	public static final int LEAST = 12;

	/** BCrypt reads 72 bytes and no more. */
	static final int MOST_BYTES = 72;

	private final String message;
	private final Predicate<ChosenPassword> holds;

	PasswordRule(String message, Predicate<ChosenPassword> holds) {
		this.message = message;
		this.holds = holds;
	}

	/** All that a password breaks; where nothing was typed, that something must be is all there is to say. */
	static List<Broken> refusals(ChosenPassword chosen) {
		return chosen.password().isEmpty() ? List.of(LONG.broken()) : Arrays.stream(values()).filter(rule -> !rule.holds.test(chosen)).map(PasswordRule::broken).toList();
	}

	/** Refuses a password that breaks any of them. */
	static void requireAll(ChosenPassword chosen) {
		var broken = refusals(chosen);
		Refused.requireNone(broken);
	}

	private Broken broken() {
		return new Broken("password", this == REPEATED ? "repeated" : "password", Text.of(message, LEAST));
	}

	private static boolean isMoreThanTheName(ChosenPassword chosen) {
		var rest = chosen.password().toLowerCase(Locale.ROOT);
		for (var part : (chosen.name() + " " + chosen.username()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
			if (part.length() > 2) {
				rest = rest.replace(part, "");
			}
		}
		return rest.replaceAll("[^\\p{L}]", "").length() >= 4 || rest.length() >= LEAST;
	}
}
