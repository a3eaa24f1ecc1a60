package no.samskaping.initiatives.initiative;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** A chosen challenge (hovedutfordring) and how the initiative contributes to it (begrunnelse), as far as it is written. I6. */
@Table(schema = "initiatives", name = "justification")
record Justified(@Nullable String text) {}
