package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

/** The way to the neighbouring pages of a long list (blaing). */
public record Pager(@Nullable String previous, @Nullable String next) {}
