package no.samskaping.workbench.rules;

import java.util.List;

/** The rules of a context, sentence by sentence (regelbok); a bean of it makes them known to the platform. */
public interface RuleBook {

	/** Its sentences, in their order. */
	List<? extends Sentence> sentences();
}
