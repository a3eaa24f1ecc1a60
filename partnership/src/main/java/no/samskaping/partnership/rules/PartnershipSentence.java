package no.samskaping.partnership.rules;

import no.samskaping.workbench.rules.Sentence;

/** What the partnership decides (regelsetninger), sentence by sentence. P1–P10. */
enum PartnershipSentence implements Sentence {

	P1_1("P1.1", State.DECIDED, Source.THREE_SECTORS),
	P1_3("P1.3", State.DECIDED, Source.THREE_SECTORS),
	P1_6("P1.6", State.SHOWN, Source.THREE_SECTORS),
	P1_7("P1.7", State.DECIDED, Source.THREE_SECTORS),
	P2_1("P2.1", State.DECIDED, Sentence.DESIGN),
	P2_2("P2.2", State.DECIDED, Sentence.DESIGN),
	P2_3("P2.3", State.DECIDED, Sentence.DESIGN),
	P2_4("P2.4", State.DECIDED, Sentence.DESIGN),
	P2_5("P2.5", State.DECIDED, Sentence.DESIGN),
	P2_6("P2.6", State.DECIDED, Sentence.DESIGN),
	P2_7("P2.7", State.DECIDED, Sentence.DESIGN),
	P2_8("P2.8", State.SHOWN, Sentence.DESIGN),
	P2_12("P2.12", State.SHOWN, Sentence.DESIGN),
	P2_13("P2.13", State.DECIDED, Sentence.DESIGN),
	P3_1("P3.1", State.DECIDED, Source.ANCHORING),
	P3_2("P3.2", State.DECIDED, Source.ANCHORING),
	P3_3("P3.3", State.DECIDED, Source.ANCHORING),
	P3_4("P3.4", State.DECIDED, Source.ANCHORING),
	P3_5("P3.5", State.DECIDED, Source.ANCHORING),
	P3_6("P3.6", State.DECIDED, Source.ANCHORING),
	P3_7("P3.7", State.DECIDED, Source.ANCHORING),
	P4_1("P4.1", State.DECIDED, Sentence.DESIGN),
	P4_2("P4.2", State.DECIDED, Sentence.DESIGN),
	P4_3("P4.3", State.DECIDED, Sentence.DESIGN),
	P4_4("P4.4", State.DECIDED, Sentence.DESIGN),
	P4_5("P4.5", State.DECIDED, Sentence.DESIGN),
	P4_6("P4.6", State.DECIDED, Sentence.DESIGN),
	P4_7("P4.7", State.DECIDED, Sentence.DESIGN),
	P4_8("P4.8", State.DECIDED, Sentence.DESIGN),
	P4_9("P4.9", State.DECIDED, Sentence.DESIGN),
	P4_10("P4.10", State.SHOWN, Sentence.DESIGN),
	P4_11("P4.11", State.DECIDED, Sentence.DESIGN),
	P4_12("P4.12", State.SHOWN, Sentence.DESIGN),
	P4_13("P4.13", State.SHOWN, Sentence.DESIGN),
	P4_14("P4.14", State.SHOWN, Sentence.DESIGN),
	P5_1("P5.1", State.SHOWN, Sentence.DESIGN),
	P5_2("P5.2", State.DECIDED, Sentence.DESIGN),
	P5_5("P5.5", State.DECIDED, Sentence.DESIGN),
	P5_6("P5.6", State.DECIDED, Sentence.DESIGN),
	P5_7("P5.7", State.DECIDED, Sentence.DESIGN),
	P5_8("P5.8", State.DECIDED, Sentence.DESIGN),
	P5_9("P5.9", State.DECIDED, Sentence.DESIGN),
	P5_10("P5.10", State.SHOWN, Sentence.DESIGN),
	P5_11("P5.11", State.SHOWN, Sentence.DESIGN),
	P5_15("P5.15", State.DECIDED, Sentence.DESIGN),
	P5_16("P5.16", State.SHOWN, Sentence.DESIGN),
	P5_13("P5.13", State.DECIDED, Sentence.DESIGN),
	P6_2("P6.2", State.DECIDED, Sentence.DESIGN),
	P6_3("P6.3", State.DECIDED, Sentence.DESIGN),
	P6_4("P6.4", State.DECIDED, Sentence.DESIGN),
	P6_6("P6.6", State.DECIDED, Sentence.DESIGN),
	P6_7("P6.7", State.DECIDED, Sentence.DESIGN),
	P6_8("P6.8", State.DECIDED, Sentence.DESIGN),
	P6_9("P6.9", State.DECIDED, Sentence.DESIGN),
	P6_10("P6.10", State.DECIDED, Sentence.DESIGN),
	P6_11("P6.11", State.DECIDED, Sentence.DESIGN),
	P6_12("P6.12", State.DECIDED, Sentence.DESIGN),
	P6_13("P6.13", State.DECIDED, Sentence.DESIGN),
	P6_14("P6.14", State.DECIDED, Sentence.DESIGN),
	P7_1("P7.1", State.DECIDED, Sentence.DESIGN),
	P7_2("P7.2", State.DECIDED, Sentence.DESIGN),
	P7_3("P7.3", State.DECIDED, Sentence.DESIGN),
	P7_4("P7.4", State.SHOWN, Sentence.DESIGN),
	P7_5("P7.5", State.DECIDED, Sentence.DESIGN),
	P7_6("P7.6", State.DECIDED, Sentence.DESIGN),
	P7_10("P7.10", State.SHOWN, Sentence.DESIGN),
	P7_11("P7.11", State.SHOWN, Sentence.DESIGN),
	P7_12("P7.12", State.DECIDED, Sentence.DESIGN),
	P8_1("P8.1", State.NOT_YET, Sentence.DESIGN),
	P10_1("P10.1", State.DECIDED, Sentence.DESIGN),
	P10_2("P10.2", State.SHOWN, Source.DEFINITION),
	P10_3("P10.3", State.SHOWN, Sentence.DESIGN),
	P10_4("P10.4", State.DECIDED, Source.WORKSHOP),
	I3_5("I3.5", State.DECIDED, Source.SMALL_IS_FREE),
	I3_6("I3.6", State.DECIDED, Sentence.DESIGN),
	I5_13("I5.13", State.DECIDED, Source.GATEWAYS),
	I5_14("I5.14", State.DECIDED, Source.GATEWAYS),
	I6_7("I6.7", State.DECIDED, Source.OBJECTIVE),
	I7_3("I7.3", State.DECIDED, Source.GOALS),
	I7_9("I7.9", State.DECIDED, Source.GOALS);

	private final Told told;

	PartnershipSentence(String number, State state, String source) {
		this.told = new Told("partnership", number, state, source);
	}

	@Override
	public Told told() {
		return told;
	}
}
