/**
 * Signing in as one of the demonstration's invented people, by one click and without a password.
 * It exists only where {@code samskaping.demonstration=true}.
 */
@NullMarked
package no.samskaping.access.demonstration;

import org.jspecify.annotations.NullMarked;
