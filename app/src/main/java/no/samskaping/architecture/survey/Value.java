package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A published type that is neither interface nor event (publisert type).
 *
 * @param fields of a record, its components
 * @param constants of an enum, what it can be
 */
public record Value(Named type, List<Field> fields, List<String> constants) {}
