/**
 * What every process of the platform begins with: settings that all share, the clock, and plain words when it cannot start.
 * Nothing here is for modules to call, but that they too may say why it cannot.
 */
@NullMarked
package no.samskaping.workbench.start;

import org.jspecify.annotations.NullMarked;
