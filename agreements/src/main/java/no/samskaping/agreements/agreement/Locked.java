package no.samskaping.agreements.agreement;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The bytes that are being anchored and signed (låst tekst). A6.
 *
 * @param text the text version
 * @param sha256 its fingerprint
 * @param due by when the platform parties are asked to answer
 */
@ValueObject
public record Locked(@Column("locked_text") UUID text, @Column("locked_sha256") String sha256, @Column("anchoring_due") LocalDate due) {}
