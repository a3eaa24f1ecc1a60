/**
 * Days that come by themselves (frister): an agreement's end is asked about in time, and neither end nor notice passes unseen. A8.
 */
@NullMarked
package no.samskaping.agreements.reminder;

import org.jspecify.annotations.NullMarked;
