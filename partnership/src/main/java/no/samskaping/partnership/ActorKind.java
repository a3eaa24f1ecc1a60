package no.samskaping.partnership;

/** What an actor is (aktørtype). I2, P6. */
public enum ActorKind {

	/** Enkeltinnbygger. */
	RESIDENT,

	/** Lag eller forening. */
	ASSOCIATION,

	/** Bedrift. */
	BUSINESS,

	/** Annen virksomhet: public body, foundation, faith community … */
	OTHER_ORGANISATION,

	/** Uformell gruppe: takes part and confirms, but cannot sign. P6. */
	INFORMAL_GROUP,

	/** Plattformpart. */
	PLATFORM_PARTY
}
