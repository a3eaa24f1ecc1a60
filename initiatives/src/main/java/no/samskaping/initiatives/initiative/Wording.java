package no.samskaping.initiatives.initiative;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What an initiative says of itself (tittel, beskrivelse, målsetting). I4, I6. */
public record Wording(String title, @Nullable String description, @Nullable String objective) {

	public static final int LONGEST_TITLE = 160;
	public static final int LONGEST_TEXT = 4000;

	/** What turns the direction of writing: a title stands among the platform's own words, and must not turn these. */
	private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069]";

	/**
	 * As somebody typed it: without the space around it, and nothing where nothing was written.
	 *
	 * @throws Refused if the title is missing or something is too long
	 */
	public static Wording typed(String typed, @Nullable String description, @Nullable String objective) {
		var title = typed.replaceAll(TURNING, "");
		var broken = refusals(title, description, objective);
		Refused.requireNone(broken);
		return new Wording(title.strip(), bare(description), bare(objective));
	}

	/** What is wrong with it; nothing if it can be kept. */
	public static List<Broken> refusals(@Nullable String title, @Nullable String description, @Nullable String objective) {
		var broken = new ArrayList<Broken>();
		if (!isNamed(title)) {
			broken.add(new Broken("I4", "title", Text.of("initiatives.refused.title.missing")));
		}
		if (title != null && title.strip().length() > LONGEST_TITLE) {
			broken.add(new Broken("I4", "title", Text.of("initiatives.refused.title.long", LONGEST_TITLE)));
		}
		tooLong("description", description, broken);
		tooLong("objective", objective, broken);
		return broken;
	}

	@Decides("I4.1")
	private static boolean isNamed(@Nullable String title) {
		return bare(title) != null;
	}

	/** What was written, or null where nothing was. */
	public static @Nullable String bare(@Nullable String written) {
		return written == null || written.isBlank() ? null : written.strip();
	}

	private static void tooLong(String field, @Nullable String written, List<Broken> broken) {
		if (written != null && written.length() > LONGEST_TEXT) {
			broken.add(new Broken("I4", field, Text.of("initiatives.refused.%s.long".formatted(field), LONGEST_TEXT)));
		}
	}
}
