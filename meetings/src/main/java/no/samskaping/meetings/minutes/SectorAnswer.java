package no.samskaping.meetings.minutes;

import java.time.Instant;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/** A sector's one answer to minutes (svar på referatet). M7, P1. Party and person are null for silence. */
@ValueObject
public record SectorAnswer(Sector sector, Kind kind, @Nullable PartyId party, @Nullable PersonId person, Instant at) {

	/** What a sector can answer. */
	public enum Kind {

		/** Godkjent. */
		APPROVED,

		/** Merknad. */
		OBJECTED,

		/** Godkjent uten merknader innen fristen. */
		SILENT
	}
}
