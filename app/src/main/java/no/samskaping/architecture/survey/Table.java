package no.samskaping.architecture.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A table as it stands in the database (tabell). */
public record Table(String schema, String name, @Nullable String about, List<Column> columns) {

	/**
	 * A column of it.
	 *
	 * @param refers the table in whose rows its value must be found
	 */
	public record Column(String name, String type, boolean required, boolean key, @Nullable String about, @Nullable String refers) {

		/** By this end of its comment a column says that it holds something about a person. */
		private static final String PERSONAL = " Personal data.";

		/** Whether it holds something about a person. */
		public boolean isPersonal() {
			return about != null && about.endsWith(PERSONAL);
		}

		/** What it means. */
		public String told() {
			return about == null ? "" : isPersonal() ? about.substring(0, about.length() - PERSONAL.length()) : about;
		}
	}

	/** The columns that hold something about a person. */
	public List<Column> personal() {
		return columns.stream().filter(Column::isPersonal).toList();
	}

	/** The other tables that its rows need, each once. */
	public List<String> refersTo() {
		return columns.stream().flatMap(column -> Optional.ofNullable(column.refers()).map(Stream::of).orElseGet(Stream::empty))
				.filter(other -> !other.equals(name)).distinct().toList();
	}
}
