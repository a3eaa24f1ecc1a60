package no.samskaping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.data.relational.core.mapping.Table;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

/** What code may do with the database. */
final class DataWalls {

	/** The collections that are written anew at each save of what holds them, and what keeps each of them small. */
	static final Map<String, String> BOUNDED = Map.ofEntries(
			Map.entry("no.samskaping.partnership.charter.Charter.challenges", "the main challenges of an adopted platform; never changed once adopted"),
			Map.entry("no.samskaping.partnership.charter.Charter.seats", "the organisations behind three sectors; never changed once adopted"),
			Map.entry("no.samskaping.partnership.charter.Charter.sources", "the documents with goals that an adopted platform names; never changed once adopted"),
			Map.entry("no.samskaping.initiatives.initiative.Initiative.initiators", "those who stand behind an initiative together"),
			Map.entry("no.samskaping.initiatives.initiative.Initiative.justifications", "one for each main challenge of the charter"),
			Map.entry("no.samskaping.initiatives.participation.Participation.contributions", "Participation.MOST refuses more"),
			Map.entry("no.samskaping.agreements.terms.Draft.sides", "the participants of one project"),
			Map.entry("no.samskaping.agreements.terms.Draft.promises", "the contributions of the participants, each of whom is bounded"),
			Map.entry("no.samskaping.agreements.terms.Draft.aims", "the goals of one project"),
			Map.entry("no.samskaping.agreements.terms.Draft.justifications", "one for each finding about a participant"),
			Map.entry("no.samskaping.agreements.terms.Draft.clauses", "the clauses of one text that people read and accept"),
			Map.entry("no.samskaping.agreements.force.Binding.bound", "the participants of one project"),
			Map.entry("no.samskaping.agreements.force.Binding.given", "at most one notice of each participant"),
			Map.entry("no.samskaping.agreements.equality.Justification.figures", "the numbers in one finding about one participant"),
			Map.entry("no.samskaping.partnership.anchoring.Anchoring.related", "what one text concerns besides its subject; never changed"),
			Map.entry("no.samskaping.meetings.meeting.Meeting.attendees", "those who sat in one meeting"),
			Map.entry("no.samskaping.meetings.matter.Matter.outside", "at most the three sectors"),
			Map.entry("no.samskaping.meetings.matter.Matter.titleArguments", "what fills the places of one message"));

	static final Pattern IS_SQL = Pattern.compile("(?is).*\\b(select|insert\\s+into|update|delete\\s+from|merge\\s+into|truncate|lock\\s+table|call)\\s.*");
	private static final Pattern QUALIFIED = Pattern.compile(
			"(?i)(?<!no\\.samskaping\\.)\\b(" + String.join("|", Contexts.schemas()) + ")\\s*\\.\\s*(\\w+|%s)");
	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|--[^\\n]*");

	/** A key of a text may begin as a table's name does. */
	private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+){2,}");

	private static final String JOINED = "\1";
	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?is)setSchema|setCurrentSchema|withSchemaName|.*\\b(search_path|currentSchema|set_config|set\\s+((session|local)\\s+)?schema)\\b.*");
	private static final Pattern HISTORY_WRITTEN = Pattern.compile(
			"(?is)(.*\\b(into|copy)\\s+platform\\s*\\.\\s*history\\b.*|\\s*platform\\s*\\.\\s*history\\s*)");
	private static final Pattern HISTORY_CHANGED = Pattern.compile(
			"(?is).*\\b(update|delete\\s+from|truncate(\\s+table)?)(\\s+only)?\\s+platform\\s*\\.\\s*history\\b.*"
					+ "|(?is).*\\binto\\s+platform\\s*\\.\\s*history\\b[^;]*\\bdo\\s+update\\b.*");
	private static final String HISTORY_PORT = "no.samskaping.workbench.record.HistoryBook";

	private DataWalls() {}

	@ArchTest
	static final ArchRule a_type_is_kept_in_the_schema_of_its_context = classes().that().areAnnotatedWith(Table.class)
			.should(nameTheirOwnSchema());

	@ArchTest
	static final ArchRule sql_stays_in_the_schema_of_its_context = classes().should(queryTheirOwnSchema());

	@ArchTest
	static final ArchRule history_is_written_through_its_port = classes().that().doNotHaveFullyQualifiedName(HISTORY_PORT)
			.should(say(HISTORY_WRITTEN, "writes history past workbench's port")).andShould(leaveHistoryUnmapped());

	@ArchTest
	static final ArchRule history_is_only_added_to = classes().should(say(HISTORY_CHANGED, "changes history, which is only added to"));

	@ArchTest
	static final ArchRule a_child_collection_stays_small = fields().that(describe("are kept", field -> isKept(field.getOwner())))
			.should(beBounded());

	private static ArchCondition<JavaClass> nameTheirOwnSchema() {
		return new ArchCondition<>("name the schema of their own context") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var named = type.getAnnotationOfType(Table.class).schema();
				if (!named.equals(Contexts.schemaOf(type))) {
					events.add(violated(type, "%s is kept in schema '%s'; its own is '%s'%s"
							.formatted(type.getName(), named, Contexts.schemaOf(type), named.isEmpty() ? ": name it" : Contexts.ASK)));
				}
			}
		};
	}

	private static ArchCondition<JavaClass> queryTheirOwnSchema() {
		return new ArchCondition<>("query only the schema of their own context") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var own = Contexts.schemaOf(type);
				Stream.concat(
						read(type).flatMap(text -> QUALIFIED.matcher(text).results().filter(named -> !named.group(1).equalsIgnoreCase(own))
								.filter(named -> IS_SQL.matcher(text).matches() || !KEY.matcher(text).matches() && Tables.include(named.group(1), named.group(2)))
								.map(named -> "%s has SQL on %s.%s; its own schema is '%s'%s"
										.formatted(type.getName(), named.group(1), named.group(2), own, Contexts.ASK))),
						read(type).filter(text -> ELSEWHERE.matcher(text).matches())
								.map(text -> "%s makes names mean another schema: %s".formatted(type.getName(), text.strip())))
						.distinct().forEach(message -> events.add(violated(type, message)));
			}
		};
	}

	/** The texts of a class as the database reads them, and as they stand: neither quotes nor comments hide a name. */
	private static Stream<String> read(JavaClass type) {
		return Constants.of(type).stream().map(text -> text.replace("\"", "").replace(JOINED, "%s"))
				.flatMap(text -> Stream.of(text, COMMENT.matcher(text).replaceAll(" "))).distinct();
	}

	private static ArchCondition<JavaClass> say(Pattern sql, String what) {
		return new ArchCondition<>("leave history to History.record") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				read(type).filter(text -> sql.matcher(text).matches())
						.forEach(text -> events.add(violated(type, type.getName() + " " + what + ": " + text.strip().replaceAll("\\s+", " "))));
			}
		};
	}

	private static ArchCondition<JavaClass> leaveHistoryUnmapped() {
		return new ArchCondition<>("map no type on history") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.tryGetAnnotationOfType(Table.class).map(table -> table.schema() + '.' + table.name() + table.value())
						.filter("platform.history"::equals)
						.ifPresent(table -> events.add(violated(type, "%s writes history past workbench's port: it is kept in %s".formatted(type.getName(), table))));
			}
		};
	}

	private static ArchCondition<JavaField> beBounded() {
		return new ArchCondition<>("hold no collection that grows: it is written anew at each save") {

			@Override
			public void check(JavaField field, ConditionEvents events) {
				if (isCollection(field) && !BOUNDED.containsKey(field.getFullName())) {
					events.add(violated(field, field.getFullName() + " is deleted and inserted again at each save, and nothing says what bounds it: "
							+ "what grows is an aggregate of its own; what stays small is named in DataWalls.BOUNDED with its reason"));
				}
			}
		};
	}

	/** With a table of its own, held by what has one, embedded or in a column, or above it. */
	static boolean isKept(JavaClass type) {
		return isKept(type, new HashSet<>());
	}

	private static boolean isKept(JavaClass type, Set<JavaClass> seen) {
		return seen.add(type) && (type.isAnnotatedWith(Table.class) || type.getAllSubclasses().stream().anyMatch(below -> isKept(below, seen))
				|| !type.isEnum() && type.getFieldsWithTypeOfSelf().stream().anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)
						&& !field.getModifiers().contains(JavaModifier.TRANSIENT) && isKept(field.getOwner(), seen)));
	}

	static boolean isCollection(JavaField field) {
		return !field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.TRANSIENT)
				&& (isArrayOfThings(field.getRawType()) || Set.of(Iterable.class, Map.class).stream().anyMatch(field.getRawType()::isAssignableTo));
	}

	/** Numbers and bytes in a row are one value. */
	private static boolean isArrayOfThings(JavaClass type) {
		return type.isArray() && !type.getComponentType().isPrimitive();
	}
}
