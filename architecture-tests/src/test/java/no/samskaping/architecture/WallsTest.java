package no.samskaping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

/** What Modulith does not see. */
@AnalyzeClasses(packages = "no.samskaping", importOptions = { ImportOption.DoNotIncludeTests.class, WithoutTestbed.class })
class WallsTest {

	private static final String[] PUBLISHED = { "no.samskaping.partnership", "no.samskaping.initiatives",
			"no.samskaping.agreements", "no.samskaping.meetings" };

	private static final String[] CONTEXTS = { "no.samskaping.partnership..", "no.samskaping.initiatives..",
			"no.samskaping.agreements..", "no.samskaping.meetings.." };

	/** What readers of the platform's screen would call things; workbench must not know any of it. */
	private static final List<String> DOMAIN_WORDS = List.of("Initiative", "Agreement", "Meeting", "Workshop", "Charter", "Mandate",
			"Actor", "Sector", "Challenge", "Anchoring", "Gateway", "Municipality", "Initiativ", "Avtale");

	private static final List<String> BANNED_NAMES = List.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "DTO", "Entity");

	@ArchTest
	static final ArchRule a_published_package_needs_no_framework = noClasses().that().resideInAnyPackage(PUBLISHED)
			.and().doNotHaveSimpleName("package-info")
			.should().dependOnClassesThat(describe("belong to a framework", framework()));

	@ArchTest
	static final ArchRule repositories_stay_inside_their_package = classes().that().areAssignableTo(Repository.class)
			.and().areInterfaces().should().notBePublic().allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllers_stay_inside_their_package = classes().that().areAnnotatedWith(Controller.class)
			.should().notBePublic().allowEmptyShould(true);

	@ArchTest
	static final ArchRule listeners_are_not_public_and_named_for_good = methods().that()
			.areAnnotatedWith(ApplicationModuleListener.class).should(beAPinnedListener()).allowEmptyShould(true);

	@ArchTest
	static final ArchRule an_event_is_a_record_with_id_time_and_version = classes().that().implement(DomainEvent.class)
			.should(carryIdTimeAndVersion());

	@ArchTest
	static final ArchRule an_event_names_nobody = fields().that().areDeclaredInClassesThat(describe("are events, or stand in one", WallsTest::belongsToAnEvent))
			.should().notHaveRawType(String.class)
			.orShould().haveNameMatching("textSha256|number|challenge");

	@ArchTest
	static final ArchRule nobody_reads_the_clock = noClasses().should(readTheClock());

	@ArchTest
	static final ArchRule names_say_what_a_thing_is = noClasses().should()
			.haveNameMatching(".*(" + String.join("|", BANNED_NAMES) + ")");

	@ArchTest
	static final ArchRule workbench_knows_no_domain_word = noClasses().that().resideInAPackage("no.samskaping.workbench..")
			.should().haveNameMatching(".*(" + String.join("|", DOMAIN_WORDS) + ").*");

	@ArchTest
	static final ArchRule workbench_depends_on_no_context = noClasses().that().resideInAPackage("no.samskaping.workbench..")
			.should().dependOnClassesThat().resideInAnyPackage(CONTEXTS);

	@ArchTest
	static final ArchRule no_context_depends_on_the_application = noClasses().that().resideInAnyPackage(CONTEXTS)
			.should().dependOnClassesThat(resideInAPackage("no.samskaping..")
					.and(DescribedPredicate.not(resideInAnyPackage(CONTEXTS)))
					.and(DescribedPredicate.not(resideInAPackage("no.samskaping.workbench.."))));

	@ArchTest
	static final ArchRule aggregates_refer_to_each_other_by_id = JMoleculesDddRules.aggregateReferencesShouldBeViaIdOrAssociation();

	@ArchTest
	static final ArchRule published_types_are_ids_events_interfaces_records_or_words = classes().that().resideInAnyPackage(PUBLISHED)
			.and().doNotHaveSimpleName("package-info").should(beAnInterfaceARecordOrAnEnum());

	private static DescribedPredicate<JavaClass> framework() {
		return resideInAnyPackage("org.springframework..", "jakarta..", "org.thymeleaf..", "com..", "javax..")
				.and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith..")));
	}

	private static ArchCondition<JavaMethod> beAPinnedListener() {
		return new ArchCondition<>("be package-private and have an id of the form <context>.<name>") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				var id = method.getAnnotationOfType(ApplicationModuleListener.class).id();
				var module = method.getOwner().getPackageName().replace("no.samskaping.", "").replaceAll("\\..*", "");
				if (!id.matches(module + "\\.[a-z]+(-[a-z]+)*")) {
					events.add(violated(method, method.getFullName() + " has the id '" + id + "', not " + module + ".<name>"));
				}
				if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
					events.add(violated(method, method.getFullName() + " is public"));
				}
			}
		};
	}

	private static ArchCondition<JavaClass> carryIdTimeAndVersion() {
		return new ArchCondition<>("be a record with eventId, occurredAt and version") {

			@Override
			public void check(JavaClass event, ConditionEvents events) {
				if (!event.isRecord() || !has(event, "eventId", UUID.class) || !has(event, "occurredAt", Instant.class)
						|| !has(event, "version", long.class)) {
					events.add(violated(event, event.getName() + " is not a record with UUID eventId, Instant occurredAt, long version"));
				}
			}

			private boolean has(JavaClass event, String name, Class<?> type) {
				return event.tryGetField(name).filter(field -> field.getRawType().isEquivalentTo(type)).isPresent();
			}
		};
	}

	private static boolean belongsToAnEvent(JavaClass type) {
		return type.isAssignableTo(DomainEvent.class) || type.getEnclosingClass().filter(WallsTest::belongsToAnEvent).isPresent();
	}

	private static ArchCondition<JavaClass> readTheClock() {
		var readers = Set.of(Instant.class, LocalDate.class, LocalTime.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class,
				OffsetTime.class, Year.class, YearMonth.class, MonthDay.class);
		return new ArchCondition<>("read the clock directly") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethodCallsFromSelf().stream()
						.filter(call -> call.getName().equals("now") && readers.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
								&& call.getTarget().getRawParameterTypes().stream().noneMatch(arg -> arg.isEquivalentTo(Clock.class))
								|| call.getName().equals("currentTimeMillis"))
						.forEach(call -> events.add(violated(call, call.getDescription())));
				type.getMethodCallsFromSelf().stream()
						.filter(call -> call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system"))
						.filter(call -> !Set.of("no.samskaping.workbench.start", "no.samskaping.workbench.demonstration").contains(type.getPackageName()))
						.forEach(call -> events.add(violated(call, call.getDescription())));
			}
		};
	}

	private static ArchCondition<JavaClass> beAnInterfaceARecordOrAnEnum() {
		return new ArchCondition<>("be an interface, a record or an enum") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (!type.isInterface() && !type.isRecord() && !type.isEnum()) {
					events.add(violated(type, type.getName() + " is published, but neither interface nor record nor enum"));
				}
			}
		};
	}
}
