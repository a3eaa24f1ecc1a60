package no.samskaping.agreements.rules;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.rules.RuleBook;
import no.samskaping.workbench.rules.Sentence;

/** The rules of agreements, for whoever shows them (regelbok). */
@Component
class AgreementRules implements RuleBook {

	@Override
	public List<? extends Sentence> sentences() {
		return List.of(AgreementSentence.values());
	}
}
