package no.samskaping.partnership.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;

/**
 * What a version of the charter says, as it is written before it is adopted.
 *
 * @param counts what counts towards the threshold, in a sentence
 * @param seats the platform parties and which of them are gateways
 * @param sources in which documents the goals of small initiatives stand (I7)
 */
public record CharterContent(String municipality, Kroner threshold, String counts, List<Challenge> challenges, List<Seat> seats,
		Deadlines deadlines, LocalDate cadenceStart, Rhythm rhythm, List<Source> sources) {

	public CharterContent {
		challenges = List.copyOf(challenges);
		seats = List.copyOf(seats);
		sources = List.copyOf(sources);
	}

	/** The same for that municipality. */
	public CharterContent withMunicipality(String other) {
		return new CharterContent(other, threshold, counts, challenges, seats, deadlines, cadenceStart, rhythm, sources);
	}

	/** The same with the cadence counted from that day. */
	public CharterContent withCadenceStart(LocalDate other) {
		return new CharterContent(municipality, threshold, counts, challenges, seats, deadlines, other, rhythm, sources);
	}

	/** The same with that threshold, and what counts towards it. */
	public CharterContent withThreshold(Kroner other, String counting) {
		return new CharterContent(municipality, other, counting, challenges, seats, deadlines, cadenceStart, rhythm, sources);
	}

	/** The same with other challenges. */
	public CharterContent withChallenges(List<Challenge> others) {
		return new CharterContent(municipality, threshold, counts, others, seats, deadlines, cadenceStart, rhythm, sources);
	}

	/** The same with other deadlines. */
	public CharterContent withDeadlines(Deadlines others) {
		return new CharterContent(municipality, threshold, counts, challenges, seats, others, cadenceStart, rhythm, sources);
	}

	/** The same with other parties. */
	public CharterContent withSeats(List<Seat> others) {
		return new CharterContent(municipality, threshold, counts, challenges, others, deadlines, cadenceStart, rhythm, sources);
	}

	/** The same with meetings as often as that. */
	public CharterContent withRhythm(Rhythm other) {
		return new CharterContent(municipality, threshold, counts, challenges, seats, deadlines, cadenceStart, other, sources);
	}

	/** The same with goals in other documents. */
	public CharterContent withSources(List<Source> others) {
		return new CharterContent(municipality, threshold, counts, challenges, seats, deadlines, cadenceStart, rhythm, others);
	}

	/** Those of its sources in which no goal stands, these being the ones in which some do. */
	public List<String> sourcesBeside(Set<String> filled) {
		return sources.stream().map(Source::name).filter(it -> !filled.contains(it)).toList();
	}

	/** An organisation's place among the platform parties. */
	public record Seat(PartyId party, boolean gateway) {}

	/**
	 * A document in which goals stand (kilde), for instance kommuneplanens samfunnsdel. I7.
	 *
	 * @param dated its day; null while not filled in
	 */
	public record Source(String name, @Nullable LocalDate dated) {}
}
