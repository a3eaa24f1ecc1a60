package no.samskaping.workbench.parts;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * One of several to choose among (valg).
 *
 * @param value what is sent
 * @param more a supporting line beneath
 */
public record Option(String value, Text label, @Nullable Text more) {

	public Option(String value, Text label) {
		this(value, label, null);
	}
}
