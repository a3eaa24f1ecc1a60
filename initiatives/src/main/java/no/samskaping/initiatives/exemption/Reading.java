package no.samskaping.initiatives.exemption;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Text;

/**
 * What a reader sees of a text that can be kept from the public. P7.
 *
 * @param text the text; null where it is kept from this one
 * @param mark that it is kept from the public, or from this one, or was so until its last day; null where there is nothing to say
 */
public record Reading(@Nullable String text, @Nullable Text mark) {

	static Reading open(@Nullable String text) {
		return new Reading(text, null);
	}

	/** Of what is kept from this one. */
	static Reading kept(Markable.Kind kind, Exemption exemption, String by) {
		var kept = kind == Markable.Kind.DOCUMENT ? "initiatives.exempt.kept.document" : "partnership.exemption.kept";
		return new Reading(null, Text.of(kept, exemption.basis(), exemption.until(), by));
	}
}
