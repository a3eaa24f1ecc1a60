package no.samskaping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import no.samskaping.architecture.survey.Javadocs;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** What a context shows of itself, and who may know whom. */
final class SurfaceWalls {

	/** The words of the domain that a type of workbench says all the same, and why. */
	static final Map<String, String> ALLOWED_WORDS = Map.of(
			"no.samskaping.workbench.screen.Screen municipality", "the layout says whose platform it is",
			"no.samskaping.workbench.web.Screens municipality", "the layout says whose platform it is",
			"no.samskaping.workbench.record.History party", "an entry tells for whom something was done, by an id alone",
			"no.samskaping.workbench.record.HistoryBook party", "reads and writes the column that tells for whom",
			"no.samskaping.workbench.screen.HistoryLines party", "asks for the name of the one for whom it was done, by the kind of subject",
			"no.samskaping.workbench.screen.HistoryLines actor", "asks for the name of the one for whom it was done, by the kind of subject");

	private static final String ELSEWHERE = "it belongs to a context, or name it in SurfaceWalls.ALLOWED_WORDS with a reason";

	private static final DescribedPredicate<JavaClass> PUBLISHED = describe("are published by a context", Contexts::isPublished);

	/** All that a published type may need: of Java what every value is made of, and of workbench what it shows to all. */
	private static final DescribedPredicate<JavaClass> FREE_OF_FRAMEWORKS = describe("are Java's values, jMolecules, or published",
			resideInAnyPackage("java.lang", "java.lang.annotation", "java.util", "java.util.function", "java.util.stream", "java.util.regex", "java.time..", "java.math", "org.jmolecules..",
					"org.jspecify.annotations", "no.samskaping.workbench").or(JavaClass.Predicates.type(URI.class)).or(JavaClass.Predicates.type(Decides.class))
					.or(JavaClass.Predicates.type(History.class)).or(JavaClass.Predicates.type(History.Entry.class)).or(PUBLISHED));

	/** What the compiler gathered of the product. */
	private static final Javadocs JAVADOCS = Javadocs.found();

	private SurfaceWalls() {}

	@ArchTest
	static final ArchRule a_published_package_needs_no_framework = noClasses().that().resideInAnyPackage(Contexts.PUBLISHED)
			.and().doNotHaveSimpleName("package-info")
			.should().dependOnClassesThat(describe("belong to a framework, or stay inside",
					type -> !type.getBaseComponentType().isPrimitive() && !FREE_OF_FRAMEWORKS.test(type.getBaseComponentType())));

	@ArchTest
	static final ArchRule published_types_are_ids_events_interfaces_records_or_words = classes().that()
			.resideInAnyPackage(Contexts.PUBLISHED).and().doNotHaveSimpleName("package-info").should(beAnInterfaceARecordOrAnEnum());

	@ArchTest
	static final ArchRule a_published_type_says_what_it_is = classes().that().resideInAnyPackage(Contexts.PUBLISHED)
			.and().areNotAnonymousClasses().should(bearJavadoc());

	@ArchTest
	static final ArchRule a_published_operation_says_what_it_does = methods().that().areDeclaredInClassesThat(describe("are published interfaces",
			type -> Contexts.isPublished(type) && type.isInterface() && !type.isAnnotation())).should(sayWhatTheyDo()).allowEmptyShould(true);

	@ArchTest
	static final ArchRule what_workbench_offers_says_what_it_is = classes().that().resideInAPackage("no.samskaping.workbench..").and().arePublic()
			.and().areTopLevelClasses().should(bearJavadoc()).allowEmptyShould(true);

	@ArchTest
	static final ArchRule no_context_depends_on_the_application = noClasses().that().resideInAnyPackage(Contexts.WHOLE)
			.should().dependOnClassesThat(describe("belong to the application", resideInAPackage("no.samskaping..")
					.and(not(resideInAnyPackage(Contexts.WHOLE))).and(not(resideInAPackage("no.samskaping.workbench..")))));

	/** Also where a named interface was opened for it. */
	@ArchTest
	static final ArchRule nobody_knows_the_inside_of_another_context = classes().should(knowOfAnotherOnlyWhatIsPublished());

	@ArchTest
	static final ArchRule workbench_depends_on_no_context = noClasses().that().resideInAPackage("no.samskaping.workbench..")
			.should().dependOnClassesThat().resideInAnyPackage(Contexts.WHOLE);

	@ArchTest
	static final ArchRule workbench_knows_no_domain_word = classes().that().resideInAPackage("no.samskaping.workbench..")
			.should(sayNoDomainWord(ALLOWED_WORDS.keySet()));

	@ArchTest
	static final ArchRule the_packages_of_a_context_form_no_circle = SlicesRuleDefinition.slices().assignedFrom(packagesOfContexts())
			.should().beFreeOfCycles()
			.ignoreDependency(resideInAPackage("no.samskaping.meetings.year"), belongToTheForms());

	/** How typed text is read stands among the pages of meetings, and the year's page, which has a package of its own, reads it too. */
	private static DescribedPredicate<JavaClass> belongToTheForms() {
		return describe("read a form", type -> type.getName().matches("no\\.samskaping\\.meetings\\.web\\.(Typed|When|See)(\\$.*)?"));
	}

	private static ArchCondition<JavaClass> knowOfAnotherOnlyWhatIsPublished() {
		return new ArchCondition<>("know of another context only its base package") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesFromSelf().stream().filter(it -> isInside(it.getTargetClass(), Contexts.of(type))).forEach(it -> events
						.add(violated(it, it.getDescription() + ": only the base package of a context is for others; ask by an interface there")));
			}

			private boolean isInside(JavaClass known, String own) {
				return Contexts.NAMES.contains(Contexts.of(known)) && !Contexts.of(known).equals(own) && !Contexts.isPublished(known);
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

	private static ArchCondition<JavaClass> bearJavadoc() {
		return new ArchCondition<>("bear Javadoc, which the pages of the architecture show") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var named = type.getSimpleName().equals("package-info") ? type.getPackageName() : type.getName();
				if (JAVADOCS.of(named).isNothing()) {
					events.add(violated(type, named + " is published, but does not say what it is: write Javadoc"));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> sayWhatTheyDo() {
		return new ArchCondition<>("bear Javadoc, which the pages of the architecture show") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (!method.getModifiers().contains(JavaModifier.SYNTHETIC) && JAVADOCS.of(method.reflect()).isNothing()) {
					events.add(violated(method, method.getFullName() + " is published, but does not say what it does: write Javadoc"));
				}
			}
		};
	}

	/** In names and in constants; without the allowances, to see whether each is still needed. */
	static ArchCondition<JavaClass> sayNoDomainWord(Set<String> allowed) {
		return new ArchCondition<>("say no word of the domain") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var named = new HashSet<String>();
				Stream.concat(Stream.of(type.getName()), type.getMembers().stream().map(JavaMember::getFullName))
						.forEach(name -> said(type, own(type, name)).forEach(word -> {
							named.add(word);
							events.add(violated(type, "%s says '%s', a word of the domain; %s".formatted(name, word, ELSEWHERE)));
						}));
				Constants.of(type).forEach(text -> said(type, text).filter(word -> !named.contains(word)).forEach(word -> events.add(violated(type,
						"%s says '%s', a word of the domain: %s; %s".formatted(type.getName(), word, text.strip().replaceAll("\\s+", " "), ELSEWHERE)))));
			}

			/** The member alone, without the type and the arguments that its full name tells. */
			private String own(JavaClass type, String name) {
				return name.equals(type.getName()) ? name : name.substring(type.getName().length()).replaceFirst("\\(.*", "");
			}

			private Stream<String> said(JavaClass type, String text) {
				return DomainWords.in(text).filter(word -> !allowed.contains(type.getName().replaceFirst("\\$.*", "") + " " + word));
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
