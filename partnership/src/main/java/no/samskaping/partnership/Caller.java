package no.samskaping.partnership;

/** Who comes to a page, of whatever name (den som kommer): the kinds of visitor that the platform tells apart. P2, P7. */
public enum Caller {

	/** Not signed in (uten pålogging). */
	ANONYMOUS,

	/** Came by a personal link, which is for one subject (personlig lenke). */
	LINK,

	/** Signed in, but without any role today (uten rolle). */
	NOBODY,

	/** Takes part for an actor, with an account (deltaker). */
	PARTICIPANT,

	/** Sees what signed-in people see, and changes nothing (leser). */
	READER,

	/** Works for a platform party and binds nobody (medarbeider). */
	STAFF,

	/** Acts for a platform party, also as a deputy (representant, vararepresentant). */
	REPRESENTATIVE,

	/** Was appointed by a platform party for one matter only (oppnevnt for én sak). P5. */
	FOR_ONE_MATTER,

	/** Administers the platform and binds nobody (samskapingskoordinator). */
	COORDINATOR,

	/** Runs the platform and its accounts (administrator). */
	ADMINISTRATOR;

	/** Which of them somebody is who acts so; whoever holds only a link is {@link #LINK}, also when it has ended. */
	public static Caller of(Acting acting) {
		return switch (acting) {
			case Acting.Representative(_, _, _, _, var only) -> only == null ? REPRESENTATIVE : FOR_ONE_MATTER;
			case Acting.Staff _ -> STAFF;
			case Acting.Coordinator _ -> COORDINATOR;
			case Acting.Reader _ -> READER;
			case Acting.Administrator _ -> ADMINISTRATOR;
			case Acting.Participant(_, _, var only, _, _) -> only == null ? PARTICIPANT : LINK;
			case Acting.Nobody _ -> NOBODY;
			case Acting.Platform _ -> throw new IllegalArgumentException("The platform itself comes to no page");
		};
	}
}
