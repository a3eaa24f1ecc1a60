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
					""", "Invents refuses by M42", "stands in no catalogue of rules"),
			Breach.of("a rule that nobody asks", new Guard.OfCode(RuleWalls.a_place_that_decides_is_asked_by_the_product), """
					package no.samskaping.meetings.refusing;
					class Forgotten {
						@no.samskaping.workbench.rules.Decides("M4.5")
						boolean isUnfinished(int open) {
							return open > 0;
						}
					}
					""", """
					package no.samskaping.meetings.refusing;
					class Remembered {
						void carryOn(int open) {
							if (!isUnfinished(open)) {
								throw new IllegalStateException();
							}
						}
						@no.samskaping.workbench.rules.Decides("M4.5")
						boolean isUnfinished(int open) {
							return open > 0;
						}
					}
					""", "Forgotten.isUnfinished(int) decides a sentence, but nobody in the product asks it"),
			Breach.of("a rule decided where no catalogue proves it", new Guard.OfCode(RuleWalls.a_place_that_decides_is_asked_by_the_product), """
					package no.samskaping.overview.refusing;
					class Decided {
						boolean asked = isUnfinished(1);
						@no.samskaping.workbench.rules.Decides("M4.5")
						static boolean isUnfinished(int open) {
							return open > 0;
						}
					}
					""", "", "Decided.isUnfinished(int) decides a sentence outside the contexts"));

	private RuleBreaches() {}
}
