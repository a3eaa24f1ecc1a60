package no.samskaping.meetings.rules;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.workbench.rules.RuleBook;
import no.samskaping.workbench.rules.Sentence;

/** The rules of meetings, for whoever shows them (regelbok). */
@Component
class MeetingRules implements RuleBook {

	@Override
	public List<? extends Sentence> sentences() {
		return List.of(MeetingSentence.values());
	}
}
