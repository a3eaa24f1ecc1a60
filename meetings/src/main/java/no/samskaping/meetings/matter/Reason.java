package no.samskaping.meetings.matter;

import java.util.List;

import no.samskaping.meetings.Outcome;

/** Why a matter came onto the agenda (hvorfor saken er kommet opp). M4. It decides what the meeting can conclude. */
public enum Reason {

	/** Klar for drøfting. I6. */
	READY(Outcome.TAKEN_FORWARD, Outcome.NOT_TAKEN_FORWARD),

	/** Har vokst til terskelbeløpet etter start. I8. */
	GROWN(Outcome.FINISHES_AS_IT_IS, Outcome.BECOMES_FORMALISED),

	/** Uten kontaktpart. I5. */
	SEEKS_GATEWAY(Outcome.GATEWAY_FOUND, Outcome.NOT_TAKEN_FORWARD, Outcome.NOTED),

	/** Forankring avslått. P3. */
	ANCHORING_DECLINED(Outcome.NOTED),

	/** Avtalen nærmer seg slutt. A8. */
	AGREEMENT_ENDS(Outcome.NOTED),

	/** Avtalen er utløpt med åpne punkter. A8. */
	AGREEMENT_EXPIRED(Outcome.NOTED),

	/** Forfalte oppfølgingspunkter, all of them as one matter. */
	OVERDUE_POINTS(Outcome.NOTED),

	/** Merknad til et referat. M7. */
	OBJECTION(Outcome.NOTED),

	/** Brought by an extension. */
	CONTRIBUTED(Outcome.NOTED),

	/** Brought by hand. */
	OWN(Outcome.NOTED);

	private final List<Outcome> proposals;

	Reason(Outcome... proposals) {
		this.proposals = List.of(proposals);
	}

	/** What can be proposed, the usual first. */
	public List<Outcome> proposals() {
		return proposals;
	}
}
