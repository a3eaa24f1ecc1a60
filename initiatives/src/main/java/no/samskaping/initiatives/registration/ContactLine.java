package no.samskaping.initiatives.registration;

import java.util.regex.Pattern;

/**
 * A contact person as people write it in one line (kontaktperson): {@code Jonas Haugen, 900 00 000}. I4.
 *
 * @param name the name, empty if only a number or address was written
 * @param reach a telephone number or an e-mail address, empty if there is none
 */
public record ContactLine(String name, String reach) {

	private static final Pattern REACH = Pattern.compile("[^\\s,;<>]+@[^\\s,;<>]+\\.[^\\s,;<>]+|\\+?\\d[\\d \\u00a0]{6,}\\d");

	/** Reads it. */
	public static ContactLine read(String written) {
		var found = REACH.matcher(written);
		if (!found.find()) {
			return new ContactLine(bare(written), "");
		}
		return new ContactLine(bare(written.substring(0, found.start()) + " " + written.substring(found.end())), found.group().strip());
	}

	private static String bare(String written) {
		return written.replaceAll("[,;<>()]", " ").replaceAll("[\\s\\u00a0]+", " ").strip();
	}
}
