/**
 * Who takes part in an initiative, and what each gives in which phase.
 * Each participation is an aggregate of its own, so that participants do not wait for each other.
 */
@NullMarked
package no.samskaping.initiatives.participation;

import org.jspecify.annotations.NullMarked;
