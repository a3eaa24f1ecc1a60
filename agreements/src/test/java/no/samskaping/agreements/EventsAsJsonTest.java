package no.samskaping.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

import tools.jackson.databind.json.JsonMapper;

/** Events are kept as JSON for years: what stands here is added to, never renamed. */
class EventsAsJsonTest {

	private static final UUID EVENT = UUID.fromString("01990000-0000-7000-8000-000000000001");
	private static final AgreementId AGREEMENT = new AgreementId(UUID.fromString("01990000-0000-7000-8000-000000000002"));
	private static final InitiativeId INITIATIVE = new InitiativeId(UUID.fromString("01990000-0000-7000-8000-000000000003"));
	private static final ActorId PARTICIPANT = new ActorId(UUID.fromString("01990000-0000-7000-8000-000000000004"));
	private static final Instant AT = Instant.parse("2026-10-02T10:00:00Z");
	private static final String BYTES = "b9abc516c22e0c0d";
	private static final String HEAD = """
			{"eventId":"01990000-0000-7000-8000-000000000001","occurredAt":"2026-10-02T10:00:00Z",\
			"agreement":{"value":"01990000-0000-7000-8000-000000000002"},"initiative":{"value":"01990000-0000-7000-8000-000000000003"}""";
	private static final String TEXT = ",\"textSha256\":\"b9abc516c22e0c0d\",\"version\":3}";

	static Stream<Arguments> events() {
		return Stream.of(
				Arguments.of(new AgreementDrafted(EVENT, AT, AGREEMENT, INITIATIVE, 0), ",\"version\":0}"),
				Arguments.of(new AgreementReadyForAnchoring(EVENT, AT, AGREEMENT, INITIATIVE, BYTES, 3), TEXT),
				Arguments.of(new AgreementReopened(EVENT, AT, AGREEMENT, INITIATIVE, BYTES, 3), TEXT),
				Arguments.of(new AgreementReadyForSignature(EVENT, AT, AGREEMENT, INITIATIVE, BYTES, 3), TEXT),
				Arguments.of(new AgreementSigned(EVENT, AT, AGREEMENT, INITIATIVE, PARTICIPANT, BYTES, 3),
						",\"participant\":{\"value\":\"01990000-0000-7000-8000-000000000004\"}" + TEXT),
				Arguments.of(new AgreementEnteredIntoForce(EVENT, AT, AGREEMENT, INITIATIVE, BYTES, 3), TEXT),
				Arguments.of(new AgreementAmended(EVENT, AT, AGREEMENT, INITIATIVE, BYTES, 3), TEXT),
				Arguments.of(new AgreementEndApproaching(EVENT, AT, AGREEMENT, INITIATIVE, LocalDate.of(2027, 11, 30), 3),
						",\"endsOn\":\"2027-11-30\",\"version\":3}"),
				Arguments.of(new ParticipantLeft(EVENT, AT, AGREEMENT, INITIATIVE, PARTICIPANT, 3),
						",\"participant\":{\"value\":\"01990000-0000-7000-8000-000000000004\"},\"version\":3}"),
				Arguments.of(new AgreementEnded(EVENT, AT, AGREEMENT, INITIATIVE, AgreementStage.EXPIRED, 3), ",\"how\":\"EXPIRED\",\"version\":3}"));
	}

	@ParameterizedTest
	@MethodSource("events")
	void an_event_is_written_and_read_as_ever(DomainEvent event, String rest) {
		var mapper = JsonMapper.builder().build();

		assertThat(mapper.readTree(mapper.writeValueAsString(event))).isEqualTo(mapper.readTree(HEAD + rest));
		assertThat(mapper.readValue(HEAD + rest, event.getClass())).isEqualTo(event);
	}
}
