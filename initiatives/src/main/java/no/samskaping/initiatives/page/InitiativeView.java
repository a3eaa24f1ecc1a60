package no.samskaping.initiatives.page;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;
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
 */
record InitiativeView(String number, String title, Reading description, List<Tag> tags, List<Tile> tiles, StatusLine line,
		List<Note> notes, List<Fact> facts, @Nullable Note why, List<Reason> reasons, Matrix matrix, @Nullable Text outsideDefine,
		List<Said> remarks, int allRemarks, @Nullable EvaluationPanel evaluation, List<Entry> history, int allHistory, Offers offers,
		List<Related.Panel> related, List<File> files, boolean mayAttach) {

	/** A heading and a text. */
	record Note(Text heading, Text text) {}

	/** A challenge and how it contributes. */
	record Reason(Tile tile, @Nullable String text) {}

	/**
	 * A remark.
	 *
	 * @param about what it was written for, and by whom
	 * @param marking where this reader keeps it from the public or opens it again; null for everybody else (P7)
	 */
	record Said(String when, Reading reading, Text about, @Nullable Action marking) {}

	/**
	 * A document, by its name.
	 *
	 * @param marking where this reader keeps it from the public or opens it again; null for everybody else (P7)
	 */
	record File(UUID id, String when, Reading reading, @Nullable Action marking) {}

	/** What this reader can do, what is seldom done, and what cannot be done and why. */
	record Offers(List<Action> actions, List<Action> more, List<Blocked> blocked) {}

	/**
	 * The evaluation.
	 *
	 * @param sums the answers of all, question by question
	 * @param waiting those who have not answered, with what this reader can do about it
	 * @param single the single answers, for those who may see them (P7)
	 */
	record EvaluationPanel(Text heading, List<Fact> sums, List<Waiting> waiting, List<Single> single) {}

	/** A participant who has not answered. */
	record Waiting(String name, List<Action> actions) {}

	/** A participant's answers. */
	record Single(String name, List<Fact> answers) {}
}
