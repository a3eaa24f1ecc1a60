package no.samskaping.agreements.working;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.review.Finding;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * A difference that somebody wants to give a reason for (begrunnet forskjell). A3.
 *
 * @param finding what was found, the last part of the message's key; for E3 there is only one
 * @param participant whom it concerns
 */
record Difference(EqualityRule rule, String finding, @Nullable UUID participant) {

	/** What the review finds in a draft. */
	Optional<Finding> findingIn(Draft draft) {
		return EqualityReview.of(draft).finding(rule, rule == EqualityRule.E3 ? "outside" : finding, actor());
	}

	/** The reason that a draft gives already, or nothing. */
	String reasonIn(Draft draft) {
		if (rule == EqualityRule.E3) {
			return draft.sides().stream().filter(side -> side.actor().equals(actor())).map(side -> side.reasonOutsideDefine() == null ? ""
					: side.reasonOutsideDefine()).findFirst().orElse("");
		}
		return draft.justifications().stream().filter(known -> known.isFor(rule, finding, actor())).map(Justification::reason).findFirst().orElse("");
	}

	/**
	 * The draft with the reason.
	 *
	 * @throws Refused if it is blank, or nothing was found for which it could be
	 */
	Draft writtenInto(Draft draft, String reason) {
		requireReason(reason);
		var written = reason.strip();
		Writing.unprintable("reason", reason).ifPresent(broken -> {
			throw new Refused(List.of(broken));
		});
		var actor = actor();
		if (!rule.isJustifiable() && rule != EqualityRule.E3 || actor == null) {
			throw Refused.because("A3", Text.of("agreements.rule.not-justifiable"));
		}
		if (rule == EqualityRule.E3) {
			return draft.withSides(side -> side.actor().equals(actor) ? side.outsideDefine(written) : side);
		}
		var found = findingIn(draft).orElseThrow(() -> Refused.because("A3", Text.of("agreements.rule.nothing-found")));
		return draft.justified(new Justification(rule, finding, actor, found.figures(), written));
	}

	/** A difference that is wanted has a reason in words. A3. */
	@Decides("A3.22")
	private static void requireReason(String reason) {
		Writing.required("A3", "reason", reason, Text.of("agreements.rule.justification"));
	}

	/** The draft without the reason: what was found is open again. */
	Draft removedFrom(Draft draft) {
		return rule == EqualityRule.E3 ? draft.withSides(side -> side.actor().equals(actor()) ? side.outsideDefine(null) : side)
				: draft.withJustifications(draft.justifications().stream().filter(known -> !known.isFor(rule, finding, actor())).toList());
	}

	private @Nullable ActorId actor() {
		return participant == null ? null : new ActorId(participant);
	}
}
