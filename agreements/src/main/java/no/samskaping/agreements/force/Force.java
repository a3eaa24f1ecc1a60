package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The text in force (gjeldende tekst). A6, A7.
 *
 * @param text the text version in force
 * @param sha256 its fingerprint
 * @param since the day on which the first one came into force
 * @param until the last day, small changes counted in
 * @param number the number of the text version
 * @param endsOn the last day as it stands in the text itself; from it an extension is counted
 */
@ValueObject
public record Force(@Column("force_text") UUID text, @Column("force_sha256") String sha256, @Column("force_since") LocalDate since,
		@Column("force_until") LocalDate until, @Column("force_number") int number, @Column("force_ends_on") LocalDate endsOn) {

	/** The same, until another day. A7. */
	Force until(LocalDate day) {
		return new Force(text, sha256, since, day, number, endsOn);
	}
}
