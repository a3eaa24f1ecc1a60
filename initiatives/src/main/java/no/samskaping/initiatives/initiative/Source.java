package no.samskaping.initiatives.initiative;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** How it came to whoever registered it on behalf of somebody (kilde). I11. */
public enum Source {

	/** Telefon. */
	TELEPHONE,

	/** Samskapingsverksted. */
	WORKSHOP,

	/** Papir. */
	PAPER,

	/** E-post. */
	MAIL;

	/** What is recorded on behalf of another says how it came. P2. */
	@Decides("P2.11")
	public static void requireTold(boolean onBehalf, @Nullable Source source) {
		if (onBehalf && source == null) {
			throw Refused.because("P2", "source", Text.of("initiatives.refused.source"));
		}
	}
}
