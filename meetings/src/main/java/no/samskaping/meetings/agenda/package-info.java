/**
 * How the agenda fills itself, and how it is sent out.
 * Listens to the other contexts and puts what they tell of onto the next meeting that has not been called.
 */
@NullMarked
package no.samskaping.meetings.agenda;

import org.jspecify.annotations.NullMarked;
