/**
 * What the demonstration shows of the agreements: some in force, one of them left by notice, one fulfilled, one that lapsed, one given up,
 * one to be signed, one that was declined at home, one to be anchored, the others as drafts.
 * It exists only where {@code samskaping.demonstration=true}.
 */
@NullMarked
package no.samskaping.agreements.demonstration;

import org.jspecify.annotations.NullMarked;
