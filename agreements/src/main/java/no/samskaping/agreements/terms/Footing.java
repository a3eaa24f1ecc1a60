package no.samskaping.agreements.terms;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * On which footing somebody takes part (vilkår for deltakeren). A3.
 *
 * @param voices how many voices it has when the participants decide
 * @param veto whether it alone can stop a decision
 * @param noticeMonths how many months before it has to say that it leaves
 * @param mayAmend whether it may propose changes
 * @param insight whether results, information and insight are shared with it
 */
@ValueObject
public record Footing(int voices, boolean veto, int noticeMonths, boolean mayAmend, boolean insight) {

	/** What everyone has unless somebody wants a difference. */
	public static final Footing EQUAL = new Footing(1, false, 3, true, true);

	public Footing {
		if (voices < 0 || voices > 99 || noticeMonths < 0 || noticeMonths > 60) {
			throw new IllegalArgumentException("Not a footing: " + voices + " voices, " + noticeMonths + " months");
		}
	}

	/** One voice and no veto. */
	public Footing oneVoice() {
		return new Footing(1, false, noticeMonths, mayAmend, insight);
	}

	/** The same, with another notice, and the right to propose changes. */
	public Footing leaving(int months) {
		return new Footing(voices, veto, months, true, insight);
	}

	/** The same, with results, information and insight shared. */
	public Footing informed() {
		return new Footing(voices, veto, noticeMonths, mayAmend, true);
	}
}
