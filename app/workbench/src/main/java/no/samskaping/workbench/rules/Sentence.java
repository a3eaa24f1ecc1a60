package no.samskaping.workbench.rules;

import no.samskaping.workbench.Text;

/** One sentence of a rule (regelsetning), as a context tells it in its catalogue. */
public interface Sentence {

	/** Where it comes from, when the source says nothing and the platform resolved it. */
	String DESIGN = "design";

	/** What the catalogue says of it. */
	Told told();

	/** The rule's number and the sentence's own, as in {@code A6.2}. */
	default String number() {
		return told().number();
	}

	/** What it says, in words: a message of the context that tells it. */
	default Text text() {
		return Text.of(told().context() + ".rules." + number());
	}

	/** The words of the source on which it rests, or {@link #DESIGN}. */
	default String source() {
		return told().source();
	}

	/** What became of it. */
	default State state() {
		return told().state();
	}

	/** The number of the rule to which it belongs, as in {@code A6}. */
	default String rule() {
		return number().substring(0, number().indexOf('.'));
	}

	/**
	 * A sentence as it stands in a catalogue (katalogoppføring).
	 *
	 * @param context whose messages hold its words
	 * @param number the rule's and its own, as in {@code A6.2}
	 * @param state what became of it
	 * @param source the words on which it rests, or {@link Sentence#DESIGN}
	 */
	record Told(String context, String number, State state, String source) {}

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
