package no.samskaping.agreements.rules;

/** The sentences of the municipality's decision on which these rules rest (kilde), as it has them, with its typing errors corrected. */
final class Source {

	static final String ANCHORING = "Den enkelte samarbeidsplattformpart sikrer nødvendig forankring i egen organisasjon.";

	static final String EQUALITY = "Fundamentet for samskaping i Vennesla er likeverdighet mellom deltakerne og dette må reflekteres i den enkelte avtale om samskaping.";

	static final String AGREEMENT = "Samskapingsprosjekt av et visst økonomisk omfang skal formaliseres med en egen, forpliktende avtale mellom partene som deltar i prosjektet.";

	static final String FROM_THE_START = "Ved samskaping er aktørene med på å påvirke helt fra starten av.";

	private Source() {}
}
