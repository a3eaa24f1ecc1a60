package no.samskaping.agreements.equality;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Why a difference between the participants is wanted (begrunnet forskjell); it stands in the clause on equality, which all accept. A3.
 *
 * @param rule the rule from which it departs
 * @param reason the text
 */
@ValueObject
@Table(schema = "agreements", name = "justification")
public record Justification(EqualityRule rule, String reason) {}
