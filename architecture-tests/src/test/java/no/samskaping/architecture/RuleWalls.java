package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.rules.Sentence;

import com.tngtech.archunit.core.domain.JavaClass;
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

	private static final Set<String> KNOWN = new ClassFileImporter()
			.importPackages(Contexts.NAMES.stream().map(name -> Contexts.ROOT + name + ".rules").toList()).stream()
			.filter(type -> type.isEnum() && type.isAssignableTo(Sentence.class)).flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
			.map(sentence -> ((Sentence) sentence).rule()).collect(Collectors.toSet());

	private RuleWalls() {}

	@ArchTest
	static final ArchRule a_refusal_names_a_rule_of_the_catalogues = classes().that().resideInAnyPackage(Contexts.WHOLE).should(nameKnownRules());

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
