package no.samskaping.partnership.goal;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

/** Identifies a goal (mål). */
record GoalId(UUID value) implements Identifier {}
