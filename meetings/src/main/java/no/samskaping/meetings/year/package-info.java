/**
 * The year's cadence: a meeting each month, a workshop each quarter, and what is missing.
 * Proposes around holidays and July, and never forces.
 */
@NullMarked
package no.samskaping.meetings.year;

import org.jspecify.annotations.NullMarked;
