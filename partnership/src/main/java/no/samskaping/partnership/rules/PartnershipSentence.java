package no.samskaping.partnership.rules;

import no.samskaping.workbench.rules.Sentence;

/** What the partnership decides (regelsetninger), sentence by sentence. P1–P10. */
enum PartnershipSentence implements Sentence {

	P1_1("P1.1", State.DECIDED, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	P1_3("P1.3", State.DECIDED, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	P1_6("P1.6", State.SHOWN, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	P2_1("P2.1", State.DECIDED, Sentence.DESIGN),
	P2_2("P2.2", State.DECIDED, Sentence.DESIGN),
	P2_3("P2.3", State.DECIDED, Sentence.DESIGN),
	P2_4("P2.4", State.DECIDED, Sentence.DESIGN),
	P2_5("P2.5", State.DECIDED, Sentence.DESIGN),
	P2_6("P2.6", State.DECIDED, Sentence.DESIGN),
	P2_7("P2.7", State.DECIDED, Sentence.DESIGN),
	P2_8("P2.8", State.SHOWN, Sentence.DESIGN),
	P3_1("P3.1", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
	P3_2("P3.2", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
	P3_3("P3.3", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
	P3_4("P3.4", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
	P3_5("P3.5", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
	P3_6("P3.6", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
	P3_7("P3.7", State.DECIDED, "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon."),
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
	P5_1("P5.1", State.SHOWN, Sentence.DESIGN),
	P5_2("P5.2", State.DECIDED, Sentence.DESIGN),
	P5_5("P5.5", State.DECIDED, Sentence.DESIGN),
	P5_6("P5.6", State.DECIDED, Sentence.DESIGN),
	P5_7("P5.7", State.DECIDED, Sentence.DESIGN),
	P5_8("P5.8", State.DECIDED, Sentence.DESIGN),
	P5_9("P5.9", State.DECIDED, Sentence.DESIGN),
	P5_10("P5.10", State.SHOWN, Sentence.DESIGN),
	P5_11("P5.11", State.SHOWN, Sentence.DESIGN),
	P6_2("P6.2", State.DECIDED, Sentence.DESIGN),
	P6_3("P6.3", State.DECIDED, Sentence.DESIGN),
	P6_4("P6.4", State.DECIDED, Sentence.DESIGN),
	P7_1("P7.1", State.DECIDED, Sentence.DESIGN),
	P7_2("P7.2", State.DECIDED, Sentence.DESIGN),
	P7_3("P7.3", State.DECIDED, Sentence.DESIGN),
	P7_4("P7.4", State.SHOWN, Sentence.DESIGN),
	P7_5("P7.5", State.DECIDED, Sentence.DESIGN),
	P7_6("P7.6", State.DECIDED, Sentence.DESIGN),
	P7_9("P7.9", State.DECIDED, Sentence.DESIGN),
	P7_10("P7.10", State.SHOWN, Sentence.DESIGN),
	P7_11("P7.11", State.SHOWN, Sentence.DESIGN),
	P8_1("P8.1", State.SHOWN, Sentence.DESIGN),
	P10_1("P10.1", State.DECIDED, Sentence.DESIGN),
	P10_2("P10.2", State.SHOWN, "KS har laget følgende definisjon av samskaping, som kommunene oppfordres å jobbe etter"),
	P10_3("P10.3", State.SHOWN, Sentence.DESIGN),
	I3_5("I3.5", State.DECIDED, "For mindre prosjekter (under 100.000 kroner) kreves det ingen formalisert struktur eller organisering, og dette må tilpasses det enkelte prosjekt."),
	I3_6("I3.6", State.DECIDED, "For mindre prosjekter (under 100.000 kroner) kreves det ingen formalisert struktur eller organisering, og dette må tilpasses det enkelte prosjekt."),
	I5_13("I5.13", State.DECIDED, "Når initiativet til prosjektet kommer fra enkeltinnbyggere, -lag, -foreninger eller -bedrifter må det skje via frivilligsentralene eller Næringsforeningen."),
	I5_14("I5.14", State.DECIDED, "Når initiativet til prosjektet kommer fra enkeltinnbyggere, -lag, -foreninger eller -bedrifter må det skje via frivilligsentralene eller Næringsforeningen."),
	I6_7("I6.7", State.DECIDED, "Prosjektene skal ha en klar målsetting om å løse de tre hovedutfordringene klima, utenforskap eller demografi og initiativtakerne må begrunne hvordan prosjektet kan bidra til dette."),
	I7_3("I7.3", State.DECIDED, "I tillegg prioriteres mindre prosjekter som kan bidra til å nå mål fastsatt i kommuneplanens samfunnsdel, strategi for Vennesla Næringsforening og mål for frivilligsentralen.");

	private final Told told;

	PartnershipSentence(String number, State state, String source) {
		this.told = new Told("partnership", number, state, source);
	}

	@Override
	public Told told() {
		return told;
	}
}
