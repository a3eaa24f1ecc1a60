/**
 * What agreements add to the screen (på skjermen): navigation, tasks, search, panels on other pages, and what is missing.
 * Each is a bean that the workbench finds.
 */
@NullMarked
package no.samskaping.agreements.screen;

import org.jspecify.annotations.NullMarked;
