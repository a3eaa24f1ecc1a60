/**
 * Actors: everybody who may initiate or take part, from a resident to a municipality.
 * Duplicates are found when a name is typed, and organisation numbers are checked.
 */
@NullMarked
package no.samskaping.partnership.actor;

import org.jspecify.annotations.NullMarked;
