package no.samskaping.architecture.survey;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.architecture.survey.Proven.Proof;
import no.samskaping.workbench.rules.Sentence;

/**
 * A sentence of a rule, and where it is decided (regelsetning).
 *
 * @param module whose catalogue tells it
 * @param proof the tests that proved it when this was built; none if they did not run then
 */
public record Ruling(String module, Sentence sentence, List<Place> places, @Nullable Proof proof) {

	/** Whether the platform resolved it, since the source says nothing. */
	public boolean isByDesign() {
		return sentence.source().equals(Sentence.DESIGN);
	}
}
