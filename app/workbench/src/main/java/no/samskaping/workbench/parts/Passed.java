package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/** A rule that holds (i orden). */
public record Passed(String rule, Text name) {}
