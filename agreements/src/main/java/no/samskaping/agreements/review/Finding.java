package no.samskaping.agreements.review;

import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * Something in an agreement that does not fit with equality (funn). A3.
 *
 * @param clause where it stands
 * @param actor whom it concerns; null if all
 * @param key what was found, the last part of the message's key
 * @param figures those for the message, after the participant's name
 * @param remedy what mends it
 * @param justified whether the participants justified it; it still needs everyone's acceptance of the clause on equality
 */
@ValueObject
public record Finding(EqualityRule rule, ClauseKind clause, @Nullable ActorId actor, String key, List<Integer> figures, Remedy remedy,
		boolean justified) {

	/** Whether that justification is for it, as it is now. */
	@Decides("A3.15")
	public boolean isJustifiedBy(Justification reason) {
		return rule.isJustifiable() && reason.isFor(rule, key, actor) && reason.figures().equals(figures);
	}

	/** What was found, in words; the name is the participant's. */
	public Text what(String name) {
		var arguments = new ArrayList<Object>();
		arguments.add(name);
		arguments.addAll(figures);
		return new Text("agreements.finding." + key, arguments);
	}
}
