package no.samskaping.initiatives.rules;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.rules.RuleBook;
import no.samskaping.workbench.rules.Sentence;

/** The rules of initiatives, for whoever shows them (regelbok). */
@Component
class InitiativeRules implements RuleBook {

	@Override
	public List<? extends Sentence> sentences() {
		return List.of(InitiativeSentence.values());
	}
}
