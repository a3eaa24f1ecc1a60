/**
 * What meetings show elsewhere: tasks, the overview, next steps, panels, search and titles.
 * Each is a bean that the screen finds by itself.
 */
@NullMarked
package no.samskaping.meetings.screen;

import org.jspecify.annotations.NullMarked;
