package no.samskaping.initiatives.access;

import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Subject;

/** What a participant's personal link opens (hva lenken er til). P2. */
public enum LinkPurpose {

	/** Its own initiative, and what it does with it: its evaluation too. P7. */
	INITIATIVE("initiative"),

	/** Its evaluation of the project, and nothing else. I10. */
	EVALUATION("initiative-evaluation");

	private final String word;

	LinkPurpose(String word) {
		this.word = word;
	}

	/** As it is kept with the link. */
	public String word() {
		return word;
	}

	/** Whether somebody may do in that initiative what such links are for: by one of them, by a link to all of it, or with an account. P2. */
	public boolean isOpenTo(Acting.Participant participant, Subject initiative) {
		return participant.only() == null || participant.only().equals(initiative)
				&& (word.equals(participant.purpose()) || INITIATIVE.word.equals(participant.purpose()));
	}
}
