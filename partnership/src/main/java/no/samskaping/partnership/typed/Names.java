package no.samskaping.partnership.typed;

import java.text.Normalizer;
import java.util.Locale;

/** Tells names apart as people do (navn). */
public final class Names {

	private static final int LONGEST_CODE = 40;

	private Names() {}

	/** A name as it is kept: one space between its words, and none around it. */
	public static String spaced(String name) {
		return name.strip().replaceAll("[\\s\\p{Z}]+", " ");
	}

	/** A name without what does not tell it from another: case and spaces. */
	public static String bare(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", "");
	}

	/** A short word for a name, in letters that every system writes; the same for the same name. */
	public static String code(String name) {
		var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ø', 'o').replace("æ", "ae"), Normalizer.Form.NFD);
		var code = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return code.isEmpty() ? "annen" : code.substring(0, Math.min(LONGEST_CODE, code.length()));
	}
}
