package no.samskaping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import no.samskaping.architecture.survey.Javadocs;

/** What a context shows of itself, and who may know whom. */
final class SurfaceWalls {

	/** What readers of the platform's screen would call things; workbench must not know any of it. */
	private static final List<String> DOMAIN_WORDS = List.of("initiative", "agreement", "meeting", "workshop", "charter", "mandate",
			"actor", "sector", "challenge", "anchoring", "gateway", "municipality", "initiativ", "avtale");

	/** The one word of them that a member may bear: the layout says whose platform it is. */
	private static final String OWNER = "municipality";

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[._$]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

	/** What the compiler gathered of the product. */
	private static final Javadocs JAVADOCS = Javadocs.found();

	private SurfaceWalls() {}

	@ArchTest
	static final ArchRule a_published_package_needs_no_framework = noClasses().that().resideInAnyPackage(Contexts.PUBLISHED)
			.and().doNotHaveSimpleName("package-info")
			.should().dependOnClassesThat(describe("belong to a framework", framework()));

	@ArchTest
	static final ArchRule published_types_are_ids_events_interfaces_records_or_words = classes().that()
			.resideInAnyPackage(Contexts.PUBLISHED).and().doNotHaveSimpleName("package-info").should(beAnInterfaceARecordOrAnEnum());

	@ArchTest
	static final ArchRule a_published_type_says_what_it_is = classes().that().resideInAnyPackage(Contexts.PUBLISHED)
			.and().areNotAnonymousClasses().should(bearJavadoc());

	@ArchTest
	static final ArchRule no_context_depends_on_the_application = noClasses().that().resideInAnyPackage(Contexts.WHOLE)
			.should().dependOnClassesThat(describe("belong to the application", resideInAPackage("no.samskaping..")
					.and(not(resideInAnyPackage(Contexts.WHOLE))).and(not(resideInAPackage("no.samskaping.workbench..")))));

	@ArchTest
	static final ArchRule workbench_depends_on_no_context = noClasses().that().resideInAPackage("no.samskaping.workbench..")
			.should().dependOnClassesThat().resideInAnyPackage(Contexts.WHOLE);

	@ArchTest
	static final ArchRule workbench_knows_no_domain_word = classes().that().resideInAPackage("no.samskaping.workbench..")
			.should(beNamedWithoutDomainWords());

	@ArchTest
	static final ArchRule the_packages_of_a_context_form_no_circle = SlicesRuleDefinition.slices().assignedFrom(packagesOfContexts())
			.should().beFreeOfCycles()
			.ignoreDependency(resideInAPackage("no.samskaping.meetings.year"), belongToTheForms());

	/** How typed text is read stands among the pages of meetings, and the year's page, which has a package of its own, reads it too. */
	private static DescribedPredicate<JavaClass> belongToTheForms() {
		return describe("read a form", type -> type.getName().matches("no\\.samskaping\\.meetings\\.web\\.(Typed|When|See)(\\$.*)?"));
	}

	private static DescribedPredicate<JavaClass> framework() {
		return resideInAnyPackage("org.springframework..", "jakarta..", "org.thymeleaf..", "com..", "javax..")
				.and(not(resideInAPackage("org.springframework.modulith..")));
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

	private static ArchCondition<JavaClass> bearJavadoc() {
		return new ArchCondition<>("bear Javadoc, which the pages of the architecture show") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var named = type.getSimpleName().equals("package-info") ? type.getPackageName() : type.getName();
				if (JAVADOCS.of(named).isNothing()) {
					events.add(violated(type, named + " is published, but does not say what it is"));
				}
			}
		};
	}

	private static ArchCondition<JavaClass> beNamedWithoutDomainWords() {
		return new ArchCondition<>("be named without a word of the domain") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				said(type.getName()).forEach(word -> events.add(violated(type, says(type.getName(), word))));
				type.getMembers().forEach(member -> said(member.getName()).filter(word -> !word.equals(OWNER))
						.forEach(word -> events.add(violated(type, says(member.getFullName(), word)))));
			}

			private Stream<String> said(String name) {
				return BETWEEN_WORDS.splitAsStream(name).map(word -> word.toLowerCase().replaceFirst("s$", "")).filter(DOMAIN_WORDS::contains);
			}

			private String says(String name, String word) {
				return name + " says '" + word + "', a word of the domain";
			}
		};
	}

	private static SliceAssignment packagesOfContexts() {
		return new SliceAssignment() {

			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				var context = Contexts.of(type);
				return !Contexts.NAMES.contains(context) ? SliceIdentifier.ignore() : SliceIdentifier.of(context, Contexts.isPublished(type)
						? "what is published" : type.getPackageName().substring((Contexts.ROOT + context).length() + 1).replaceFirst("\\..*", ""));
			}

			@Override
			public String getDescription() {
				return "the packages of a context";
			}
		};
	}
}
