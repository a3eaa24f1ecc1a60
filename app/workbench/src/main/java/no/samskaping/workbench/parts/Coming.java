package no.samskaping.workbench.parts;

import java.time.LocalDate;
import java.util.List;

import no.samskaping.workbench.Text;

/**
 * Something on a coming day (dette kommer).
 *
 * @param deep whether it is of the rarer, greater kind
 */
public record Coming(LocalDate day, Text name, String href, List<Text> lines, boolean deep) {}
