package no.samskaping.agreements.text;

import java.time.Instant;
import java.util.UUID;

import no.samskaping.agreements.AgreementId;

/**
 * A locked text was opened again (gjenåpning), so that it is never signed, and why. A6.
 *
 * @param text the text version that was locked
 * @param reason why, in words that every participant reads
 */
public record Reopening(UUID id, AgreementId agreement, TextId text, String reason, Instant at) {

	/** What the history calls it. */
	public static final String KIND = "agreement-reopening";
}
