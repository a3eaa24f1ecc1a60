/**
 * The versions of the charter beside each other: which there were, which there is and which is being written, what differs between two,
 * and what the next would make of what is classified already. Nothing is changed here but that documents are added.
 */
@NullMarked
package no.samskaping.partnership.versions;

import org.jspecify.annotations.NullMarked;
