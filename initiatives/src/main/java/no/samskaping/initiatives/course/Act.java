package no.samskaping.initiatives.course;

import static no.samskaping.initiatives.course.CourseRule.*;

import java.util.List;

import no.samskaping.workbench.Refused.Broken;

/** What can be done with an initiative, by whom, and the rules that must hold before. The page explains by it, the aggregate enforces it. */
public enum Act {

	/** Start. I4, A1. */
	START(Authority.WORKS, NOT_STARTED, ESTIMATED, AGREEMENT_FIRST),

	/** Send videre til kontaktpart. I5. */
	SEND_TO_GATEWAY(Authority.WORKS, WITHOUT_GATEWAY),

	/** Ta på seg rollen som kontaktpart. I5. */
	TAKE_ON(Authority.GATEWAY, AT_GATEWAY),

	/** Be om mer. I5. */
	ASK_FOR_MORE(Authority.GATEWAY_STAFF, AT_GATEWAY, NOT_ASKED_FOR_MORE),

	/** Svare på det kontaktparten ba om. I5. */
	TELL_MORE(Authority.INITIATOR, ASKED_FOR_MORE),

	/** Gi videre til en annen kontaktpart. I5. */
	HAND_ON(Authority.GATEWAY, AT_GATEWAY, HANDED_ON_ONCE),

	/** Si nei som kontaktpart. I5. */
	DECLINE(Authority.GATEWAY, AT_GATEWAY),

	/** Be drøftelsesmøtet finne en kontaktpart. I5. */
	SEEK_GATEWAY(Authority.INITIATOR, TURNED_AWAY),

	/** Redigere. I6. */
	EDIT(Authority.WORKS, OPEN),

	/** Unnta beskrivelsen fra offentlighet, og oppheve det; også etter at det er avsluttet, for da leses den fortsatt. P7. */
	EXEMPT(Authority.WORKS),

	/** Ikke lenger være initiativtaker; den det gjelder, sier det selv. I2, P2. */
	PART(Authority.INITIATOR, OPEN),

	/** Melde klar for drøfting. I6, I5. */
	DECLARE_READY(Authority.WORKS, UNDER_DEVELOPMENT, THROUGH_GATEWAY),

	/** Knytte til et annet, så summen ses. I3. */
	LINK(Authority.WORKS),

	/** Løse fra et annet som det ble knyttet til ved en feil. I3. */
	UNLINK(Authority.WORKS),

	/** Registrere nytt anslag. I8. */
	ESTIMATE(Authority.WORKS, OPEN),

	/** Fullføre. I10. */
	COMPLETE(Authority.WORKS, RUNNING, GROWN_DISCUSSED, EVALUATED),

	/** Trekke; en avtale som gjelder, sies opp først. I10, A8. */
	WITHDRAW(Authority.INITIATOR, OPEN, NOT_BOUND),

	/** Ikke føre videre. I10, I4. */
	CLOSE(Authority.CLOSING, OPEN, SILENT_IF_SMALL, NOT_TAKEN_UP, NOT_BOUND),

	/** Fortsatt i gang, etter tolv stille måneder. I4. */
	STILL_RUNNING(Authority.WORKS, ASKED_AFTER_SILENCE),

	/** Slå sammen. I10. */
	MERGE(Authority.WORKS, OPEN, NOT_BOUND),

	/** Gjenåpne. I10. */
	REOPEN(Authority.WORKS, ENDED);

	private final Authority authority;
	private final List<CourseRule> rules;

	Act(Authority authority, CourseRule... rules) {
		this.authority = authority;
		this.rules = List.of(rules);
	}

	/** Who may do it at all. */
	public Authority authority() {
		return authority;
	}

	/** Whether it belongs to what the initiative is just now, so that a page speaks of it at all. */
	public boolean belongsTo(Course course) {
		return rules.stream().filter(CourseRule::isSilent).allMatch(rule -> rule.holds(course, 0));
	}

	/** The rules that forbid it now; none if it can be done. */
	public List<Broken> refusals(Course course, int unanswered) {
		return CourseRule.broken(rules, course, unanswered);
	}

	/** Refuses if a rule forbids it now. */
	public void require(Course course, int unanswered) {
		CourseRule.refuse(rules, course, unanswered);
	}
}
