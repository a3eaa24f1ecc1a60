/**
 * Reads what people type into forms.
 * What cannot be read is refused beside its field, and stays as it was typed.
 */
@NullMarked
package no.samskaping.partnership.typed;

import org.jspecify.annotations.NullMarked;
