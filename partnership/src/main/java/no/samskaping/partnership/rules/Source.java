package no.samskaping.partnership.rules;

/** The sentences of the municipality's decision on which these rules rest (kilde), as it has them, with its typing errors corrected. */
final class Source {

	static final String ANCHORING = "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon.";

	static final String SMALL_IS_FREE = "For mindre prosjekter (under 100.000 kroner) kreves det ingen formalisert struktur eller organisering, og dette må tilpasses det enkelte prosjekt.";

	static final String THREE_SECTORS = "For større samskapingsprosjekter har vi vedtatt en plattform der Vennesla Næringsforening representerer næringslivet, de to frivilligsentralene representerer frivilligheten og Vennesla kommune representerer det offentlige.";

	static final String GOALS = "I tillegg prioriteres mindre prosjekter som kan bidra til å nå mål fastsatt i kommuneplanens samfunnsdel, strategi for Vennesla Næringsforening og mål for frivilligsentralen.";

	static final String DEFINITION = "KS har laget følgende definisjon av samskaping, som kommunene oppfordres å jobbe etter";

	static final String GATEWAYS = "Når initiativet til prosjektet kommer fra enkeltinnbyggere, -lag, -foreninger eller -bedrifter må det skje via frivilligsentralene eller Næringsforeningen.";

	static final String OBJECTIVE = "Prosjektene skal ha en klar målsetting om å løse de tre hovedutfordringene klima, utenforskap eller demografi og initiativtakerne må begrunne hvordan prosjektet kan bidra til dette.";

	static final String WORKSHOP = "Hvert kvartal arrangerer næringsforeningen, frivilligsentralene og kommunen i fellesskap et samskapingsverksted som er åpent for alle.";

	private Source() {}
}
