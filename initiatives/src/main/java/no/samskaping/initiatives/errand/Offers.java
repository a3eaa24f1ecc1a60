package no.samskaping.initiatives.errand;

import java.util.List;

import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;

/** What this reader can do, what is seldom done, and what cannot be done and why. */
public record Offers(List<Action> actions, List<Action> more, List<Blocked> blocked) {}
