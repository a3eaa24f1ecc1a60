/**
 * Acceptances (godkjenninger): who accepted which revision of what, for whom, and who recorded it.
 * They are only ever added; a changed clause has a new revision, which nobody has accepted yet.
 */
@NullMarked
package no.samskaping.agreements.acceptance;

import org.jspecify.annotations.NullMarked;
