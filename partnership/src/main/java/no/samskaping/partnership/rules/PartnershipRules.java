package no.samskaping.partnership.rules;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.rules.RuleBook;
import no.samskaping.workbench.rules.Sentence;

/** The rules of the partnership, for whoever shows them (regelbok). */
@Component
class PartnershipRules implements RuleBook {

	@Override
	public List<? extends Sentence> sentences() {
		return List.of(PartnershipSentence.values());
	}
}
