package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/** One of a few views of the same thing (visning). */
public record Segment(@Nullable String icon, Text label, String href, boolean chosen) {}
