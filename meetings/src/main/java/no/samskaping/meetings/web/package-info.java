/**
 * The pages of meetings, minutes, workshops and evaluation.
 * They explain the same rules that the aggregates enforce.
 */
@NullMarked
package no.samskaping.meetings.web;

import org.jspecify.annotations.NullMarked;
