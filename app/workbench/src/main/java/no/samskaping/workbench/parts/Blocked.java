package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/** Something that cannot be done yet, and the rule that says why (ikke mulig ennå). */
public record Blocked(Text label, Text why) {}
