package no.samskaping.partnership.typed;

import java.util.Locale;

/** Tells names apart as people do (navn). */
public final class Names {

	private Names() {}

	/** A name as it is kept: one space between its words, and none around it. */
	public static String spaced(String name) {
		return name.strip().replaceAll("[\\s\\p{Z}]+", " ");
	}

	/** A name without what does not tell it from another: case and spaces. */
	public static String bare(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", "");
	}
}
