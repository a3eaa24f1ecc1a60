package no.samskaping.partnership;

import java.util.Set;

/** Callers for whom something is open alike (krets). P2, P7. */
public enum Circle {

	/** Everyone, also who is not signed in: what is made for them. P7. */
	EVERYONE(Caller.values()),

	/** Whoever has an account, also without a role or with one that has ended: their own front page, and why they may do no more. */
	SIGNED_IN(Caller.NOBODY, Caller.PARTICIPANT, Caller.READER, Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR,
			Caller.ADMINISTRATOR),

	/** Who sees all initiatives, meetings and agreements. P7. */
	INSIDE(Caller.READER, Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.ADMINISTRATOR),

	/** Who registers, edits and plans. P2. */
	WORKERS(Caller.STAFF, Caller.REPRESENTATIVE, Caller.COORDINATOR),

	/** Whose word binds a platform party in everything. P2. */
	REPRESENTATIVES(Caller.REPRESENTATIVE),

	/** Who plans, leads and administers for all three sectors. P2. */
	COORDINATORS(Caller.COORDINATOR),

	/** Who administers the platform: its charter, its goals, everybody's mandates. P2, P4. */
	STEERING(Caller.COORDINATOR, Caller.ADMINISTRATOR),

	/** Who runs the platform and its accounts. P2. */
	ADMINISTRATORS(Caller.ADMINISTRATOR);

	private final Set<Caller> callers;

	Circle(Caller... callers) {
		this.callers = Set.of(callers);
	}

	/** Those in it. */
	public Set<Caller> callers() {
		return callers;
	}
}
