package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A published event (hendelse).
 *
 * @param example an example of the JSON in which it is kept
 */
public record Event(String module, Named type, List<Field> fields, String example, List<Listener> listeners) {

	/** A fact in it. */
	public record Field(String name, String type, boolean optional, Told told) {}

	/** Its name. */
	public String name() {
		return type.name();
	}

	/** The modules that listen, each once. */
	public List<String> heardBy() {
		return listeners.stream().map(Listener::module).distinct().toList();
	}
}
