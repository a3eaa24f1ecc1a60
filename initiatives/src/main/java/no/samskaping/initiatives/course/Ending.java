package no.samskaping.initiatives.course;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;

/**
 * How an initiative ended (avslutning). I10.
 *
 * @param from the stage that it ended at
 * @param remark the reason, or the closing sentence of a completed one
 * @param into the one that it was merged into
 */
public record Ending(Stage from, @Nullable String remark, @Nullable InitiativeId into) {}
