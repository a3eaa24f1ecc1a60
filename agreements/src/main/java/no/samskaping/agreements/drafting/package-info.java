/**
 * Drafting (utkast): a complete agreement out of what an initiative has planned, so that nobody has to type a clause.
 */
@NullMarked
package no.samskaping.agreements.drafting;

import org.jspecify.annotations.NullMarked;
