package no.samskaping.initiatives;

import java.time.Instant;

/** Takes what the agreement means for the project. A1, A8. Each may be told again without a second effect. */
public interface ProjectCourse {

	/** Work on the agreement has begun: avtale under arbeid. */
	void agreementOpened(InitiativeId initiative, Instant at);

	/** The agreement is in force: the project starts, I gang. A1. */
	void agreementInForce(InitiativeId initiative, Instant at);

	/** Work on the agreement was given up, or it ended before the project was done. A8. */
	void agreementEnded(InitiativeId initiative, Instant at);
}
