package no.samskaping.meetings.conclusion;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is read out to close a matter (opplesning), as the form brings it.
 *
 * @param text the conclusion for the minutes
 * @param ceiling up to what a grown one may finish, as it was typed (I8)
 * @param gateway the party that is to be gateway (I5)
 * @param version the matter's version for which the form was made
 */
public record Reading(String text, @Nullable String ceiling, @Nullable UUID gateway, long version) {}
