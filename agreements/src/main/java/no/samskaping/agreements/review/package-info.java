/**
 * The equality review (likeverdssjekk): computed from an agreement's facts, never from a tick.
 * Each finding names the clause, the participant and what mends it; nobody gets a score. A3.
 */
@NullMarked
package no.samskaping.agreements.review;

import org.jspecify.annotations.NullMarked;
