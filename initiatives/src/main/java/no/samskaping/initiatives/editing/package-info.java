/**
 * Writing the texts of an initiative, by several at a time: nobody overwrites what they did not touch. I6.
 */
@NullMarked
package no.samskaping.initiatives.editing;

import org.jspecify.annotations.NullMarked;
