package no.samskaping.partnership.anchoring;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Whose word is the party's own about an anchoring (partens egen stemme), in all that it concerns. P2, P5. */
@Component
class OwnVoice {

	private final Recusals recusals;

	OwnVoice(Recusals recusals) {
		this.recusals = recusals;
	}

	/** Whether this one speaks for the party that was asked; recusal aside. */
	boolean speaks(Anchoring anchoring, Acting by) {
		return by.person() != null && anchoring.matters().stream().anyMatch(matter -> by.binds(anchoring.party(), matter));
	}

	/** Whether this one is recused in nothing that the anchoring concerns. P5. */
	@Decides("P5.13")
	boolean isImpartial(Anchoring anchoring, Acting by) {
		var person = by.person();
		return person == null || recusals.recusedOn(person, anchoring.matters()).isEmpty();
	}

	/** Whether this one may answer it. */
	boolean may(Anchoring anchoring, Acting by) {
		return speaks(anchoring, by) && isImpartial(anchoring, by);
	}

	/**
	 * Requires that this one may answer it.
	 *
	 * @throws Denied if they do not speak for the party (P2)
	 * @throws Refused if they are recused (P5)
	 */
	PersonId require(Anchoring anchoring, Acting by) {
		var person = by.person();
		if (person == null || !speaks(anchoring, by)) {
			throw new Denied(Text.of("partnership.anchoring.denied"));
		}
		if (!isImpartial(anchoring, by)) {
			throw Refused.because("P5", Text.of("partnership.recusal.rule.recused"));
		}
		return person;
	}
}
