/**
 * What the three sectors say on a matter: one equal voice each, however many speak for it.
 * Positions are only ever added; the latest of each party on the present proposal counts.
 */
@NullMarked
package no.samskaping.meetings.voice;

import org.jspecify.annotations.NullMarked;
