/**
 * What everyone meets at a workshop: its page, registration, ideas, and evaluation; and the platform's evaluation by its parties.
 * Anonymous visitors come as far as {@code /apen/verksted}.
 */
@NullMarked
package no.samskaping.meetings.visit;

import org.jspecify.annotations.NullMarked;
