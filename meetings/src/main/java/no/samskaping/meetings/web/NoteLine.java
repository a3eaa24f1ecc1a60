package no.samskaping.meetings.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.MatterId;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Text;

/**
 * A note as pages and documents show it.
 *
 * @param text what was noted; null where it is kept from the reader
 * @param mark on what basis, until when and by whom it is kept from the public; null if it is not
 * @param href where the mark is made, changed or lifted; null if this reader cannot do it
 * @param link what is done there
 */
public record NoteLine(@Nullable String text, @Nullable Text mark, @Nullable String href, Text link) {

	static NoteLine of(String text, @Nullable Exemption exemption, boolean kept, Names.Known known, @Nullable String href) {
		if (exemption == null) {
			return new NoteLine(text, null, href, Text.of("meetings.note.mark"));
		}
		return new NoteLine(kept ? null : text, Text.of(kept ? "partnership.exemption.kept" : "partnership.exemption.shown", exemption.basis(),
				exemption.until(), known.person(exemption.by())), href, Text.of("meetings.note.change"));
	}

	/** Where a note is marked. */
	static String address(MatterId matter, UUID note) {
		return "/møter/sak/" + matter.value() + "/notat/" + note;
	}
}
