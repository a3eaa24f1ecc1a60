package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
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

/** What is done alike everywhere. */
final class HabitWalls {

	private static final List<String> BANNED_NAMES = List.of("Service", "Manager", "Helper", "Util", "Utility", "Utilitie", "Impl", "Dto", "DTO", "Entity",
			"Entitie");

	/** Where the clock itself is made. */
	private static final Set<String> CLOCKMAKERS = Set.of("no.samskaping.workbench.start", "no.samskaping.workbench.demonstration");

	/** An expression of Spring's that names a part of the running application, or a class. */
	private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*(@|\\bT\\s*\\()");

	private HabitWalls() {}

	@ArchTest
	static final ArchRule names_say_what_a_thing_is = noClasses().should()
			.haveNameMatching(".*(" + String.join("|", BANNED_NAMES) + ")s?(?![a-z]).*");

	@ArchTest
	static final ArchRule nobody_reads_the_clock = classes().should(leaveTheClockAlone());

	@ArchTest
	static final ArchRule a_context_gets_what_it_needs_by_its_type = classes().that().resideInAnyPackage(Contexts.WHOLE)
			.should(getWhatTheyNeedByItsType());

	@ArchTest
	static final ArchRule repositories_stay_inside_their_package = classes().that().areAssignableTo(Repository.class)
			.and().areInterfaces().should().notBePublic();

	@ArchTest
	static final ArchRule aggregates_refer_to_each_other_by_id = JMoleculesDddRules.aggregateReferencesShouldBeViaIdOrAssociation();

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
				type.getCodeUnitAccessesFromSelf().stream()
						.filter(access -> reads(access) || makes(access) && !CLOCKMAKERS.contains(type.getPackageName()))
						.forEach(access -> events.add(violated(access, access.getDescription() + ": it reads the clock itself")));
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
