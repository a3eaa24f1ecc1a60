/**
 * The minutes: the meeting's facts as they were, approved by each sector and locked.
 * What comes later is a visible addition.
 */
@NullMarked
package no.samskaping.meetings.minutes;

import org.jspecify.annotations.NullMarked;
