package no.samskaping.meetings.rules;

import no.samskaping.workbench.rules.Sentence;

/** What meetings decide (regelsetninger), sentence by sentence. M1–M8. */
enum MeetingSentence implements Sentence {

	M1_1("M1.1", State.SHOWN, Source.WORKSHOP),
	M1_2("M1.2", State.DECIDED, Sentence.DESIGN),
	M1_3("M1.3", State.DECIDED, Sentence.DESIGN),
	M1_4("M1.4", State.DECIDED, Sentence.DESIGN),
	M1_5("M1.5", State.SHOWN, Source.PARTS_OF_THE_WORKSHOP),
	M2_1("M2.1", State.SHOWN, Source.MONTHLY),
	M2_2("M2.2", State.DECIDED, Sentence.DESIGN),
	M2_3("M2.3", State.DECIDED, Sentence.DESIGN),
	M2_4("M2.4", State.DECIDED, Sentence.DESIGN),
	M2_5("M2.5", State.DECIDED, Sentence.DESIGN),
	M2_6("M2.6", State.DECIDED, Sentence.DESIGN),
	M3_1("M3.1", State.DECIDED, Sentence.DESIGN),
	M3_2("M3.2", State.DECIDED, Sentence.DESIGN),
	M3_3("M3.3", State.SHOWN, Sentence.DESIGN),
	M3_4("M3.4", State.DECIDED, Sentence.DESIGN),
	M3_5("M3.5", State.DECIDED, Sentence.DESIGN),
	M3_6("M3.6", State.SHOWN, Sentence.DESIGN),
	M4_1("M4.1", State.SHOWN, Sentence.DESIGN),
	M4_2("M4.2", State.DECIDED, Sentence.DESIGN),
	M4_3("M4.3", State.DECIDED, Sentence.DESIGN),
	M4_4("M4.4", State.DECIDED, Sentence.DESIGN),
	M4_5("M4.5", State.DECIDED, Sentence.DESIGN),
	M5_1("M5.1", State.DECIDED, Source.PARTS_OF_THE_WORKSHOP),
	M5_2("M5.2", State.DECIDED, Sentence.DESIGN),
	M5_3("M5.3", State.DECIDED, Sentence.DESIGN),
	M5_4("M5.4", State.DECIDED, Source.PARTS_OF_THE_WORKSHOP),
	M5_5("M5.5", State.DECIDED, Source.PARTS_OF_THE_WORKSHOP),
	M5_6("M5.6", State.DECIDED, Sentence.DESIGN),
	M5_7("M5.7", State.SHOWN, Source.PARTS_OF_THE_WORKSHOP),
	M6_1("M6.1", State.DECIDED, Sentence.DESIGN),
	M6_2("M6.2", State.DECIDED, Sentence.DESIGN),
	M6_3("M6.3", State.DECIDED, Sentence.DESIGN),
	M6_4("M6.4", State.DECIDED, Source.EQUALITY),
	M6_5("M6.5", State.DECIDED, Sentence.DESIGN),
	M6_6("M6.6", State.DECIDED, Source.EQUALITY),
	M6_7("M6.7", State.DECIDED, Source.EQUALITY),
	M6_8("M6.8", State.DECIDED, Sentence.DESIGN),
	M6_9("M6.9", State.DECIDED, Sentence.DESIGN),
	M6_10("M6.10", State.DECIDED, Sentence.DESIGN),
	M6_11("M6.11", State.SHOWN, Sentence.DESIGN),
	M6_12("M6.12", State.SHOWN, Sentence.DESIGN),
	M7_1("M7.1", State.DECIDED, Sentence.DESIGN),
	M7_2("M7.2", State.DECIDED, Sentence.DESIGN),
	M7_3("M7.3", State.DECIDED, Sentence.DESIGN),
	M7_4("M7.4", State.DECIDED, Sentence.DESIGN),
	M7_5("M7.5", State.DECIDED, Sentence.DESIGN),
	M7_6("M7.6", State.DECIDED, Sentence.DESIGN),
	M7_7("M7.7", State.DECIDED, Sentence.DESIGN),
	M7_8("M7.8", State.DECIDED, Sentence.DESIGN),
	M7_9("M7.9", State.DECIDED, Sentence.DESIGN),
	M7_10("M7.10", State.DECIDED, Sentence.DESIGN),
	M7_11("M7.11", State.DECIDED, Sentence.DESIGN),
	M7_12("M7.12", State.DECIDED, Sentence.DESIGN),
	M7_13("M7.13", State.DECIDED, Sentence.DESIGN),
	M7_14("M7.14", State.SHOWN, Sentence.DESIGN),
	M8_1("M8.1", State.DECIDED, Sentence.DESIGN),
	M8_2("M8.2", State.DECIDED, Sentence.DESIGN),
	M8_3("M8.3", State.SHOWN, Source.EQUALITY),
	M8_4("M8.4", State.DECIDED, Source.EQUALITY),
	P1_2("P1.2", State.DECIDED, Source.THREE_SECTORS),
	P1_4("P1.4", State.DECIDED, Source.THREE_SECTORS),
	P1_5("P1.5", State.DECIDED, Source.THREE_SECTORS),
	P5_3("P5.3", State.DECIDED, Sentence.DESIGN),
	P5_12("P5.12", State.SHOWN, Sentence.DESIGN),
	P9_2("P9.2", State.DECIDED, Sentence.DESIGN),
	I5_12("I5.12", State.DECIDED, Sentence.DESIGN),
	I6_8("I6.8", State.DECIDED, Source.OBJECTIVE),
	I8_4("I8.4", State.DECIDED, Sentence.DESIGN);

	private final Told told;

	MeetingSentence(String number, State state, String source) {
		this.told = new Told("meetings", number, state, source);
	}

	@Override
	public Told told() {
		return told;
	}
}
