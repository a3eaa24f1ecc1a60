/**
 * What a party promised to do by a day after a matter was discussed.
 * What is overdue comes onto the next agenda as one matter.
 */
@NullMarked
package no.samskaping.meetings.followup;

import org.jspecify.annotations.NullMarked;
