package no.samskaping.meetings.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jmolecules.ddd.annotation.ValueObject;

import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/** The three voices on a matter (de tre stemmene), always in the same order. P1, M6. */
@ValueObject
public record Voices(List<Voice> all) {

	/** The voices on a proposal: of every party the latest position that concerns it, a position standing until it is changed. */
	public static Voices of(List<Position> positions, Outcome proposal) {
		var latest = new LinkedHashMap<PartyId, Position>();
		positions.stream().filter(position -> position.proposal() == proposal).forEach(position -> latest.put(position.party(), position));
		var voices = new ArrayList<Voice>();
		for (var sector : Sector.values()) {
			voices.add(Voice.of(sector, latest.values().stream().filter(position -> position.sector() == sector).toList()));
		}
		return new Voices(voices);
	}

	/** The sectors whose voice is such. */
	public Set<Sector> which(Predicate<Voice> such) {
		return all.stream().filter(such).map(Voice::sector).collect(Collectors.toSet());
	}

	/** Whether this party itself agrees. */
	public boolean agrees(PartyId party) {
		return all.stream().flatMap(voice -> voice.positions().stream())
				.anyMatch(position -> position.party().equals(party) && position.answer().agrees());
	}

	/** The voice of a sector. */
	public Voice of(Sector sector) {
		return all.stream().filter(voice -> voice.sector() == sector).findFirst().orElseThrow();
	}

	/** Whether that person is the voice of another sector than this one. P1. */
	public boolean hasElsewhere(PersonId person, Sector sector) {
		return all.stream().filter(voice -> voice.sector() != sector).flatMap(voice -> voice.positions().stream())
				.anyMatch(position -> position.person().equals(person));
	}

	/** Whether anybody has said anything. */
	public boolean isSilent() {
		return all.stream().allMatch(voice -> voice.positions().isEmpty());
	}
}
