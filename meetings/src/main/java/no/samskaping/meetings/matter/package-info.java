/**
 * The matters that meetings treat, from the day on which they come up until they are closed or leave.
 * A subject comes up once per reason while it is open.
 */
@NullMarked
package no.samskaping.meetings.matter;

import org.jspecify.annotations.NullMarked;
