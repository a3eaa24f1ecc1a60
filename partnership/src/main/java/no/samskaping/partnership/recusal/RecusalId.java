package no.samskaping.partnership.recusal;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

/** Identifies a declaration. */
record RecusalId(UUID value) implements Identifier {}
