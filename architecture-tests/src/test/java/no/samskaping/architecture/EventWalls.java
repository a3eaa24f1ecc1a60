package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

import no.samskaping.architecture.survey.Examples;
import no.samskaping.workbench.Subject;

/** What an event may be, which is kept as JSON for years. */
final class EventWalls {

	/** The texts that are neither name nor free text. */
	private static final Set<String> KNOWN_TEXTS = Set.of("textSha256", "number", "challenge");

	private static final List<Class<?>> PLAIN = List.of(UUID.class, BigDecimal.class, Subject.class, Boolean.class, Number.class,
			Collection.class, Map.class);

	private EventWalls() {}

	@ArchTest
	static final ArchRule an_event_is_a_record_with_id_time_and_version = classes().that().implement(DomainEvent.class)
			.should(carryIdTimeAndVersion());

	@ArchTest
	static final ArchRule an_event_names_nobody = classes().that().implement(DomainEvent.class).should(holdNoText());

	@ArchTest
	static final ArchRule an_event_holds_only_ids_and_facts = classes().that().implement(DomainEvent.class).should(holdOnlyIdsAndFacts());

	@ArchTest
	static final ArchRule an_event_has_an_example = classes().that().implement(DomainEvent.class).should(haveAnExample());

	private static ArchCondition<JavaClass> haveAnExample() {
		return new ArchCondition<>("have an example, which the pages of the architecture show") {

			@Override
			public void check(JavaClass event, ConditionEvents events) {
				try {
					Examples.of(event.reflect());
				} catch (IllegalArgumentException e) {
					events.add(violated(event, String.valueOf(e.getMessage())));
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

	private static ArchCondition<JavaClass> holdNoText() {
		return new ArchCondition<>("hold no text, which could be a name") {

			@Override
			public void check(JavaClass event, ConditionEvents events) {
				held(event, new HashSet<>()).stream()
						.filter(field -> !KNOWN_TEXTS.contains(field.getName()))
						.filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAssignableTo(CharSequence.class)))
						.forEach(field -> events.add(violated(event, event.getName() + " holds the text " + field.getFullName()
								+ ", which could name somebody")));
			}
		};
	}

	private static ArchCondition<JavaClass> holdOnlyIdsAndFacts() {
		return new ArchCondition<>("hold ids, numbers, days and published words only") {

			@Override
			public void check(JavaClass event, ConditionEvents events) {
				held(event, new HashSet<>()).forEach(field -> field.getAllInvolvedRawTypes().stream()
						.filter(type -> !isPlain(type) && !isPublishedValue(type))
						.forEach(type -> events.add(violated(event, event.getName() + " holds " + type.getName() + " in " + field.getFullName()
								+ ", which is neither id nor fact"))));
			}
		};
	}

	/** The fields of the record, and of the published records in it. */
	private static Set<JavaField> held(JavaClass holder, Set<JavaField> held) {
		for (var field : holder.getFields()) {
			if (!field.getModifiers().contains(JavaModifier.STATIC) && held.add(field)) {
				field.getAllInvolvedRawTypes().stream().filter(type -> isPublishedValue(type) && type.isRecord()).forEach(type -> held(type, held));
			}
		}
		return held;
	}

	private static boolean isPlain(JavaClass type) {
		return type.isPrimitive() || type.isAssignableTo(CharSequence.class) || type.getPackageName().equals("java.time")
				|| PLAIN.stream().anyMatch(type::isAssignableTo);
	}

	private static boolean isPublishedValue(JavaClass type) {
		return Contexts.isPublished(type) && (type.isRecord() || type.isEnum());
	}
}
