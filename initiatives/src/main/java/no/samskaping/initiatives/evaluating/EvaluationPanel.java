package no.samskaping.initiatives.evaluating;

import java.util.List;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Fact;

/**
 * How far a project's evaluation has come, as its pages show it. I10.
 *
 * @param sums the answers of all, question by question
 * @param waiting those who have not answered, with what this reader can do about it
 * @param single the single answers, for those who may see them (P7)
 */
public record EvaluationPanel(Text heading, List<Fact> sums, List<Waiting> waiting, List<Single> single) {

	/** A participant who has not answered. */
	record Waiting(String name, List<Action> actions) {}

	/** A participant's answers. */
	record Single(String name, List<Fact> answers) {}
}
