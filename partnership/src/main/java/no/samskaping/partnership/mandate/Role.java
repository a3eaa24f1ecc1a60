package no.samskaping.partnership.mandate;

import java.util.Locale;

/** What a mandate is for (rolle). P2. They stand in the order in which one is chosen for who has several and has not chosen. */
public enum Role {

	/** Representant: acts for the party and binds it. */
	REPRESENTATIVE(true),

	/** Vararepresentant: as the representative, when that one cannot. */
	DEPUTY(true),

	/** Medarbeider: works on the platform for the party and binds nobody. */
	STAFF(true),

	/** Samskapingskoordinator: plans, registers, administers; binds nobody. */
	COORDINATOR(false),

	/** Administrator: operation and accounts. */
	ADMINISTRATOR(false),

	/** Leser: sees what signed-in people see. */
	READER(false);

	private final boolean ofAParty;

	Role(boolean ofAParty) {
		this.ofAParty = ofAParty;
	}

	/** Whether the role is one of a platform party. */
	public boolean isOfAParty() {
		return ofAParty;
	}

	/** Whether who has it binds the party. */
	public boolean binds() {
		return this == REPRESENTATIVE || this == DEPUTY;
	}

	/** Whether it is given by somebody else than who gets it: it speaks for others, or lets others in. P2. */
	boolean isGivenByAnother() {
		return binds() || this == ADMINISTRATOR;
	}

	/** Its name's message. */
	public String key() {
		return "partnership.role." + name().toLowerCase(Locale.ROOT);
	}
}
