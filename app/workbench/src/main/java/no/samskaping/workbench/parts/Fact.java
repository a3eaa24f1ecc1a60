package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * A label and what it holds (opplysning).
 *
 * @param wide whether it takes the whole width, for a sentence
 */
public record Fact(Text label, Text value, @Nullable String href, boolean wide) {

	public Fact(Text label, Text value) {
		this(label, value, null, false);
	}
}
