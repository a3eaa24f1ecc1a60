package no.samskaping.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a migration may not say, before any database has heard it. */
enum MigrationWall {

	A_MIGRATION_NAMES_ONLY_ITS_OWN_SCHEMA("(?<how>references|from|join|into|update|on|table|function|procedure|as|,|\\w+)?\\s*\\b(?<schema>%s)\\s*\\.\\s*\"?\\w+"
			.formatted(Contexts.schemas().stream().collect(Collectors.joining("|"))), "reaches into another schema") {

		@Override
		boolean isBreach(MatchResult said, String module) {
			return !said.group("schema").equalsIgnoreCase(module);
		}
	},

	A_MIGRATION_CHANGES_NO_SEARCH_PATH("\\bsearch_path\\b|\\bset\\s+schema\\b", "makes names mean another schema"),

	A_MIGRATION_MAKES_NO_VIEW("\\bcreate\\s+(or\\s+replace\\s+)?((temp|temporary|recursive|materialized)\\s+)*(view|rule)\\s+[\\w.\"]+",
			"makes a view or rule"),

	A_MIGRATION_LEAVES_HISTORY_AS_IT_IS("""
			\\b(update|delete\\s+from|truncate(\\s+table)?|drop\\s+table|drop\\s+trigger\\s+\\w+\\s+on)(\\s+only)?\\s+platform\\s*\\.\\s*history\\b\
			|\\balter\\s+table\\s+platform\\s*\\.\\s*history\\s+disable\\s+(trigger|rule)\\s+\\w+""", "changes history or what protects it"),

	THE_PLATFORM_KEEPS_NOTHING_OF_THE_DOMAIN("platform", "says a word of the domain") {

		/** Also in the comments of tables and columns. */
		@Override
		List<String> broken(String module, String migration) {
			return module.equals(Contexts.PLATFORM) ? STATEMENT.splitAsStream(migration).flatMap(MigrationWall::tellingOfTheDomain).toList() : List.of();
		}
	};

	private static final Pattern STATEMENT = Pattern.compile(";\\s*\\R|;\\s*$");

	/** For whom something was done, by an id alone, in history and its index. */
	private static final Pattern FOR_WHOM = Pattern.compile("\\b(history_by_)?party\\b");

	private static final Pattern UNSAID = Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(''|[^'])*'", Pattern.DOTALL);

	private final Pattern said;
	private final String why;

	MigrationWall(String said, String why) {
		this.said = Pattern.compile(said, Pattern.CASE_INSENSITIVE);
		this.why = why;
	}

	/** What a migration of a module says against the wall; comments and quoted texts say nothing. */
	List<String> broken(String module, String migration) {
		return said.matcher(UNSAID.matcher(migration).replaceAll(" ")).results().filter(it -> isBreach(it, module))
				.map(it -> "a migration of %s %s: %s".formatted(module, why, it.group().strip().replaceAll("\\s+", " "))).toList();
	}

	private static Stream<String> tellingOfTheDomain(String statement) {
		return DomainWords.in(statement.contains("platform.history") ? FOR_WHOM.matcher(statement).replaceAll(" ") : statement)
				.map(word -> "a migration of platform says '%s', a word of the domain: %s".formatted(word, statement.strip().replaceAll("\\s+", " ")));
	}

	boolean isBreach(MatchResult said, String module) {
		return true;
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}
}
