/**
 * The figures of the overview: how many initiatives stand where, by scale and challenge.
 * Kept in the transaction of each change, so that showing them counts nothing; they can be rebuilt.
 */
@NullMarked
package no.samskaping.initiatives.standing;

import org.jspecify.annotations.NullMarked;
