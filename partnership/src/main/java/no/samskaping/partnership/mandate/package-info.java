/**
 * Mandates: who may act in which role, for which party, from when until when.
 * Without one nobody does anything, and what has ended gives nothing.
 */
@NullMarked
package no.samskaping.partnership.mandate;

import org.jspecify.annotations.NullMarked;
