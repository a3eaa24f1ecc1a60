package no.samskaping.workbench.parts;

import java.util.List;
import java.util.Set;

import no.samskaping.workbench.Text;

/**
 * A filter over a list (filter): a menu of choices, of which several may be on.
 *
 * @param name the parameter in the address
 */
public record Filter(String name, Text label, List<Option> options, Set<String> chosen) {}
