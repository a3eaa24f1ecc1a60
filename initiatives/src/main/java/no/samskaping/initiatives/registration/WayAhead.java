package no.samskaping.initiatives.registration;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.AmountPath;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.PathStep;

/**
 * Which way an initiative goes by its amount (veien videre), as far as that is known while the form is filled. I3.
 *
 * @param path the amount beside the threshold; null while there is none
 * @param steps what follows; empty while it is not known
 * @param about which amount the steps are for
 * @param gateways those to choose among, if one is needed (I5)
 */
record WayAhead(@Nullable AmountPath path, List<PathStep> steps, @Nullable Text about, List<Option> gateways) {

	static WayAhead unknown() {
		return new WayAhead(null, List.of(), null, List.of());
	}

	static WayAhead of(Estimate estimate, boolean direct, List<Option> gateways) {
		var formalised = estimate.scale() == Scale.FORMALISED;
		var path = estimate.amount() == null ? null : path(estimate, estimate.amount());
		var about = estimate.amount() == null ? Text.of("initiatives.way.about.under", estimate.threshold())
				: Text.of("initiatives.way.about", estimate.amount());
		return new WayAhead(path, formalised ? formalised(direct) : small(), about, formalised && !direct ? gateways : List.of());
	}

	private static AmountPath path(Estimate estimate, Kroner amount) {
		var which = estimate.scale() == Scale.FORMALISED ? "formalised" : "small";
		return new AmountPath(Text.of("initiatives.way.heading." + which, amount), Text.of("initiatives.scale.SMALL"),
				Text.of("initiatives.scale.FORMALISED"), Text.of("initiatives.way.threshold", estimate.threshold()),
				Text.of("initiatives.way.why." + which, estimate.threshold(), estimate.charter()), amount.amount(), estimate.threshold().amount());
	}

	private static List<PathStep> small() {
		return List.of(step("register", PathStep.State.NOW), step("start", PathStep.State.LATER), step("end", PathStep.State.LATER));
	}

	private static List<PathStep> formalised(boolean direct) {
		var steps = new ArrayList<PathStep>();
		steps.add(step("register", PathStep.State.NOW));
		steps.add(step(direct ? "write" : "write-together", PathStep.State.LATER));
		steps.add(step("discuss", PathStep.State.LATER));
		steps.add(step("agree", PathStep.State.LATER));
		steps.add(step("run", PathStep.State.LATER));
		return steps;
	}

	private static PathStep step(String name, PathStep.State state) {
		return new PathStep(Text.of("initiatives.way.step." + name), Text.of("initiatives.way.step." + name + ".more"), state, null);
	}
}
