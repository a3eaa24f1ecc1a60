package no.samskaping.agreements.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Mark;

/**
 * A participant in the table of an agreement's page.
 *
 * @param actions what can be done for it by those who work on the platform
 */
record Row(Mark.@Nullable Shape mark, Text name, @Nullable Text leaving, Text role, Cell accepted, Cell anchored, Cell signed, List<Action> actions) {

	/**
	 * How it stands in one respect.
	 *
	 * @param state the word for how it looks: done, waiting, locked or plain
	 */
	record Cell(String state, Text text, @Nullable String href) {

		static Cell of(String state, Text text) {
			return new Cell(state, text, null);
		}

		/** The icon that goes with the state, if one does. */
		public @Nullable String icon() {
			return switch (state) {
				case "done" -> "checkmark-circle-fill";
				case "waiting" -> "clock";
				case "locked" -> "padlock-locked";
				default -> null;
			};
		}

		/** The class that colours it. */
		public String tone() {
			return state.equals("done") ? "done-text" : state.equals("waiting") ? "warn-text" : "supporting";
		}
	}
}
