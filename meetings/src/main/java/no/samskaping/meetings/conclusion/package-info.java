/**
 * How a matter is closed, once, and what follows from it.
 * Whether it may be closed is computed from the three voices; nobody is outvoted.
 */
@NullMarked
package no.samskaping.meetings.conclusion;

import org.jspecify.annotations.NullMarked;
