package no.samskaping.initiatives.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.errand.Offers;
import no.samskaping.initiatives.evaluating.EvaluationPanel;
import no.samskaping.initiatives.exemption.Reading;
import no.samskaping.initiatives.exemption.Readings;
import no.samskaping.initiatives.seen.Reason;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.parts.Fact;
import no.samskaping.workbench.parts.Matrix;
import no.samskaping.workbench.parts.StatusLine;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.screen.Related;

/**
 * What the page of one initiative shows.
 *
 * @param notes what waits for somebody, in amber
 * @param why why it is small or formalised; null without an estimate
 * @param outsideDefine those who were not in when the need was defined (I9)
 * @param evaluation how far its evaluation has come; null where there is none
 * @param allRemarks how many remarks there are in all
 * @param allHistory how many entries there are in all
 * @param kept whether its description is kept from the public today (P7)
 */
record InitiativeView(String number, String title, Reading description, List<Tag> tags, List<Tile> tiles, StatusLine line,
		List<Note> notes, List<Fact> facts, @Nullable Note why, List<Reason> reasons, Matrix matrix, @Nullable Text outsideDefine,
		List<Readings.Said> remarks, int allRemarks, @Nullable EvaluationPanel evaluation, List<Entry> history, int allHistory, Offers offers,
		List<Related.Panel> related, List<Readings.File> files, boolean mayAttach, boolean kept) {

	/** A heading and a text. */
	record Note(Text heading, Text text) {}
}
