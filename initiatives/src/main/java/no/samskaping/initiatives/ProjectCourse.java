package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import no.samskaping.partnership.ActorId;

/**
 * Takes what an agreement means for the project. A1, A8. Each may be told again, late or in another order: a state that is older than
 * what is known of that agreement changes nothing, and one agreement's end does not touch another.
 */
public interface ProjectCourse {

	/** Work on the agreement has begun: avtale under arbeid. */
	void agreementOpened(InitiativeId initiative, Told told);

	/** The agreement is in force: the project starts, I gang. A1. */
	void agreementInForce(InitiativeId initiative, Told told);

	/** The agreement ended: fulfilled, given up, or before the project was done. A8. */
	void agreementEnded(InitiativeId initiative, Told told);

	/**
	 * A participant has left the agreement, by notice or left out of an amendment, and the others go on: it takes part no longer, whatever is
	 * known of the agreement since. A7, A8.
	 */
	void participantLeft(InitiativeId initiative, ActorId actor, Told told);

	/**
	 * Who tells it, and when.
	 *
	 * @param event the event by which it became known
	 * @param agreement the agreement, of which nothing else is known here
	 * @param version the agreement's then: it rises with every change of it
	 */
	record Told(UUID event, UUID agreement, long version, Instant at) {}
}
