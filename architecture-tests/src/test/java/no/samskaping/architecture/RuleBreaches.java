package no.samskaping.architecture;

import java.util.List;

/** Breaches of what ties refusals to the rules. */
final class RuleBreaches {

	static final List<Breach> ALL = List.of(
			Breach.of("a refusal by a rule that nobody can look up", new Guard.OfCode(RuleWalls.a_refusal_names_a_rule_of_the_catalogues), """
					package no.samskaping.meetings.refusing;
					class Invents {
						void refuse() {
							throw no.samskaping.workbench.Refused.because("M42", no.samskaping.workbench.Text.of("meetings.rule.invented"));
						}
					}
					""", """
					package no.samskaping.meetings.refusing;
					class Knows {
						void refuse() {
							throw no.samskaping.workbench.Refused.because("M4", no.samskaping.workbench.Text.of("meetings.rule.known"));
						}
					}
					""", "Invents refuses by M42", "stands in no catalogue of rules"));

	private RuleBreaches() {}
}
