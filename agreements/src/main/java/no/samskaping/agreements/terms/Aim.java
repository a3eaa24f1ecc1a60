package no.samskaping.agreements.terms;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How the project contributes to a main challenge (utfordring og begrunnelse), as the initiative says.
 *
 * @param challenge the charter's code for it
 * @param text how
 */
@ValueObject
@Table(schema = "agreements", name = "aim")
public record Aim(String challenge, String text) {}
