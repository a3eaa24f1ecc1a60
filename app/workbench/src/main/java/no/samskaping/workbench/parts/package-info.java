/**
 * The parts that pages are made of, as values; the fragments of {@code ui/parts} and {@code ui/form} draw them.
 * They know depths, marks and steps, and nothing of what these stand for.
 */
@NamedInterface("parts")
@NullMarked
package no.samskaping.workbench.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
