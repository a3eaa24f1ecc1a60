/**
 * The rules of the partnership as a catalogue: every sentence with its words and its source.
 * Where a sentence is decided, the place names its number.
 */
@NullMarked
package no.samskaping.partnership.rules;

import org.jspecify.annotations.NullMarked;
