package no.samskaping.agreements.rules;

import no.samskaping.workbench.rules.Sentence;

/** What agreements decide (regelsetninger), sentence by sentence. A1–A8. */
enum AgreementSentence implements Sentence {

	A1_1("A1.1", State.SHOWN, Source.FROM_THE_START),
	A2_1("A2.1", State.DECIDED, Source.AGREEMENT),
	A2_2("A2.2", State.DECIDED, Source.AGREEMENT),
	A2_3("A2.3", State.DECIDED, Source.EQUALITY),
	A2_4("A2.4", State.DECIDED, Source.ANCHORING),
	A2_5("A2.5", State.DECIDED, Source.ANCHORING),
	A2_6("A2.6", State.NOT_YET, Source.ANCHORING),
	A3_1("A3.1", State.SHOWN, Source.EQUALITY),
	A3_2("A3.2", State.DECIDED, Source.EQUALITY),
	A3_3("A3.3", State.DECIDED, Source.EQUALITY),
	A3_4("A3.4", State.DECIDED, Source.EQUALITY),
	A3_5("A3.5", State.DECIDED, Source.EQUALITY),
	A3_6("A3.6", State.DECIDED, Source.FROM_THE_START),
	A3_7("A3.7", State.DECIDED, Source.EQUALITY),
	A3_8("A3.8", State.DECIDED, Source.EQUALITY),
	A3_9("A3.9", State.DECIDED, Source.EQUALITY),
	A3_10("A3.10", State.DECIDED, Source.EQUALITY),
	A3_11("A3.11", State.DECIDED, Source.EQUALITY),
	A3_12("A3.12", State.DECIDED, Source.EQUALITY),
	A3_13("A3.13", State.DECIDED, Source.EQUALITY),
	A3_14("A3.14", State.DECIDED, Source.EQUALITY),
	A3_15("A3.15", State.DECIDED, Source.EQUALITY),
	A3_16("A3.16", State.DECIDED, Sentence.DESIGN),
	A3_17("A3.17", State.DECIDED, Sentence.DESIGN),
	A3_18("A3.18", State.DECIDED, Sentence.DESIGN),
	A3_19("A3.19", State.DECIDED, Sentence.DESIGN),
	A3_20("A3.20", State.SHOWN, Source.EQUALITY),
	A3_21("A3.21", State.SHOWN, Source.EQUALITY),
	A3_22("A3.22", State.DECIDED, Source.EQUALITY),
	A3_23("A3.23", State.SHOWN, Source.EQUALITY),
	A4_1("A4.1", State.SHOWN, Source.AGREEMENT),
	A4_2("A4.2", State.DECIDED, Sentence.DESIGN),
	A4_3("A4.3", State.DECIDED, Sentence.DESIGN),
	A4_4("A4.4", State.DECIDED, Sentence.DESIGN),
	A4_5("A4.5", State.DECIDED, Sentence.DESIGN),
	A4_6("A4.6", State.DECIDED, Sentence.DESIGN),
	A4_7("A4.7", State.DECIDED, Sentence.DESIGN),
	A4_8("A4.8", State.DECIDED, Sentence.DESIGN),
	A5_1("A5.1", State.DECIDED, Sentence.DESIGN),
	A5_2("A5.2", State.DECIDED, Sentence.DESIGN),
	A5_3("A5.3", State.DECIDED, Sentence.DESIGN),
	A5_4("A5.4", State.DECIDED, Sentence.DESIGN),
	A5_5("A5.5", State.SHOWN, Sentence.DESIGN),
	A6_1("A6.1", State.DECIDED, Source.AGREEMENT),
	A6_2("A6.2", State.DECIDED, Source.AGREEMENT),
	A6_3("A6.3", State.DECIDED, Sentence.DESIGN),
	A6_4("A6.4", State.DECIDED, Source.ANCHORING),
	A6_5("A6.5", State.DECIDED, Sentence.DESIGN),
	A6_6("A6.6", State.DECIDED, Source.AGREEMENT),
	A6_7("A6.7", State.SHOWN, Sentence.DESIGN),
	A6_8("A6.8", State.DECIDED, Sentence.DESIGN),
	A6_9("A6.9", State.DECIDED, Sentence.DESIGN),
	A6_10("A6.10", State.DECIDED, Sentence.DESIGN),
	A7_1("A7.1", State.DECIDED, Sentence.DESIGN),
	A7_2("A7.2", State.DECIDED, Sentence.DESIGN),
	A7_3("A7.3", State.DECIDED, Sentence.DESIGN),
	A7_4("A7.4", State.DECIDED, Sentence.DESIGN),
	A7_5("A7.5", State.DECIDED, Source.EQUALITY),
	A7_6("A7.6", State.DECIDED, Sentence.DESIGN),
	A7_7("A7.7", State.DECIDED, Sentence.DESIGN),
	A7_8("A7.8", State.DECIDED, Sentence.DESIGN),
	A8_1("A8.1", State.SHOWN, Sentence.DESIGN),
	A8_2("A8.2", State.DECIDED, Source.AGREEMENT),
	A8_3("A8.3", State.DECIDED, Sentence.DESIGN),
	A8_4("A8.4", State.DECIDED, Sentence.DESIGN),
	A8_5("A8.5", State.DECIDED, Sentence.DESIGN),
	A8_6("A8.6", State.DECIDED, Sentence.DESIGN),
	A8_7("A8.7", State.DECIDED, Sentence.DESIGN),
	A8_8("A8.8", State.DECIDED, Sentence.DESIGN),
	A8_9("A8.9", State.SHOWN, Sentence.DESIGN),
	A8_11("A8.11", State.DECIDED, Sentence.DESIGN),
	P2_9("P2.9", State.DECIDED, Sentence.DESIGN),
	P2_10("P2.10", State.DECIDED, Sentence.DESIGN),
	P5_4("P5.4", State.DECIDED, Sentence.DESIGN),
	P7_9("P7.9", State.DECIDED, Sentence.DESIGN),
	I11_2("I11.2", State.DECIDED, Sentence.DESIGN),
	P6_1("P6.1", State.DECIDED, Source.AGREEMENT),
	P6_5("P6.5", State.DECIDED, Sentence.DESIGN),
	I10_6("I10.6", State.DECIDED, Sentence.DESIGN),
	I12_1("I12.1", State.DECIDED, Source.AGREEMENT);

	private final Told told;

	AgreementSentence(String number, State state, String source) {
		this.told = new Told("agreements", number, state, source);
	}

	@Override
	public Told told() {
		return told;
	}
}
