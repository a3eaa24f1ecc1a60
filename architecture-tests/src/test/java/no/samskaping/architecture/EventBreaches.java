package no.samskaping.architecture;

import java.util.List;

/** Breaches of what an event may be, which is kept as JSON for years. */
final class EventBreaches {

	private static final Guard FORM = new Guard.OfCode(EventWalls.an_event_is_a_record_with_id_time_and_version);
	private static final Guard NAMES = new Guard.OfCode(EventWalls.an_event_names_nobody);
	private static final Guard PUBLISHED = new Guard.OfCode(EventWalls.only_events_are_published);
	private static final Guard FACTS = new Guard.OfCode(EventWalls.an_event_holds_only_ids_and_facts);

	/** What is right in all of them. */
	private static final String WELL = event("InitiativeSeen", "UUID eventId, Instant occurredAt, InitiativeId initiative, long version");

	static final List<Breach> ALL = List.of(
			Breach.of("an event without id", FORM, event("SeenWithoutId", "Instant occurredAt, InitiativeId initiative, long version"), WELL,
					"SeenWithoutId is not a record with UUID eventId"),
			Breach.of("an event without time", FORM, event("SeenWithoutTime", "UUID eventId, InitiativeId initiative, long version"), WELL,
					"SeenWithoutTime is not a record with UUID eventId, Instant occurredAt"),
			Breach.of("an event without version", FORM, event("SeenWithoutVersion", "UUID eventId, Instant occurredAt, InitiativeId initiative"), WELL,
					"SeenWithoutVersion is not a record with UUID eventId, Instant occurredAt, long version"),
			Breach.of("an event that can change", FORM, """
					package no.samskaping.initiatives;
					public class SeenAndChanged implements org.jmolecules.event.types.DomainEvent {
						public java.util.UUID eventId;
						public java.time.Instant occurredAt;
						public long version;
					}
					""", WELL, "SeenAndChanged is not a record"),
			Breach.of("an event with an aggregate in it", FACTS, event("SeenWhole",
					"UUID eventId, Instant occurredAt, no.samskaping.initiatives.initiative.Initiative initiative, long version"), WELL,
					"SeenWhole holds no.samskaping.initiatives.initiative.Initiative", "neither id nor fact"),
			Breach.of("an event with aggregates in a list", FACTS, event("SeenMany",
					"UUID eventId, Instant occurredAt, java.util.List<no.samskaping.initiatives.initiative.Initiative> all, long version"),
					event("SeenByIds", "UUID eventId, Instant occurredAt, java.util.List<InitiativeId> all, long version"),
					"SeenMany holds no.samskaping.initiatives.initiative.Initiative", "neither id nor fact"),
			Breach.of("an event without an example", new Guard.OfCode(EventWalls.an_event_has_an_example), event("SeenFor",
					"UUID eventId, Instant occurredAt, java.time.Duration seen, long version"), WELL,
					"No example of java.time.Duration seen in no.samskaping.initiatives.SeenFor"),
			Breach.of("an event with a person's name in it", NAMES, event("SeenByName",
					"UUID eventId, Instant occurredAt, String contact, long version"),
					event("SeenByPerson", "UUID eventId, Instant occurredAt, no.samskaping.partnership.PersonId contact, long version"),
					"SeenByName holds the text", "SeenByName.contact, which could name somebody"),
			Breach.of("an event with names in a list", NAMES, event("SeenByNames",
					"UUID eventId, Instant occurredAt, java.util.List<String> contacts, long version"),
					event("SeenByPeople", "UUID eventId, Instant occurredAt, java.util.List<no.samskaping.partnership.PersonId> contacts, long version"),
					"SeenByNames.contacts, which could name somebody"),
			Breach.of("an event with a name in a record in it", NAMES, event("SeenByCard",
					"UUID eventId, Instant occurredAt, no.samskaping.partnership.ActorCard contact, long version"),
					event("SeenSubject", "UUID eventId, Instant occurredAt, no.samskaping.workbench.Subject subject, long version"),
					"SeenByCard holds the text no.samskaping.partnership.ActorCard.name"),
			Breach.of("an event with a name called by a known text's name", NAMES, event("SeenUnderTheirName",
					"UUID eventId, Instant occurredAt, String textSha256, long version"), WELL,
					"SeenUnderTheirName.textSha256, which could name somebody"),
			Breach.of("an event with a person's day of birth in it", NAMES, event("SeenAtAge",
					"UUID eventId, Instant occurredAt, java.time.LocalDate birthDate, long version"),
					event("SeenOnADay", "UUID eventId, Instant occurredAt, java.time.LocalDate seenOn, long version"),
					"SeenAtAge.birthDate, which by its name says something about a person"),
			Breach.of("an event with money that is any number", FACTS, event("SeenForMoney",
					"UUID eventId, Instant occurredAt, java.math.BigDecimal granted, long version"),
					event("SeenForKroner", "UUID eventId, Instant occurredAt, no.samskaping.workbench.Kroner granted, long version"),
					"SeenForMoney holds java.math.BigDecimal", "neither id nor fact"),
			Breach.of("something published that is no event", PUBLISHED, publishing("Shouting", "record Shouted(String name) {}",
					"events.publishEvent(first ? new Shouted(\"Kari\") : seen);"),
					publishing("Telling", "", "events.publishEvent(first ? new InitiativeWithdrawn(seen.eventId(), seen.occurredAt(), seen.initiative(), 1) : seen);"),
					"Shouting publishes a no.samskaping.initiatives.Shouting$Shouted, which is no DomainEvent"),
			Breach.of("something published of which nobody knows what it is", PUBLISHED, publishing("Passing", "Object last;",
					"java.util.List.of(last).forEach(events::publishEvent);"),
					publishing("PassingEvents", "", "java.util.List.of(seen).forEach(events::publishEvent);"),
					"Passing publishes a java.lang.Object, which is no DomainEvent as far as the code says"),
			Breach.of("an aggregate that registers what is no event", PUBLISHED, registering("Careless", "Object event = \"seen\";"),
					registering("Careful", "var event = seen;"), "Careless publishes a java.lang.String, which is no DomainEvent"),
			Breach.of("an aggregate that hands its events on itself", PUBLISHED, """
					package no.samskaping.meetings.telling;
					class TellsItself {
						private final transient java.util.List<Object> events = new java.util.ArrayList<>();
						@org.springframework.data.domain.DomainEvents
						java.util.Collection<Object> events() {
							return events;
						}
					}
					""", registering("TellsByRegistering", "var event = seen;"), "TellsItself.events() hands on what nobody looked at: an aggregate tells by registerEvent"),
			Breach.of("something published that is no event, on one of two ways", PUBLISHED, publishing("TellsEither", "record Shouted(String name) {}",
					"Object event; if (first) { event = new Shouted(\"Kari\"); } else { event = seen; } events.publishEvent(event);"),
					publishing("TellsBoth", "", """
							Object event = seen;
							if (first) {
								event = new InitiativeWithdrawn(seen.eventId(), seen.occurredAt(), seen.initiative(), 1);
							}
							events.publishEvent(event);"""),
					"TellsEither publishes a no.samskaping.initiatives.TellsEither$Shouted, which is no DomainEvent"),
			Breach.of("an event with the bytes of a file in it", new Guard.OfCode(EventWalls.an_event_has_an_example), event("SeenAsFile",
					"UUID eventId, Instant occurredAt, byte[] minutes, long version"), WELL,
					"No example of byte[] minutes in no.samskaping.initiatives.SeenAsFile: let it hold a plain fact, or teach Examples the type"),
			Breach.of("an event with a reason in words in it", FACTS, event("SeenBecause",
					"UUID eventId, Instant occurredAt, no.samskaping.workbench.Text reason, long version"), WELL,
					"SeenBecause holds no.samskaping.workbench.Text in no.samskaping.initiatives.SeenBecause.reason, which is neither id nor fact"));

	private EventBreaches() {}

	private static String publishing(String name, String member, String statement) {
		return """
				package no.samskaping.initiatives;
				class %s {
					%s
					void tell(org.springframework.context.ApplicationEventPublisher events, InitiativeTakenForward seen, boolean first) {
						%s
					}
				}
				""".formatted(name, member, statement);
	}

	private static String registering(String name, String statement) {
		return """
				package no.samskaping.initiatives;
				class %1$s extends org.springframework.data.domain.AbstractAggregateRoot<%1$s> {
					void see(InitiativeTakenForward seen) {
						%2$s
						registerEvent(event);
					}
				}
				""".formatted(name, statement);
	}

	private static String event(String name, String components) {
		return """
				package no.samskaping.initiatives;
				import java.time.Instant;
				import java.util.UUID;
				public record %s(%s) implements org.jmolecules.event.types.DomainEvent {}
				""".formatted(name, components);
	}
}
