package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.data.domain.DomainEvents;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

import no.samskaping.architecture.survey.Examples;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an event may be, which is kept as JSON for years. */
final class EventWalls {

	/** The texts that are neither name nor free text: what a text was when it was hashed, in these events and no others. */
	static final Set<String> KNOWN_TEXTS = Stream.of("agreements.AgreementAmended", "agreements.AgreementEnteredIntoForce",
			"agreements.AgreementReadyForAnchoring", "agreements.AgreementReadyForSignature", "agreements.AgreementReopened", "agreements.AgreementSigned",
			"partnership.AnchoringConfirmed", "partnership.AnchoringDeclined", "partnership.AnchoringRequested")
			.map(event -> Contexts.ROOT + event + ".textSha256").collect(Collectors.toSet());

	/** Words of what says something about a person, of whatever type it is. */
	private static final Pattern PERSONAL = Pattern.compile("(?i)(first|last|sur|user)?names?|(e)?mails?|mailbox|phones?|telephones?|mobiles?|birth|birthday|"
			+ "born|age|gender|sex|address|addresses|street|postcode|ssn|fnr|signature|photo");

	private static final List<Class<?>> PLAIN = List.of(UUID.class, Kroner.class, Subject.class, Boolean.class, Integer.class, Long.class,
			Collection.class, Map.class);

	private EventWalls() {}

	@ArchTest
	static final ArchRule an_event_is_a_record_with_id_time_and_version = classes().that().implement(DomainEvent.class)
			.should(carryIdTimeAndVersion());

	@ArchTest
	static final ArchRule an_event_names_nobody = classes().that().implement(DomainEvent.class).should(holdNoText()).andShould(holdNothingPersonal());

	@ArchTest
	static final ArchRule an_event_holds_only_ids_and_facts = classes().that().implement(DomainEvent.class).should(holdOnlyIdsAndFacts());

	@ArchTest
	static final ArchRule an_event_has_an_example = classes().that().implement(DomainEvent.class).should(haveAnExample());

	@ArchTest
	static final ArchRule only_events_are_published = classes().should(publishOnlyEvents());

	private static ArchCondition<JavaClass> publishOnlyEvents() {
		return new ArchCondition<>("publish domain events only, which all the other walls look at") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethods().stream().filter(method -> method.isMetaAnnotatedWith(DomainEvents.class)).forEach(method -> events.add(violated(method,
						method.getFullName() + " hands on what nobody looked at: an aggregate tells by registerEvent")));
				Announcing.of(type).stream().filter(given -> !isEvent(given))
						.forEach(given -> events.add(violated(type, type.getName() + " publishes a " + given + ", which is no DomainEvent as far as the code says")));
			}

			private boolean isEvent(String given) {
				try {
					return Contexts.isFrameworksEvent(given)
							|| DomainEvent.class.isAssignableFrom(Class.forName(given, false, Thread.currentThread().getContextClassLoader()));
				} catch (ClassNotFoundException e) {
					return false;
				}
			}
		};
	}

	private static ArchCondition<JavaClass> haveAnExample() {
		return new ArchCondition<>("have an example, which the pages of the architecture show") {

			@Override
			public void check(JavaClass event, ConditionEvents events) {
				try {
					JsonMapper.shared().writeValueAsString(Examples.of(event.reflect()));
				} catch (IllegalArgumentException | JacksonException e) {
					events.add(violated(event, e.getMessage() + ": let it hold a plain fact, or teach Examples the type"));
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
						.filter(field -> !KNOWN_TEXTS.contains(field.getFullName()))
						.filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAssignableTo(CharSequence.class)))
						.forEach(field -> events.add(violated(event, event.getName() + " holds the text " + field.getFullName()
								+ ", which could name somebody")));
			}
		};
	}

	private static ArchCondition<JavaClass> holdNothingPersonal() {
		return new ArchCondition<>("hold nothing that is called by a word for what is personal") {

			@Override
			public void check(JavaClass event, ConditionEvents events) {
				held(event, new HashSet<>()).stream()
						.filter(field -> Arrays.stream(field.getName().split("(?<=[a-z0-9])(?=[A-Z])")).anyMatch(word -> PERSONAL.matcher(word).matches()))
						.forEach(field -> events.add(violated(event, event.getName() + " holds " + field.getFullName()
								+ ", which by its name says something about a person")));
			}
		};
	}

	private static ArchCondition<JavaClass> holdOnlyIdsAndFacts() {
		return new ArchCondition<>("hold ids, numbers, days, kroner and published words only") {

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
