/**
 * The discussion meeting: when and where it is, who attends, and whether it may conclude.
 * One for each month; it is planned, called, held, or cancelled with a reason.
 */
@NullMarked
package no.samskaping.meetings.meeting;

import org.jspecify.annotations.NullMarked;
