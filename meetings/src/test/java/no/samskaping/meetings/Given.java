package no.samskaping.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/** What the plain tests are given: a day, three parties and their people. */
public final class Given {

	public static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 17, 9, 0);
	public static final Instant NINE = Instant.parse("2026-11-17T08:00:00Z");
	public static final InitiativeId INITIATIVE = new InitiativeId(new UUID(3, 1));

	private Given() {}

	/** A sector's party; the voluntary sector has a second one. */
	public static PartyId party(Sector sector) {
		return new PartyId(new UUID(1, sector.ordinal()));
	}

	/** Who represents it. */
	public static PersonId representative(Sector sector) {
		return new PersonId(new UUID(2, sector.ordinal()));
	}
}
