/**
 * Signatures (signaturer): who signed which bytes, for whom, by which authority and when.
 * They are only ever added, at most one for each contracting party and text.
 */
@NullMarked
package no.samskaping.agreements.signature;

import org.jspecify.annotations.NullMarked;
