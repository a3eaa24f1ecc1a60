package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/** A filter that is on, and the address without it (filter). */
public record Chip(Text label, String without) {}
