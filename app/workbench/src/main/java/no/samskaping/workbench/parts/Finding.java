package no.samskaping.workbench.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * A rule that something does not hold yet (funn): the facts that show it, and what mends it.
 *
 * @param rule the rule's number
 * @param state a word for how it stands
 * @param consequence what an action brings about, beside the buttons
 */
public record Finding(String rule, Text name, Text state, List<Fact> facts, List<Action> actions, @Nullable Text consequence) {}
