package no.samskaping.partnership.recusal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Ids;

/**
 * A double role as it is typed.
 *
 * @param id made with the form, so that a second submit declares once
 * @param roleAtName the actor's name as it was typed
 * @param roleAt the actor that was chosen among those called alike
 * @param recused yes or no
 */
record RecusalForm(UUID id, @Nullable String person, @Nullable String roleAtName, @Nullable String roleAt, @Nullable String recused,
		@Nullable String reason) {

	RecusalForm {
		id = id == null ? Ids.next() : id;
	}

	static RecusalForm of(@Nullable UUID person) {
		return new RecusalForm(Ids.next(), person == null ? "" : person.toString(), "", "", "", "");
	}
}
