/**
 * The adopted platform in versions: what it says, from when, and the goals that small initiatives contribute to.
 * A version that was adopted never changes; only what was left open in it is filled in.
 */
@NullMarked
package no.samskaping.partnership.charter;

import org.jspecify.annotations.NullMarked;
