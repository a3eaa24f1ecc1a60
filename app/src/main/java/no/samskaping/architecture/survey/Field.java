package no.samskaping.architecture.survey;

/**
 * A component of a published record (felt).
 *
 * @param told what a type of the platform's own tells of itself
 */
public record Field(String name, String type, boolean optional, Told told) {}
