package no.samskaping.agreements.working;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.partnership.ActorId;

/**
 * How a participant stands to a clause.
 *
 * @param answer its latest answer to the clause as it is now; null if there is none
 */
record Standing(ActorId actor, @Nullable Acceptance answer) {}
