/**
 * The trace that an initiative leaves: when it came to which stage, and every estimate that was made.
 * Written in the transaction of the change, only ever added to.
 */
@NullMarked
package no.samskaping.initiatives.trace;

import org.jspecify.annotations.NullMarked;
