package no.samskaping.architecture.survey;

import java.util.List;

import no.samskaping.workbench.rules.Sentence;

/**
 * A sentence of a rule, and where it is decided (regelsetning).
 *
 * @param module whose catalogue tells it
 */
public record Ruling(String module, Sentence sentence, List<Place> places) {

	/** Whether the platform resolved it, since the source says nothing. */
	public boolean isByDesign() {
		return sentence.source().equals(Sentence.DESIGN);
	}
}
