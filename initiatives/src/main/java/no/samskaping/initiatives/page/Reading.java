package no.samskaping.initiatives.page;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Text;

/**
 * What a reader sees of a text that can be kept from the public. P7.
 *
 * @param text the text; null where it is kept from this one
 * @param mark that it is kept from the public, or from this one; null where nothing is kept any more
 */
record Reading(@Nullable String text, @Nullable Text mark) {

	static Reading open(@Nullable String text) {
		return new Reading(text, null);
	}

	/** Of a marked text that this one reads. */
	static Reading marked(String text, Exemption exemption, String by) {
		return new Reading(text, shown(exemption, by));
	}

	/** Of a text that is kept from this one. */
	static Reading kept(Exemption exemption, String by) {
		return new Reading(null, Text.of("partnership.exemption.kept", exemption.basis(), exemption.until(), by));
	}

	/** What those read with it who read the text. */
	static Text shown(Exemption exemption, String by) {
		return Text.of("partnership.exemption.shown", exemption.basis(), exemption.until(), by);
	}
}
