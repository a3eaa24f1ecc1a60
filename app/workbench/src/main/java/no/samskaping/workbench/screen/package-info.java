/**
 * What contexts contribute to the screen, and the parts of which pages are made.
 * A bean of one of these interfaces is all that it takes: the layout, the task list, the search and the overview find it.
 */
@NamedInterface("screen")
@NullMarked
package no.samskaping.workbench.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
