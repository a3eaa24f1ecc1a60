/**
 * What several pages of an initiative look through: finding it for whoever may see it, the names, what has happened, why it meets a challenge.
 * It knows none of these pages.
 */
@NullMarked
package no.samskaping.initiatives.seen;

import org.jspecify.annotations.NullMarked;
