package no.samskaping.initiatives;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;

/** Takes the discussion meeting's conclusions. I5, I8, I12, M6. */
public interface Discussion {

	/**
	 * Lets a conclusion act on the initiative, once: the same conclusion told again changes nothing, and neither does one that
	 * the initiative has left behind (withdrawn, completed) meanwhile.
	 *
	 * @param matter the matter that was concluded, the key by which it is known again
	 */
	void concluded(InitiativeId initiative, UUID matter, Conclusion conclusion, Instant at);

	/** What the meeting concluded (konklusjon). */
	sealed interface Conclusion {

		/** Går videre til avtale. */
		record TakenForward() implements Conclusion {}

		/** Føres ikke videre, with the reason. */
		record NotTakenForward(String reason) implements Conclusion {}

		/** A grown one finishes as it is, up to a ceiling. I8. */
		record FinishesAsItIs(Kroner ceiling, String reason) implements Conclusion {}

		/** A grown one has to be formalised: I5, I6 and A1 apply. I8. */
		record BecomesFormalised() implements Conclusion {}

		/** A gateway was found for one that had none. I5. */
		record GatewayFound(PartyId gateway) implements Conclusion {}

		/** Noted, or nothing to do for the initiative. */
		record Noted(@Nullable String remark) implements Conclusion {}
	}
}
