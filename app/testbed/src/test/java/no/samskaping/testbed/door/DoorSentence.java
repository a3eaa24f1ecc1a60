package no.samskaping.testbed.door;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Sentence;

/** The rules of a door, told to prove the proof. */
enum DoorSentence implements Sentence {

	GROWN("D1.1", State.DECIDED),

	TICKET("D1.2", State.DECIDED),

	NOBODY_ASKS("D1.3", State.DECIDED),

	GREEN("D1.4", State.SHOWN),

	KNOCKING("D1.5", State.DECIDED);

	private final String number;
	private final State state;

	DoorSentence(String number, State state) {
		this.number = number;
		this.state = state;
	}

	@Override
	public String number() {
		return number;
	}

	@Override
	public Text text() {
		return Text.of("door.rules." + number);
	}

	@Override
	public String source() {
		return DESIGN;
	}

	@Override
	public State state() {
		return state;
	}
}
