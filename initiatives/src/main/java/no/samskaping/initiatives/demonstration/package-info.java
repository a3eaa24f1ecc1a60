/**
 * What the demonstration shows of the initiatives: three dozen invented ones, at every stage and on every path.
 * It exists only where {@code samskaping.demonstration=true}.
 */
@NullMarked
package no.samskaping.initiatives.demonstration;

import org.jspecify.annotations.NullMarked;
