package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Kroner;

/** What the plain tests stand on: the charter of Vennesla, its gateways, and initiatives at different places of their course. */
public final class Vennesla {

	public static final Instant NOW = Instant.parse("2026-10-02T10:00:00Z");
	public static final LocalDate DUE = LocalDate.of(2026, 10, 16);
	public static final ActorId CLUB = ActorId.next();
	public static final Party CENTRE_A = new Party(PartyId.next(), ActorId.next(), "Frivilligsentral A", false, Sector.VOLUNTARY, true);
	public static final Party BUSINESSES = new Party(PartyId.next(), ActorId.next(), "Vennesla Næringsforening", true, Sector.BUSINESS, true);
	public static final Party MUNICIPALITY = new Party(PartyId.next(), ActorId.next(), "Vennesla kommune", true, Sector.PUBLIC, false);
	public static final AdoptedCharter CHARTER = new AdoptedCharter(1, LocalDate.of(2024, 1, 1), "Vennesla", Kroner.of(100_000), "Kontantkostnad",
			List.of(new Challenge("climate", "Klima", "", "plant", 1), new Challenge("exclusion", "Utenforskap", "", "puzzle", 2),
					new Challenge("demography", "Demografi", "", "people", 3)),
			List.of(), new Deadlines(7, 10, 10, 30, 90), LocalDate.of(2026, 1, 1));

	private Vennesla() {}

	public static Estimate estimate(String written) {
		return Estimate.of(Kroner.parse(written).orElseThrow(), CHARTER, null);
	}

	public static Estimate estimate(long kroner) {
		return Estimate.of(Kroner.of(kroner), CHARTER, "Vi vet mer nå.");
	}

	public static Initiative outside(@Nullable Estimate estimate, @Nullable Gateway gateway) {
		return Initiative.register(told(false, estimate, gateway), "I-2026-000001");
	}

	public static Initiative direct(@Nullable Estimate estimate) {
		return Initiative.register(told(true, estimate, null), "I-2026-000002");
	}

	/** A small one that runs. */
	public static Initiative running() {
		var initiative = outside(estimate(20_000), null);
		initiative.proceed(Course::started, NOW);
		return initiative;
	}

	/** A formalised one with everything that I6 asks for. */
	public static Initiative complete() {
		var initiative = direct(estimate(350_000));
		initiative.edit(new Wording("Sykkelverksted", null, "Tretti ungdommer har et sted å være."),
				Map.of("climate", new Justified("Brukte sykler kommer i bruk igjen.")), CHARTER);
		return initiative;
	}

	/** One that the meeting has before it. */
	public static Initiative ready() {
		var initiative = complete();
		initiative.declareReady(CHARTER, NOW);
		return initiative;
	}

	private static Registering told(boolean direct, @Nullable Estimate estimate, @Nullable Gateway gateway) {
		var origin = new Origin(PersonId.next(), Source.TELEPHONE, CENTRE_A.id(), PersonId.next(), NOW, null, null, null);
		return new Registering(InitiativeId.next(), new Wording("Sykkelverksted", null, null), origin, List.of(CLUB), direct, false, estimate,
				gateway, null);
	}
}
