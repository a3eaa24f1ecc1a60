/**
 * Norwegian working days and holidays.
 * Deadlines of the charter are counted with them.
 */
@NullMarked
package no.samskaping.partnership.calendar;

import org.jspecify.annotations.NullMarked;
