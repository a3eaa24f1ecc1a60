package no.samskaping.architecture.survey;

/**
 * Something that hears of an event (lytter).
 *
 * @param id the name under which what is not yet delivered is kept
 * @param hears the event's name
 */
public record Listener(String id, String module, Named type, String hears) {}
