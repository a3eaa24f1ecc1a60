package no.samskaping.workbench;

import java.io.Serializable;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A text for the screen, before a language is chosen (tekst): a message's key and what fills its places.
 * Days, instants, money and texts among the arguments are written in the reader's language by {@link Words}.
 * It can wait in a session for the next page.
 *
 * @param key the message's key, beginning with the name of the context that owns it
 * @param arguments what fills the places {0}, {1} …
 */
@ValueObject
public record Text(String key, List<Object> arguments) implements Serializable {

	/** The key under which a text that people wrote is shown as it stands. */
	static final String VERBATIM = "verbatim";

	public Text {
		arguments = List.copyOf(arguments);
	}

	/** The message with that key, its places filled in order. */
	public static Text of(String key, Object... arguments) {
		return new Text(key, List.of(arguments));
	}

	/** What somebody wrote, shown as it stands: a title, a name. */
	public static Text verbatim(String written) {
		return new Text(VERBATIM, List.of(written));
	}
}
