package no.samskaping.agreements.page;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tag;

/**
 * A clause in the list of an agreement's page.
 *
 * @param tag what is special about it; null for a standard text
 */
record ClauseLine(int number, Text heading, String href, @Nullable Tag tag) {}
