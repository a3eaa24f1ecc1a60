package no.samskaping.meetings.rules;

/** The sentences of the municipality's decision on which these rules rest (kilde), as it has them, with its typing errors corrected. */
final class Source {

	static final String THREE_SECTORS = "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige.";

	static final String EQUALITY = "Fundamentet for samskaping i Vennesla er likeverdighet mellom deltakerne og dette må reflekteres i den enkelte avtale om samskaping.";

	static final String PARTS_OF_THE_WORKSHOP = "Her informerer vi om samskapingen som foregår, vi får innspill til nye prosjekter og vi evaluerer";

	static final String WORKSHOP = "Hvert kvartal arrangerer næringsforeningen, frivilligsentralene og kommunen i fellesskap et samskapingsverksted som er åpent for alle.";

	static final String MONTHLY = "I tillegg møtes de tre partene månedlig til drøftelsesmøter.";

	static final String OBJECTIVE = "Prosjektene skal ha en klar målsetting om å løse de tre hovedutfordringene klima, utenforskap eller demografi og initiativtakerne må begrunne hvordan prosjektet kan bidra til dette.";

	private Source() {}
}
