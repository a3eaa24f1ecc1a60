/**
 * People: the only place that keeps their names and how they are reached.
 * Everybody else keeps ids and asks when something is shown.
 */
@NullMarked
package no.samskaping.partnership.person;

import org.jspecify.annotations.NullMarked;
