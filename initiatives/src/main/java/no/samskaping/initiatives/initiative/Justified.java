package no.samskaping.initiatives.initiative;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A chosen challenge (hovedutfordring) and how the initiative contributes to it (begrunnelse), as far as it is written. I6. */
@Table(schema = "initiatives", name = "justification")
record Justified(@Nullable String text) {

	/** Refuses challenges that the adopted platform does not name, and texts that are too long. I6. */
	static void requireKnown(Map<String, Justified> chosen, AdoptedCharter charter) {
		var known = charter.challenges().stream().map(Challenge::code).collect(Collectors.toSet());
		var broken = new ArrayList<Broken>();
		if (!areKnown(chosen.keySet(), known)) {
			broken.add(new Broken("I6", "challenges", Text.of("initiatives.refused.challenge")));
		}
		chosen.forEach((code, justified) -> {
			if (justified.text() != null && justified.text().length() > Wording.LONGEST_TEXT) {
				broken.add(new Broken("I6", ReadinessRule.field(code), Text.of("initiatives.refused.justification.long", Wording.LONGEST_TEXT)));
			}
		});
		Refused.requireNone(broken);
	}

	@Decides("I6.4")
	private static boolean areKnown(Set<String> chosen, Set<String> known) {
		return known.containsAll(chosen);
	}
}
