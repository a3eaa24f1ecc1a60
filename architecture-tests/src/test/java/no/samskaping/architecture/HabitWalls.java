package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

import org.jmolecules.archunit.JMoleculesDddRules;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.repository.Repository;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** What is done alike everywhere. */
final class HabitWalls {

	/** Also of several, with a word behind it, and as the name of a package. */
	private static final Pattern BANNED_NAME = Pattern.compile(
			"(Service|Manager|Helper|Util|Utility|Utilitie|Impl|Dto|DTO|Entity|Entitie)s?(?![a-z])"
					+ "|(?<=\\.)(service|manager|helper|util|utility|utilitie|impl|dto|entity|entitie)s?(?=\\.)");

	/** Where the clock itself is made. */
	private static final Set<String> CLOCKMAKERS = Set.of("no.samskaping.workbench.start", "no.samskaping.workbench.demonstration");

	/** An expression of Spring's that names a part of the running application, or a class. */
	private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*(@|\\bT\\s*\\()");

	/** As it is asked in SQL. */
	private static final Pattern DATABASES_CLOCK = Pattern.compile(
			"(?i)\\b((now|clock_timestamp|statement_timestamp|transaction_timestamp)\\s*\\(\\s*\\)|current_(date|time|timestamp)\\b|localtimestamp\\b)");

	private HabitWalls() {}

	@ArchTest
	static final ArchRule names_say_what_a_thing_is = classes().should(bearATellingName());

	@ArchTest
	static final ArchRule nobody_reads_the_clock = classes().should(leaveTheClockAlone());

	@ArchTest
	static final ArchRule a_context_gets_what_it_needs_by_its_type = classes().that().resideInAnyPackage(Contexts.WHOLE)
			.should(getWhatTheyNeedByItsType());

	@ArchTest
	static final ArchRule repositories_stay_inside_their_package = classes().that().areAssignableTo(Repository.class)
			.and().areInterfaces().should(Advice.with(ArchConditions.notBePublic(), "make it package-private: only its own desk asks it"));

	@ArchTest
	static final ArchRule aggregates_refer_to_each_other_by_id = JMoleculesDddRules.aggregateReferencesShouldBeViaIdOrAssociation();

	private static ArchCondition<JavaClass> bearATellingName() {
		return new ArchCondition<>("bear a name that fits nothing else") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				BANNED_NAME.matcher(type.getName()).results().forEach(found -> events.add(violated(type, ("%s is called '%s', which fits anything: "
						+ "say what it is in the words of its context, as a desk, a book or a page, and put it beside what it serves").formatted(type.getName(), found.group()))));
			}
		};
	}

	private static ArchCondition<JavaClass> getWhatTheyNeedByItsType() {
		return new ArchCondition<>("get what they need by its type, so that the arrow is seen") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getCodeUnitAccessesFromSelf().stream().filter(this::isByName)
						.forEach(access -> events.add(violated(access, access.getDescription() + ": it gets by name what no wall sees then")));
				Constants.of(type).stream().filter(text -> EXPRESSION.matcher(text).find())
						.forEach(text -> events.add(violated(type, "%s says %s: it gets by name what no wall sees then".formatted(type.getName(), text))));
			}

			private boolean isByName(JavaCodeUnitAccess<?> access) {
				var owner = access.getTargetOwner();
				return owner.isEquivalentTo(Class.class) && access.getName().equals("forName")
						|| owner.isAssignableTo(ClassLoader.class) && access.getName().equals("loadClass")
						|| owner.isAssignableTo(BeanFactory.class) && access.getName().equals("getBean")
								&& access.getTarget().getRawParameterTypes().stream().findFirst().filter(first -> first.isEquivalentTo(String.class)).isPresent();
			}
		};
	}

	private static ArchCondition<JavaClass> leaveTheClockAlone() {
		return new ArchCondition<>("take the time as an argument or from the Clock that it is given") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var makesIt = CLOCKMAKERS.contains(type.getPackageName());
				type.getCodeUnitAccessesFromSelf().stream().filter(access -> reads(access) || makes(access) && !makesIt)
						.forEach(access -> events.add(violated(access, access.getDescription() + ": it reads the clock itself; take a Clock or the time as an argument")));
				Constants.of(type).stream().filter(text -> !makesIt && DataWalls.IS_SQL.matcher(text).matches() && DATABASES_CLOCK.matcher(text).find())
						.forEach(text -> events.add(violated(type, "%s reads the database's clock; take a Clock or the time as an argument, and give it to the statement: %s"
								.formatted(type.getName(), text.strip().replaceAll("\\s+", " ")))));
			}

			/** Also by a method reference. */
			private boolean reads(JavaCodeUnitAccess<?> access) {
				var owner = access.getTargetOwner();
				var arguments = access.getTarget().getRawParameterTypes();
				return access.getName().equals("now") && owner.getPackageName().startsWith("java.time")
						&& arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class))
						|| access.getName().equals("currentTimeMillis")
						|| owner.isEquivalentTo(Date.class) && access.getName().equals("<init>") && arguments.isEmpty()
						|| owner.isAssignableTo(Calendar.class) && (access.getName().equals("getInstance")
								|| access.getName().equals("<init>") && arguments.stream().noneMatch(argument -> argument.isEquivalentTo(int.class)));
			}

			private boolean makes(JavaCodeUnitAccess<?> access) {
				var arguments = access.getTarget().getRawParameterTypes();
				return access.getTargetOwner().isAssignableTo(InstantSource.class) && (access.getName().startsWith("system")
						|| access.getName().startsWith("tick") && arguments.stream().noneMatch(argument -> argument.isAssignableTo(InstantSource.class)));
			}
		};
	}
}
