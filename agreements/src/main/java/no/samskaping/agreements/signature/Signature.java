package no.samskaping.agreements.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Words;

/**
 * A signature (signatur): binds a contracting party to exactly these bytes. A6.
 *
 * @param text the text version that was signed
 * @param sha256 the fingerprint of its bytes
 * @param actor for whom
 * @param party the platform party that it is, if any
 * @param person who signed, if the platform knows them
 * @param signer who signed, as they wrote it themselves, or were called when they did
 * @param evidence the scan of a paper that was signed by hand, if it was
 * @param recordedBy who recorded the paper
 * @param signedOn the day on which the paper was signed
 * @param link where the personal link comes from with which it was signed, if it was
 * @param at when it was signed here, or the paper recorded
 */
public record Signature(SignatureId id, AgreementId agreement, UUID text, String sha256, ActorId actor, @Nullable PartyId party,
		@Nullable PersonId person, @Nullable String signer, Authority authority, @Nullable UUID evidence, @Nullable PersonId recordedBy,
		@Nullable LocalDate signedOn, @Nullable LinkOrigin link, Instant at) implements AggregateRoot<Signature, SignatureId> {

	/** The day on which it was signed, wherever that was. */
	public LocalDate day() {
		return signedOn == null ? at.atZone(Words.ZONE).toLocalDate() : signedOn;
	}

	@Override
	public SignatureId getId() {
		return id;
	}
}
