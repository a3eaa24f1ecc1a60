package no.samskaping.initiatives.rules;

import no.samskaping.workbench.rules.Sentence;

/** What initiatives decide (regelsetninger), sentence by sentence. I1–I12. */
enum InitiativeSentence implements Sentence {

	I1_1("I1.1", State.SHOWN, Source.NO_LIMITS),
	I1_2("I1.2", State.NOT_YET, Source.NO_LIMITS + ", " + Source.CHALLENGES),
	I2_1("I2.1", State.DECIDED, Sentence.DESIGN),
	I2_2("I2.2", State.DECIDED, Sentence.DESIGN),
	I3_1("I3.1", State.DECIDED, Source.SMALL_IS_FREE),
	I3_2("I3.2", State.SHOWN, Sentence.DESIGN),
	I3_3("I3.3", State.DECIDED, Source.SMALL_IS_FREE),
	I3_4("I3.4", State.SHOWN, Sentence.DESIGN),
	I4_1("I4.1", State.DECIDED, Sentence.DESIGN),
	I4_2("I4.2", State.SHOWN, Source.SMALL_IS_FREE),
	I4_3("I4.3", State.DECIDED, Sentence.DESIGN),
	I4_4("I4.4", State.DECIDED, Sentence.DESIGN),
	I4_5("I4.5", State.DECIDED, Sentence.DESIGN),
	I4_6("I4.6", State.NOT_YET, Sentence.DESIGN),
	I5_1("I5.1", State.DECIDED, Source.GATEWAYS),
	I5_2("I5.2", State.DECIDED, Source.GATEWAYS),
	I5_3("I5.3", State.DECIDED, Source.GATEWAYS),
	I5_4("I5.4", State.DECIDED, Sentence.DESIGN),
	I5_5("I5.5", State.DECIDED, Sentence.DESIGN),
	I5_6("I5.6", State.DECIDED, Sentence.DESIGN),
	I5_7("I5.7", State.DECIDED, Sentence.DESIGN),
	I5_8("I5.8", State.DECIDED, Sentence.DESIGN),
	I5_9("I5.9", State.DECIDED, Sentence.DESIGN),
	I5_10("I5.10", State.DECIDED, Sentence.DESIGN),
	I5_11("I5.11", State.DECIDED, Sentence.DESIGN),
	I5_15("I5.15", State.SHOWN, Sentence.DESIGN),
	I5_16("I5.16", State.DECIDED, Sentence.DESIGN),
	I5_17("I5.17", State.DECIDED, Sentence.DESIGN),
	I5_18("I5.18", State.DECIDED, Sentence.DESIGN),
	I5_19("I5.19", State.SHOWN, Source.VIA_THE_THREE),
	I5_20("I5.20", State.SHOWN, Sentence.DESIGN),
	I6_1("I6.1", State.DECIDED, Source.OBJECTIVE),
	I6_2("I6.2", State.DECIDED, Source.OBJECTIVE),
	I6_3("I6.3", State.DECIDED, Source.OBJECTIVE),
	I6_4("I6.4", State.DECIDED, Source.OBJECTIVE),
	I6_5("I6.5", State.DECIDED, Source.OBJECTIVE),
	I6_6("I6.6", State.DECIDED, Source.OBJECTIVE),
	I6_9("I6.9", State.DECIDED, Source.OBJECTIVE),
	I6_10("I6.10", State.DECIDED, Source.OBJECTIVE),
	I7_1("I7.1", State.NOT_YET, Sentence.DESIGN),
	I7_2("I7.2", State.NOT_YET, Source.GOALS),
	I7_4("I7.4", State.SHOWN, Sentence.DESIGN),
	I7_5("I7.5", State.NOT_YET, Source.CHALLENGES + Source.AND + Source.GOALS),
	I8_1("I8.1", State.DECIDED, Sentence.DESIGN),
	I8_2("I8.2", State.DECIDED, Sentence.DESIGN),
	I8_3("I8.3", State.DECIDED, Source.AGREEMENT),
	I8_5("I8.5", State.SHOWN, Sentence.DESIGN),
	I8_6("I8.6", State.SHOWN, Sentence.DESIGN),
	I8_7("I8.7", State.DECIDED, Sentence.DESIGN),
	I8_8("I8.8", State.SHOWN, Sentence.DESIGN),
	I9_1("I9.1", State.DECIDED, Source.OWN_CONTRIBUTIONS),
	I9_2("I9.2", State.SHOWN, Source.FROM_THE_START),
	I9_3("I9.3", State.SHOWN, Source.FROM_THE_START),
	I10_1("I10.1", State.DECIDED, Sentence.DESIGN),
	I10_2("I10.2", State.DECIDED, Sentence.DESIGN),
	I10_3("I10.3", State.DECIDED, Sentence.DESIGN),
	I10_4("I10.4", State.DECIDED, Sentence.DESIGN),
	I10_5("I10.5", State.DECIDED, Sentence.DESIGN),
	I10_7("I10.7", State.SHOWN, Sentence.DESIGN),
	I10_8("I10.8", State.DECIDED, Sentence.DESIGN),
	I10_9("I10.9", State.DECIDED, Sentence.DESIGN),
	I10_10("I10.10", State.DECIDED, Sentence.DESIGN),
	I10_11("I10.11", State.SHOWN, Sentence.DESIGN),
	I10_12("I10.12", State.DECIDED, Sentence.DESIGN),
	I11_1("I11.1", State.DECIDED, Sentence.DESIGN),
	I11_3("I11.3", State.SHOWN, Sentence.DESIGN),
	I12_2("I12.2", State.DECIDED, Sentence.DESIGN),
	I12_3("I12.3", State.DECIDED, Source.AGREEMENT),
	A1_2("A1.2", State.DECIDED, Source.AGREEMENT),
	A8_10("A8.10", State.DECIDED, Source.AGREEMENT),
	P3_8("P3.8", State.DECIDED, Source.ANCHORING),
	P3_9("P3.9", State.DECIDED, Source.ANCHORING),
	P9_1("P9.1", State.DECIDED, Sentence.DESIGN),
	P9_3("P9.3", State.SHOWN, Sentence.DESIGN),
	P2_11("P2.11", State.DECIDED, Sentence.DESIGN),
	P5_14("P5.14", State.DECIDED, Sentence.DESIGN),
	P7_7("P7.7", State.DECIDED, Sentence.DESIGN),
	P7_8("P7.8", State.DECIDED, Sentence.DESIGN);

	private final Told told;

	InitiativeSentence(String number, State state, String source) {
		this.told = new Told("initiatives", number, state, source);
	}

	@Override
	public Told told() {
		return told;
	}
}
