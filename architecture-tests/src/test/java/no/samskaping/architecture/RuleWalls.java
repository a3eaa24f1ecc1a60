package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.rules.Decides;
import no.samskaping.workbench.rules.Sentence;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

/** Whoever is refused can look up the rule: it stands in a catalogue. */
final class RuleWalls {

	private static final String NUMBER = "[A-Z]\\d{1,3}";

	/** What A3 looks for, each by its own number. */
	private static final String EQUALITY = "E[1-7]";

	/** All that the catalogues tell. */
	static final List<Sentence> SENTENCES = new ClassFileImporter()
			.importPackages(Contexts.NAMES.stream().map(name -> Contexts.ROOT + name + ".rules").toList()).stream()
			.filter(type -> type.isEnum() && type.isAssignableTo(Sentence.class)).flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
			.map(Sentence.class::cast).toList();

	private static final Set<String> KNOWN = SENTENCES.stream().map(Sentence::rule).collect(Collectors.toSet());

	private RuleWalls() {}

	@ArchTest
	static final ArchRule a_refusal_names_a_rule_of_the_catalogues = classes().that().resideInAnyPackage(Contexts.WHOLE).should(nameKnownRules());

	@ArchTest
	static final ArchRule a_place_that_decides_is_asked_by_the_product = methods().that().areAnnotatedWith(Decides.class)
			.should(standInAContext()).andShould(beAsked()).allowEmptyShould(true);

	/** A test that asks the place itself would not notice that nobody else does. */
	private static ArchCondition<JavaMethod> beAsked() {
		return new ArchCondition<>("be asked by the product") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (declarations(method).noneMatch(declared -> !declared.getAccessesToSelf().isEmpty())) {
					events.add(violated(method, method.getFullName() + " decides a sentence, but nobody in the product asks it"));
				}
			}

			/** The method and those that it overrides. */
			private Stream<JavaMethod> declarations(JavaMethod method) {
				return Stream.concat(Stream.of(method.getOwner()), Stream.concat(method.getOwner().getAllRawSuperclasses().stream(), method.getOwner().getAllRawInterfaces().stream()))
						.flatMap(type -> type.tryGetMethod(method.getName(), names(method)).stream());
			}

			private String[] names(JavaMethod method) {
				return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
			}
		};
	}

	/** Only there a catalogue proves it. */
	private static ArchCondition<JavaMethod> standInAContext() {
		return new ArchCondition<>("stand in a context") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (!Contexts.NAMES.contains(Contexts.of(method.getOwner()))) {
					events.add(violated(method, method.getFullName() + " decides a sentence outside the contexts, where no catalogue proves it"));
				}
			}
		};
	}

	private static ArchCondition<JavaClass> nameKnownRules() {
		return new ArchCondition<>("refuse by a rule that stands in a catalogue") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (refuses(type)) {
					Constants.of(type).stream().filter(text -> text.matches(NUMBER) && !text.matches(EQUALITY) && !KNOWN.contains(text)).sorted()
							.forEach(number -> events.add(violated(type, "%s refuses by %s, which stands in no catalogue of rules".formatted(type.getName(), number))));
				}
			}

			private boolean refuses(JavaClass type) {
				return type.getCodeUnitAccessesFromSelf().stream().map(access -> access.getTargetOwner())
						.anyMatch(owner -> List.of(Refused.class, Broken.class).stream().anyMatch(owner::isEquivalentTo));
			}
		};
	}
}
