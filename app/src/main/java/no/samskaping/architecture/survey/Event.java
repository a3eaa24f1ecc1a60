package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A published event (hendelse).
 *
 * @param example an example of the JSON in which it is kept; empty if none can be made
 */
public record Event(String module, Named type, List<Field> fields, String example, List<Listener> listeners) {

	/** Its name. */
	public String name() {
		return type.name();
	}

	/** The modules that listen, each once. */
	public List<String> heardBy() {
		return listeners.stream().map(Listener::module).distinct().toList();
	}
}
