package no.samskaping.agreements.force;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.agreements.terms.Side;

/** Whom the text in force binds, and on which footing (bundet deltaker): as it stood in what was signed. A6–A8. */
@ValueObject
@Table(schema = "agreements", name = "bound")
public record Bound(@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Side side) {}
