package no.samskaping.initiatives.evaluation;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

/** Identifies a participant's evaluation; made with the form, so that a second submit answers once. */
public record EvaluationId(UUID value) implements Identifier {}
