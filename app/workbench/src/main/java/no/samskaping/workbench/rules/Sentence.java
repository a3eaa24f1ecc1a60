package no.samskaping.workbench.rules;

import no.samskaping.workbench.Text;

/** One sentence of a rule (regelsetning), as a context tells it in its catalogue. */
public interface Sentence {

	/** Where it comes from, when the source says nothing and the platform resolved it. */
	String DESIGN = "design";

	/** The rule's number and the sentence's own, as in {@code A6.2}. */
	String number();

	/** What it says, in words. */
	Text text();

	/** The words of the source on which it rests, or {@link #DESIGN}. */
	String source();

	/** What became of it. */
	State state();

	/** The number of the rule to which it belongs, as in {@code A6}. */
	default String rule() {
		return number().substring(0, number().indexOf('.'));
	}

	/** What became of a sentence (status). */
	enum State {

		/** It can be broken: a place decides it, and tests fail when that place is switched off. */
		DECIDED,

		/** It cannot be broken by an action: it is shown, worded, kept or computed so. */
		SHOWN,

		/** Not implemented yet. */
		NOT_YET
	}
}
