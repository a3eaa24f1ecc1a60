package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import no.samskaping.workbench.Subject;

import tools.jackson.databind.json.JsonMapper;

/** The events' JSON is kept for years: what is added may be added, nothing is renamed. */
class EventsTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
	private static final Instant AT = Instant.parse("2026-11-17T08:00:00Z");
	private static final String HEAD = "{\"eventId\":\"00000000-0000-7000-8000-000000000001\",\"occurredAt\":\"2026-11-17T08:00:00Z\",";
	private static final String VALUE = "{\"value\":\"00000000-0000-7000-8000-000000000001\"}";

	@ParameterizedTest
	@MethodSource("pinned")
	void an_event_is_written_as_it_always_was_and_read_back(Object event, String json) {
		assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(HEAD + json));
		assertThat(JSON.readValue(HEAD + json, event.getClass())).isEqualTo(event);
	}

	static Stream<Arguments> pinned() {
		var meeting = new MeetingId(ID);
		return Stream.of(
				Arguments.of(new MeetingScheduled(ID, AT, meeting, LocalDateTime.of(2026, 11, 17, 9, 0), 3),
						"\"meeting\":" + VALUE + ",\"startsAt\":\"2026-11-17T09:00:00\",\"version\":3}"),
				Arguments.of(new MeetingHeld(ID, AT, meeting, true, 3), "\"meeting\":" + VALUE + ",\"quorate\":true,\"version\":3}"),
				Arguments.of(new MatterConcluded(ID, AT, new MatterId(ID), meeting, new Subject("initiative", ID), Outcome.TAKEN_FORWARD, 3),
						"\"matter\":" + VALUE + ",\"meeting\":" + VALUE + ",\"subject\":{\"kind\":\"initiative\",\"id\":\"" + ID
								+ "\"},\"outcome\":\"TAKEN_FORWARD\",\"version\":3}"),
				Arguments.of(new MinutesApproved(ID, AT, meeting, 3), "\"meeting\":" + VALUE + ",\"version\":3}"),
				Arguments.of(new IdeaRaised(ID, AT, new IdeaId(ID), new WorkshopId(ID), 0),
						"\"idea\":" + VALUE + ",\"workshop\":" + VALUE + ",\"version\":0}"),
				Arguments.of(new EvaluationRecorded(ID, AT, new Subject("workshop", ID), 0),
						"\"evaluated\":{\"kind\":\"workshop\",\"id\":\"" + ID + "\"},\"version\":0}"));
	}
}
