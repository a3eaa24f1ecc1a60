/**
 * What others conclude about an initiative: the discussion meeting, and the agreement.
 * Each is taken in once, and what the initiative has left behind changes nothing.
 */
@NullMarked
package no.samskaping.initiatives.conclusion;

import org.jspecify.annotations.NullMarked;
