/**
 * What the demonstration shows of the meetings: the years' wheel, the meetings that were held, and a workshop with its ideas.
 * It exists only where {@code samskaping.demonstration=true}.
 */
@NullMarked
package no.samskaping.meetings.demonstration;

import org.jspecify.annotations.NullMarked;
