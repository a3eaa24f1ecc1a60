package no.samskaping.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a migration may not say, before any database has heard it. */
enum MigrationWall {

	A_MIGRATION_NAMES_ONLY_ITS_OWN_SCHEMA("""
			(?<how>references|from|join|into|update|on|table|function|procedure|as|,|\\w+)?\\s*(?<key>')?\
			(?<!no\\.samskaping\\.)\\b(?<schema>%s)\\s*\\.\\s*(?<name>\\w+)"""
			.formatted(Contexts.schemas().stream().collect(Collectors.joining("|"))), "reaches into another schema") {

		/** A text that begins with another schema's name may be a key; if there is a table of that name, it is not. */
		@Override
		boolean isBreach(MatchResult said, String module) {
			return !said.group("schema").equalsIgnoreCase(module)
					&& (said.group("key") == null || Tables.include(said.group("schema"), said.group("name")));
		}

		@Override
		String instead() {
			return Contexts.ASK;
		}
	},

	A_MIGRATION_CHANGES_NO_SEARCH_PATH("\\b(search_path|set_config|set\\s+((session|local)\\s+)?schema)\\b", "makes names mean another schema"),

	A_MIGRATION_EXECUTES_NO_TEXT("\\bexecute\\b(?!\\s+(function|procedure|on)\\b)[^;]{0,80}|\\bquery_to_xml\\w*",
			"executes a text, which nobody can read before it is put together"),

	A_MIGRATION_MAKES_NO_VIEW("\\bcreate\\s+(or\\s+replace\\s+)?((temp|temporary|recursive|materialized)\\s+)*(view|rule)\\s+[\\w.\"]+",
			"makes a view or rule"),

	A_MIGRATION_LEAVES_HISTORY_AS_IT_IS("""
			\\b(update|delete\\s+from|truncate(\\s+table)?|drop\\s+table|drop\\s+trigger\\s+\\w+\\s+on)(\\s+only)?\\s+platform\\s*\\.\\s*history\\b\
			|\\balter\\s+table\\s+platform\\s*\\.\\s*history\\s+(disable\\s+(trigger|rule)\\s+\\w+|drop\\b|rename\\b|set\\s+schema\
			|alter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type)[^;]{0,60}""", "changes history or what protects it"),

	THE_PLATFORM_KEEPS_NOTHING_OF_THE_DOMAIN("platform", "says a word of the domain") {

		/** Also in the comments of tables and columns. */
		@Override
		List<String> broken(String module, String migration) {
			return module.equals(Contexts.PLATFORM) ? STATEMENT.splitAsStream(migration).flatMap(MigrationWall::tellingOfTheDomain).toList() : List.of();
		}
	};

	private static final Pattern STATEMENT = Pattern.compile(";\\s*\\R|;\\s*$");

	/** For whom something was done, by an id alone, in history and its indexes. */
	private static final Pattern FOR_WHOM = Pattern.compile("\\b(history_by_(person_and_)?)?party(_and_(kind|key))?\\b");

	private static final Pattern UNSAID_OR_QUOTED = Pattern.compile("--[^\\n]*|/\\*.*?\\*/|\\bis\\s+('[^']*')+|(?<quoted>'[^']*')",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private final Pattern said;
	private final String why;

	MigrationWall(String said, String why) {
		this.said = Pattern.compile(said, Pattern.CASE_INSENSITIVE);
		this.why = why;
	}

	/** What a migration of a module says against the wall. */
	List<String> broken(String module, String migration) {
		return said.matcher(read(migration)).results().filter(it -> isBreach(it, module))
				.map(it -> "a migration of %s %s: %s%s".formatted(module, why, it.group().strip().replaceAll("\\s+", " "), instead())).toList();
	}

	/** Comments say nothing, also those on tables; other quoted texts may be code. Quotes hide no name. */
	private static String read(String migration) {
		return UNSAID_OR_QUOTED.matcher(migration).replaceAll(it -> it.group("quoted") == null ? " " : Matcher.quoteReplacement(it.group()))
				.replace("\"", "");
	}

	private static Stream<String> tellingOfTheDomain(String statement) {
		return DomainWords.in(statement.contains("platform.history") ? FOR_WHOM.matcher(statement).replaceAll(" ") : statement)
				.map(word -> "a migration of platform says '%s', a word of the domain, which belongs to a context: %s"
						.formatted(word, statement.strip().replaceAll("\\s+", " ")));
	}

	boolean isBreach(MatchResult said, String module) {
		return true;
	}

	/** What to do, behind what is wrong. */
	String instead() {
		return "";
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}
}
