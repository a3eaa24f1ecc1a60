package no.samskaping.agreements.signature;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/**
 * Where a personal link comes from (lenkens opphav): what is signed with it says who made it. P2, A6.
 *
 * @param link the personal link
 * @param madeBy who made it; null for the platform itself
 * @param madeFor the platform party for which they acted, if any
 */
public record LinkOrigin(UUID link, @Nullable PersonId madeBy, @Nullable PartyId madeFor, Instant madeAt) {}
