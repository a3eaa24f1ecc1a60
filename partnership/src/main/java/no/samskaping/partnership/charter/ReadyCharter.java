package no.samskaping.partnership.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Kroner;

import tools.jackson.databind.json.JsonMapper;

/**
 * Vennesla's adopted platform as its own document says it, ready to be confirmed at setup; what that document leaves open stays open.
 *
 * @param parties the four organisations; those without a name have a placeholder (P4)
 * @param goalSources where the goals of small initiatives stand (I7)
 */
public record ReadyCharter(String municipality, long threshold, String counts, List<Challenge> challenges, Deadlines deadlines, Rhythm rhythm,
		List<ReadyParty> parties, List<String> goalSources) {

	/** Vennesla's. */
	public static ReadyCharter vennesla() {
		try (var content = new ClassPathResource("partnership/vennesla.json").getInputStream()) {
			return JsonMapper.builder().build().readValue(content, ReadyCharter.class);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What a first version says when these are its parties. */
	public CharterContent with(List<CharterContent.Seat> seats, LocalDate cadenceStart) {
		return new CharterContent(municipality, Kroner.of(threshold), counts, challenges, seats, deadlines, cadenceStart, rhythm,
				goalSources.stream().map(it -> new CharterContent.Source(it, null)).toList());
	}

	/** One of the organisations. */
	public record ReadyParty(String name, boolean named, Sector sector, boolean gateway) {}
}
