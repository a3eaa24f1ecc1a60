package no.samskaping.agreements.text;

import java.time.Instant;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.partnership.PersonId;

/**
 * A locked text version (tekstversjon): exactly these bytes are anchored and signed. A6.
 *
 * @param number 1, 2 …
 * @param sha256 of the bytes, lower case hexadecimal
 * @param says what it says, as facts, with a snapshot of what everyone promised
 */
public record AgreementText(TextId id, AgreementId agreement, int number, String sha256, long size, Draft says,
		@Nullable PersonId lockedBy, Instant lockedAt) implements AggregateRoot<AgreementText, TextId> {

	@Override
	public TextId getId() {
		return id;
	}
}
