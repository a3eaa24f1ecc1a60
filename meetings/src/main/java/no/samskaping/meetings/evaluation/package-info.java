/**
 * How workshops and the platform itself are judged on four themes.
 * The gap between the parties is what matters, and how it moves.
 */
@NullMarked
package no.samskaping.meetings.evaluation;

import org.jspecify.annotations.NullMarked;
