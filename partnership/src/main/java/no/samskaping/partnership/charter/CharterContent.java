package no.samskaping.partnership.charter;

import java.time.LocalDate;
import java.util.List;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;

/**
 * What a version of the charter says, as it is written before it is adopted.
 *
 * @param counts what counts towards the threshold, in a sentence
 * @param seats the platform parties and which of them are gateways
 */
public record CharterContent(String municipality, Kroner threshold, String counts, List<Challenge> challenges, List<Seat> seats,
		Deadlines deadlines, LocalDate cadenceStart) {

	public CharterContent {
		challenges = List.copyOf(challenges);
		seats = List.copyOf(seats);
	}

	/** The same for that municipality. */
	public CharterContent withMunicipality(String other) {
		return new CharterContent(other, threshold, counts, challenges, seats, deadlines, cadenceStart);
	}

	/** The same with the cadence counted from that day. */
	public CharterContent withCadenceStart(LocalDate other) {
		return new CharterContent(municipality, threshold, counts, challenges, seats, deadlines, other);
	}

	/** The same with that threshold, and what counts towards it. */
	public CharterContent withThreshold(Kroner other, String counting) {
		return new CharterContent(municipality, other, counting, challenges, seats, deadlines, cadenceStart);
	}

	/** The same with other challenges. */
	public CharterContent withChallenges(List<Challenge> others) {
		return new CharterContent(municipality, threshold, counts, others, seats, deadlines, cadenceStart);
	}

	/** The same with other deadlines. */
	public CharterContent withDeadlines(Deadlines others) {
		return new CharterContent(municipality, threshold, counts, challenges, seats, others, cadenceStart);
	}

	/** The same with other parties. */
	public CharterContent withSeats(List<Seat> others) {
		return new CharterContent(municipality, threshold, counts, challenges, others, deadlines, cadenceStart);
	}

	/** An organisation's place among the platform parties. */
	public record Seat(PartyId party, boolean gateway) {}
}
