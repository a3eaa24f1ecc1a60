/**
 * Erasing people: all that the partnership knows of one is taken away at once, and the others are told.
 * What was done stays, without a name.
 */
@NullMarked
package no.samskaping.partnership.erasing;

import org.jspecify.annotations.NullMarked;
