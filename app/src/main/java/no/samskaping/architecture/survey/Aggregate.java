package no.samskaping.architecture.survey;

import org.jspecify.annotations.Nullable;

/**
 * What is changed as one, and guards its rules (aggregat).
 *
 * @param schema that of its table, if it has one
 * @param table the table in which its root is kept
 */
public record Aggregate(Named type, @Nullable String schema, @Nullable String table) {}
