/**
 * Changing and ending what is in force (endring og avslutning): amendments, small changes, notices, and giving work up.
 * Everything that binds is confirmed on a page of its own.
 */
@NullMarked
package no.samskaping.agreements.ending;

import org.jspecify.annotations.NullMarked;
