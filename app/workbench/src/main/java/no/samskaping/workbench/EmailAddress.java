package no.samskaping.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An e-mail address (e-postadresse), by the one rule that the platform has for them: trimmed and in lower case, so that it is
 * found however it is typed.
 *
 * @param value at most 254 characters
 */
@ValueObject
public record EmailAddress(String value) {

	private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]{2,}");

	public EmailAddress {
		value = value.strip().toLowerCase(Locale.ROOT);
		if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("Not an e-mail address");
		}
	}

	/** Reads what somebody typed; empty if it is not an address. */
	public static Optional<EmailAddress> parse(String typed) {
		try {
			return Optional.of(new EmailAddress(typed));
		} catch (IllegalArgumentException notAnAddress) {
			return Optional.empty();
		}
	}
}
