package no.samskaping.architecture;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;

/** Something that refuses what is planted: the very rule that the product must pass. */
sealed interface Guard {

	/** What a developer would read; nothing if it passes. */
	List<String> refusals(String planted);

	/** Where it lives, for whoever wants to read it. */
	String place();

	/** A rule over compiled code. */
	record OfCode(ArchRule rule) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			var classes = PlantedInCode.CLASSES.that(DescribedPredicate.describe("are planted together",
					type -> PlantedInCode.CODE.classesOf(planted).contains(type.getName())));
			return PlantedInCode.CODE.amongTheProduct(() -> rule.allowEmptyShould(true).evaluate(classes)).getFailureReport().getDetails();
		}

		@Override
		public String toString() {
			return field().getName();
		}

		@Override
		public String place() {
			return field().getDeclaringClass().getSimpleName();
		}

		private Field field() {
			return WallsTest.WALLS.stream().flatMap(wall -> Arrays.stream(wall.getDeclaredFields())).filter(this::holdsRule).findFirst().orElseThrow();
		}

		private boolean holdsRule(Field field) {
			try {
				return ArchRule.class.isAssignableFrom(field.getType()) && field.get(null) == rule;
			} catch (IllegalAccessException e) {
				return false;
			}
		}
	}

	/** A rule over the modules and their dependencies. */
	record OfModules(ModuleWall wall) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			var own = PlantedInModules.CODE.classesOf(planted);
			return wall.broken(PlantedInModules.MODULES).stream().filter(message -> tellsOnlyOf(own, PlantedInModules.CODE.namedIn(message))).toList();
		}

		/** All plants stand among the product at once, and one may complete another's circle: that proves neither. */
		private static boolean tellsOnlyOf(Set<String> own, Set<String> named) {
			return !named.isEmpty() && own.containsAll(named);
		}

		@Override
		public String place() {
			return ModuleWall.class.getSimpleName();
		}

		@Override
		public String toString() {
			return wall.toString();
		}
	}

	/** A rule over what lies where, compiled code or files; the first line is a comment that says whose folder it is planted in. */
	record OfPlaces(PlaceWall wall) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			var module = planted.lines().findFirst().orElseThrow().substring("// in ".length());
			return PlantedFiles.are(planted) ? PlantedFiles.in(planted, folder -> wall.broken(module, folder))
					: wall.broken(module, PlantedCode.compiled(List.of(planted)).folder());
		}

		@Override
		public String place() {
			return PlaceWall.class.getSimpleName();
		}

		@Override
		public String toString() {
			return wall.toString();
		}
	}

	/** A rule over a source, as it is written. */
	record OfSources(SourceWall wall) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			return wall.broken(planted);
		}

		@Override
		public String place() {
			return SourceWall.class.getSimpleName();
		}

		@Override
		public String toString() {
			return wall.toString();
		}
	}

	/** The compiler, where the language itself is the wall. */
	record OfLanguage() implements Guard {

		@Override
		public List<String> refusals(String planted) {
			return PlantedCode.complaints(planted);
		}

		@Override
		public String place() {
			return "javac";
		}

		@Override
		public String toString() {
			return "the compiler";
		}
	}

	/** A question to the catalog of a database into which the statement was put. */
	record OfCatalog(CatalogWall wall) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			return PlantedDatabase.OWNERS.after(planted, wall::broken);
		}

		@Override
		public String place() {
			return CatalogWall.class.getSimpleName();
		}

		@Override
		public String toString() {
			return wall.toString();
		}
	}

	/** The database itself, as one of its two roles meets it. */
	record OfDatabase(PlantedDatabase database) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			return database.refusal(planted).stream().toList();
		}

		@Override
		public String place() {
			return "PostgreSQL";
		}

		@Override
		public String toString() {
			return "the database, to " + database.role();
		}
	}

	/** A rule over a migration's text, whose first line is a comment that says whose it is. */
	record OfMigrations(MigrationWall wall) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			return wall.broken(planted.lines().findFirst().orElseThrow().substring("-- ".length()), planted);
		}

		@Override
		public String place() {
			return MigrationWall.class.getSimpleName();
		}

		@Override
		public String toString() {
			return wall.toString();
		}
	}

	/** A rule over texts and templates; a line that begins with {@code ==} names the file that follows. */
	record OfTexts(TextWall wall) implements Guard {

		@Override
		public List<String> refusals(String planted) {
			return wall.broken(PlantedFiles.of(planted));
		}

		@Override
		public String place() {
			return TextWall.class.getSimpleName();
		}

		@Override
		public String toString() {
			return wall.toString();
		}
	}
}
