package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/** A line of a history (hendelse): when, what, and more about it. */
public record Entry(Text when, Text what, @Nullable Text more) {}
