package no.samskaping.workbench.screen;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * Something that waits for a person or their party (oppgave), with one button.
 *
 * @param key what it is about, the same for as long as it waits
 * @param icon a name from the icon sprite
 * @param what verb and thing
 * @param why one line beneath
 * @param due when it should be done
 * @param href where it is done
 * @param button what the button says
 */
public record Task(String key, String icon, Text what, Text why, @Nullable LocalDate due, String href, Text button) {}
