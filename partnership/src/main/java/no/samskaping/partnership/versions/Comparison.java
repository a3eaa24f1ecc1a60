package no.samskaping.partnership.versions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tag;

/** What two versions of the charter say, line beside line (sammenligning). P4. */
public record Comparison(List<Part> parts) {

	public Comparison {
		parts = List.copyOf(parts);
	}

	/** How many lines differ. */
	public long number() {
		return parts.stream().flatMap(it -> it.lines().stream()).filter(Line::isDifferent).count();
	}

	/** The same without what both say alike. */
	public Comparison differences() {
		return new Comparison(parts.stream().map(it -> new Part(it.heading(), it.lines().stream().filter(Line::isDifferent).toList()))
				.filter(it -> !it.lines().isEmpty()).toList());
	}

	/** What belongs together. */
	public record Part(Text heading, List<Line> lines) {

		public Part {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * What both say of one thing.
	 *
	 * @param before what the earlier one says; null if it knows nothing of it
	 * @param after what the later one says; null likewise
	 */
	public record Line(Text label, @Nullable String before, @Nullable String after) {

		public boolean isDifferent() {
			return !Objects.equals(before, after);
		}

		/** In a word, for those who see no colours. */
		public Tag mark() {
			return new Tag(0, Tag.Kind.WARNING, Text.of("partnership.compare." + kind().name().toLowerCase(Locale.ROOT)));
		}

		private Kind kind() {
			return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
		}
	}

	private enum Kind {
		CHANGED, ADDED, REMOVED
	}
}
