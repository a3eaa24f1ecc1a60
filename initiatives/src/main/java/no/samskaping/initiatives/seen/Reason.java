package no.samskaping.initiatives.seen;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.parts.Tile;

/** A challenge to which an initiative contributes, and how. I6. */
public record Reason(Tile tile, @Nullable String text) {}
