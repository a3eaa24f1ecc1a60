package no.samskaping.workbench.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that could not be delivered to a listener, and waits for an administrator.
 *
 * @param id identity of the delivery
 * @param listener the listener, as {@code <module>.<name>}
 * @param eventType name of the event's type
 * @param event the event as JSON: ids and facts, no personal data
 * @param publishedAt when the event was published
 * @param attempts how many times delivery was tried
 * @param reason why it was parked
 * @param parkedAt when it was parked
 */
public record Parked(UUID id, String listener, String eventType, String event, Instant publishedAt, int attempts, Reason reason,
		Instant parkedAt) {

	/** Why an event was parked. */
	public enum Reason {

		/** No module that is here has such a listener: its jar was taken away, or the listener got another name. */
		UNKNOWN_LISTENER,

		/** No module that is here has such an event. */
		UNKNOWN_EVENT,

		/** The listener failed each time. */
		TRIED_TOO_OFTEN
	}
}
