package no.samskaping.agreements.working;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Text;

/** A form's field and what it is called (felt), so that a list of what is wrong says where. */
record NamedField(String field, Text name) {

	/** One that concerns all. */
	static NamedField of(String field, String label) {
		return new NamedField(field, Text.of(label));
	}

	/** One in a participant's row. */
	static NamedField of(String field, Map<ActorId, String> names, @Nullable UUID actor, String label) {
		var name = actor == null ? "" : names.getOrDefault(new ActorId(actor), "");
		return new NamedField(field, Text.of("agreements.form.of", name, Text.of(label)));
	}
}
