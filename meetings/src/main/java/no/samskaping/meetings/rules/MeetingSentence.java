package no.samskaping.meetings.rules;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Sentence;

/** What meetings decide (regelsetninger), sentence by sentence. M1–M8. */
enum MeetingSentence implements Sentence {

	M1_1("M1.1", State.SHOWN, "Hvert kvartal arrangerer næringsforeningen, frivilligsentralene og kommunen i fellesskap et samskapingsverksted som er åpent for alle."),
	M1_2("M1.2", State.DECIDED, "Hvert kvartal arrangerer næringsforeningen, frivilligsentralene og kommunen i fellesskap et samskapingsverksted som er åpent for alle."),
	M1_3("M1.3", State.DECIDED, "Hvert kvartal arrangerer næringsforeningen, frivilligsentralene og kommunen i fellesskap et samskapingsverksted som er åpent for alle."),
	M1_4("M1.4", State.DECIDED, "Hvert kvartal arrangerer næringsforeningen, frivilligsentralene og kommunen i fellesskap et samskapingsverksted som er åpent for alle."),
	M2_1("M2.1", State.SHOWN, "I tillegg møtes de tre partene månedlig til drøftelsesmøter."),
	M2_2("M2.2", State.DECIDED, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	M2_3("M2.3", State.DECIDED, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	M2_4("M2.4", State.DECIDED, "I tillegg møtes de tre partene månedlig til drøftelsesmøter."),
	M2_5("M2.5", State.DECIDED, "I tillegg møtes de tre partene månedlig til drøftelsesmøter."),
	M2_6("M2.6", State.DECIDED, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	M3_1("M3.1", State.DECIDED, Sentence.DESIGN),
	M3_2("M3.2", State.DECIDED, Sentence.DESIGN),
	M3_3("M3.3", State.SHOWN, Sentence.DESIGN),
	M4_1("M4.1", State.SHOWN, Sentence.DESIGN),
	M5_1("M5.1", State.DECIDED, "Her informerer vi om samskapingen som foregår, vi får innspill til nye prosjekter og vi evaluerer"),
	M5_2("M5.2", State.DECIDED, "Her informerer vi om samskapingen som foregår, vi får innspill til nye prosjekter og vi evaluerer"),
	M5_3("M5.3", State.DECIDED, "Her informerer vi om samskapingen som foregår, vi får innspill til nye prosjekter og vi evaluerer"),
	M6_1("M6.1", State.DECIDED, Sentence.DESIGN),
	M6_2("M6.2", State.DECIDED, Sentence.DESIGN),
	M6_3("M6.3", State.DECIDED, Sentence.DESIGN),
	M6_4("M6.4", State.DECIDED, "Fundamentet for samskaping i Vennesla er likeverdighet mellom deltakerne og dette må reflekteres i den enkelte avtale om samskaping."),
	M6_5("M6.5", State.DECIDED, Sentence.DESIGN),
	M6_6("M6.6", State.DECIDED, "Fundamentet for samskaping i Vennesla er likeverdighet mellom deltakerne og dette må reflekteres i den enkelte avtale om samskaping."),
	M6_7("M6.7", State.DECIDED, "Fundamentet for samskaping i Vennesla er likeverdighet mellom deltakerne og dette må reflekteres i den enkelte avtale om samskaping."),
	M6_8("M6.8", State.DECIDED, Sentence.DESIGN),
	M6_9("M6.9", State.DECIDED, Sentence.DESIGN),
	M6_10("M6.10", State.DECIDED, Sentence.DESIGN),
	M7_1("M7.1", State.DECIDED, Sentence.DESIGN),
	M7_2("M7.2", State.DECIDED, Sentence.DESIGN),
	M7_3("M7.3", State.DECIDED, Sentence.DESIGN),
	M7_4("M7.4", State.DECIDED, Sentence.DESIGN),
	M7_5("M7.5", State.DECIDED, Sentence.DESIGN),
	M7_6("M7.6", State.DECIDED, Sentence.DESIGN),
	M7_7("M7.7", State.DECIDED, Sentence.DESIGN),
	M7_8("M7.8", State.DECIDED, Sentence.DESIGN),
	M7_9("M7.9", State.DECIDED, Sentence.DESIGN),
	M8_1("M8.1", State.DECIDED, "Her informerer vi om samskapingen som foregår, vi får innspill til nye prosjekter og vi evaluerer"),
	M8_2("M8.2", State.DECIDED, "Her informerer vi om samskapingen som foregår, vi får innspill til nye prosjekter og vi evaluerer"),
	M8_3("M8.3", State.SHOWN, "Fundamentet for samskaping i Vennesla er likeverdighet mellom deltakerne og dette må reflekteres i den enkelte avtale om samskaping."),
	P1_2("P1.2", State.DECIDED, "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige."),
	P5_3("P5.3", State.DECIDED, Sentence.DESIGN),
	I5_12("I5.12", State.DECIDED, Sentence.DESIGN),
	I8_4("I8.4", State.DECIDED, Sentence.DESIGN);

	private final String number;
	private final State state;
	private final String source;

	MeetingSentence(String number, State state, String source) {
		this.number = number;
		this.state = state;
		this.source = source;
	}

	@Override
	public String number() {
		return number;
	}

	@Override
	public Text text() {
		return Text.of("meetings.rules." + number);
	}

	@Override
	public String source() {
		return source;
	}

	@Override
	public State state() {
		return state;
	}
}
