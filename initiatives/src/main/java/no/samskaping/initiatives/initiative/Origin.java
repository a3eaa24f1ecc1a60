package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;

/**
 * Where an initiative came from (opphav). I2, I11, M5, P9.
 *
 * @param contact who is asked about it
 * @param source how it came, if it was registered on behalf of somebody
 * @param receivedBy the platform party whose people registered it
 * @param before the day on which it started, if that was before the platform (startet før plattformen)
 */
public record Origin(@Nullable PersonId contact, @Nullable Source source, @Nullable PartyId receivedBy,
		@Nullable PersonId registeredBy, Instant registeredAt, @Nullable @Column("from_kind") String fromKind,
		@Nullable @Column("from_id") UUID fromId, @Nullable @Column("before_platform") LocalDate before) {

	/** The idea out of which it was made, if it was. M5. */
	public @Nullable Subject idea() {
		return fromKind == null || fromId == null ? null : new Subject(fromKind, fromId);
	}

	/** The day on which it was registered. */
	public LocalDate day() {
		return registeredAt.atZone(Words.ZONE).toLocalDate();
	}
}
