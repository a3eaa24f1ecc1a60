/**
 * What other contexts ask about initiatives, answered for many at once.
 * It reads the tables directly, so that a list of cards costs one query.
 */
@NullMarked
package no.samskaping.initiatives.lookup;

import org.jspecify.annotations.NullMarked;
