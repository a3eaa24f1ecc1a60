/**
 * The platform parties: organisations that represent a sector.
 * Which of them the charter counts stands in the charter; their names are those of the actors that they are.
 */
@NullMarked
package no.samskaping.partnership.party;

import org.jspecify.annotations.NullMarked;
