package no.samskaping.testbed.door;

import no.samskaping.workbench.rules.Sentence;

/** The rules of a door, told to prove the proof. */
enum DoorSentence implements Sentence {

	GROWN("D1.1", State.DECIDED),

	TICKET("D1.2", State.DECIDED),

	NOBODY_ASKS("D1.3", State.DECIDED),

	GREEN("D1.4", State.SHOWN),

	KNOCKING("D1.5", State.DECIDED),

	KEY("D1.6", State.DECIDED);

	private final Told told;

	DoorSentence(String number, State state) {
		this.told = new Told("door", number, state, DESIGN);
	}

	@Override
	public Told told() {
		return told;
	}
}
