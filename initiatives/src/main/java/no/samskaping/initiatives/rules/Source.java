package no.samskaping.initiatives.rules;

/** The sentences of the municipality's decision on which these rules rest (kilde), as it has them, with its typing errors corrected. */
final class Source {

	static final String ANCHORING = "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon.";

	static final String SMALL_IS_FREE = "For mindre prosjekter (under 100.000 kroner) kreves det ingen formalisert struktur eller organisering, og dette må tilpasses det enkelte prosjekt.";

	static final String GOALS = "I tillegg prioriteres mindre prosjekter som kan bidra til å nå mål fastsatt i kommuneplanens samfunnsdel, strategi for Vennesla Næringsforening og mål for frivilligsentralen.";

	static final String NO_LIMITS = "I utgangspunktet har vi ingen begrensninger for hva vi kan samskape";

	static final String CHALLENGES = "men for større prosjekter prioriteres de som kan bidra til å løse de grunnleggende utfordringene Venneslasamfunnet står overfor";

	static final String GATEWAYS = "Når initiativet til prosjektet kommer fra enkeltinnbyggere, -lag, -foreninger eller -bedrifter må det skje via frivilligsentralene eller Næringsforeningen.";

	static final String VIA_THE_THREE = "Enkeltinnbyggere, lag, foreninger og bedrifter kan ta initiativ til samskaping via de tre partene og de tre partene kan selv ta initiativ til samskapingsprosjekter.";

	static final String OBJECTIVE = "Prosjektene skal ha en klar målsetting om å løse de tre hovedutfordringene klima, utenforskap eller demografi og initiativtakerne må begrunne hvordan prosjektet kan bidra til dette.";

	static final String AGREEMENT = "Samskapingsprosjekt av et visst økonomisk omfang skal formaliseres med en egen, forpliktende avtale mellom partene som deltar i prosjektet.";

	static final String FROM_THE_START = "Ved samskaping er aktørene med på å påvirke helt fra starten av.";

	static final String OWN_CONTRIBUTIONS = "ulike aktører får gi selvstendige bidrag til å definere, designe, implementere og drive fram løsninger";

	/** Between two sentences that stand apart. */
	static final String AND = " … ";

	private Source() {}
}
