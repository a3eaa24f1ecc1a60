package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/**
 * An icon on a coloured tile with its word (flis).
 *
 * @param icon a name from the icon sprite, of the filled kind
 * @param tone 1, 2 or 3
 */
public record Tile(String icon, int tone, Text label) {}
