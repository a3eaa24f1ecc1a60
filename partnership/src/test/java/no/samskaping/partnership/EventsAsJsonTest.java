package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Subject;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored of an event for years: facts and ids, add only, never rename. */
class EventsAsJsonTest {

	private static final UUID ID = UUID.fromString("01a20a7c-e6d7-7b87-80f9-19d7a6df7561");
	private static final Instant AT = Instant.parse("2026-11-12T09:00:00Z");
	private static final String HEAD = "{\"eventId\":\"" + ID + "\",\"occurredAt\":\"2026-11-12T09:00:00Z\",";
	private static final String OF = "{\"value\":\"" + ID + "\"}";
	private static final String ABOUT = "{\"kind\":\"agreement\",\"id\":\"" + ID + "\"}";

	private final JsonMapper json = JsonMapper.builder().build();

	@Test
	void charterAdopted() {
		stored(new CharterAdopted(ID, AT, 2, 3), "\"charterVersion\":2,\"version\":3}");
	}

	@Test
	void mandates() {
		stored(new RepresentativeAppointed(ID, AT, new MandateId(ID), new PersonId(ID), new PartyId(ID), true, 0),
				"\"mandate\":" + OF + ",\"person\":" + OF + ",\"party\":" + OF + ",\"deputy\":true,\"version\":0}");
		stored(new MandateEnded(ID, AT, new MandateId(ID), new PersonId(ID), null, 1),
				"\"mandate\":" + OF + ",\"person\":" + OF + ",\"party\":null,\"version\":1}");
		stored(new PersonInvited(ID, AT, new PersonId(ID), 0), "\"person\":" + OF + ",\"version\":0}");
		stored(new PersonErased(ID, AT, new PersonId(ID), 3), "\"person\":" + OF + ",\"version\":3}");
	}

	@Test
	void anchorings() {
		var tail = "\"anchoring\":" + OF + ",\"party\":" + OF + ",\"subject\":" + ABOUT + ",\"textSha256\":\"ab\",\"version\":1}";
		var subject = new Subject("agreement", ID);
		stored(new AnchoringRequested(ID, AT, new AnchoringId(ID), new PartyId(ID), subject, "ab", 1), tail);
		stored(new AnchoringConfirmed(ID, AT, new AnchoringId(ID), new PartyId(ID), subject, "ab", 1), tail);
		stored(new AnchoringDeclined(ID, AT, new AnchoringId(ID), new PartyId(ID), subject, "ab", 1), tail);
	}

	@Test
	void actorsMerged() {
		stored(new ActorsMerged(ID, AT, new ActorId(ID), new ActorId(ID), 1), "\"actor\":" + OF + ",\"successor\":" + OF + ",\"version\":1}");
	}

	@Test
	void recusals() {
		stored(new RecusalLifted(ID, AT, new PersonId(ID), null, new Subject("agreement", ID), 0),
				"\"person\":" + OF + ",\"party\":null,\"subject\":" + ABOUT + ",\"version\":0}");
		stored(new RecusalDeclared(ID, AT, new PersonId(ID), new PartyId(ID), new Subject("agreement", ID), 0),
				"\"person\":" + OF + ",\"party\":" + OF + ",\"subject\":" + ABOUT + ",\"version\":0}");
	}

	private void stored(Object event, String tail) {
		var written = json.writeValueAsString(event);
		assertThat(json.readTree(written)).isEqualTo(json.readTree(HEAD + tail));
		assertThat(json.readValue(written, event.getClass())).isEqualTo(event);
	}
}
