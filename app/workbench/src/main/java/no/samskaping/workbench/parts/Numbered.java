package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/** A numbered line of a list that is worked through in order (nummerert punkt). */
public record Numbered(String number, Text name, Text more, String href, PathStep.State state) {}
