/**
 * What the demonstration shows of the partnership: an adopted platform, four organisations, and one person per role.
 * It exists only where {@code samskaping.demonstration=true}.
 */
@NullMarked
package no.samskaping.partnership.demonstration;

import org.jspecify.annotations.NullMarked;
