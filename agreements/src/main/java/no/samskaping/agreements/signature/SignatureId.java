package no.samskaping.agreements.signature;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

/** Identifies a signature (signatur); made with the form, so that a second submit signs once. */
public record SignatureId(UUID value) implements Identifier {}
