package no.samskaping.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

/** Events are kept as JSON for years: what stands here is added to, never renamed. */
class EventsAsJsonTest {

	private static final UUID EVENT = UUID.fromString("01990000-0000-7000-8000-000000000001");
	private static final InitiativeId INITIATIVE = new InitiativeId(UUID.fromString("01990000-0000-7000-8000-000000000002"));
	private static final Instant AT = Instant.parse("2026-10-02T10:00:00Z");
	private static final String HEAD = """
			{"eventId":"01990000-0000-7000-8000-000000000001","occurredAt":"2026-10-02T10:00:00Z",\
			"initiative":{"value":"01990000-0000-7000-8000-000000000002"}""";

	static Stream<Arguments> events() {
		return Stream.of(
				Arguments.of(new InitiativeRegistered(EVENT, AT, INITIATIVE, Scale.SMALL, 0), ",\"scale\":\"SMALL\",\"version\":0}"),
				Arguments.of(new InitiativeReclassified(EVENT, AT, INITIATIVE, Scale.FORMALISED, 2, true, 3),
						",\"scale\":\"FORMALISED\",\"charterVersion\":2,\"grownAfterStart\":true,\"version\":3}"),
				Arguments.of(new InitiativeSeeksGateway(EVENT, AT, INITIATIVE, 3), ",\"version\":3}"),
				Arguments.of(new InitiativeReadyForDiscussion(EVENT, AT, INITIATIVE, 3), ",\"version\":3}"),
				Arguments.of(new InitiativeTakenForward(EVENT, AT, INITIATIVE, 3), ",\"version\":3}"),
				Arguments.of(new InitiativeNotTakenForward(EVENT, AT, INITIATIVE, 3), ",\"version\":3}"),
				Arguments.of(new InitiativeStarted(EVENT, AT, INITIATIVE, Scale.FORMALISED, 3), ",\"scale\":\"FORMALISED\",\"version\":3}"),
				Arguments.of(new InitiativeCompleted(EVENT, AT, INITIATIVE, Scale.SMALL, 3), ",\"scale\":\"SMALL\",\"version\":3}"),
				Arguments.of(new InitiativeWithdrawn(EVENT, AT, INITIATIVE, 3), ",\"version\":3}"),
				Arguments.of(new InitiativesMerged(EVENT, AT, INITIATIVE, INITIATIVE, 3),
						",\"into\":{\"value\":\"01990000-0000-7000-8000-000000000002\"},\"version\":3}"));
	}

	@ParameterizedTest
	@MethodSource("events")
	void an_event_is_written_and_read_as_ever(DomainEvent event, String rest) {
		var mapper = JsonMapper.builder().build();

		assertThat(mapper.readTree(mapper.writeValueAsString(event))).isEqualTo(mapper.readTree(HEAD + rest));
		assertThat(mapper.readValue(HEAD + rest, event.getClass())).isEqualTo(event);
	}
}
