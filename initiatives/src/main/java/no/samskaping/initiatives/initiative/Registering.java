package no.samskaping.initiatives.initiative;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.partnership.ActorId;

/**
 * What is told when an initiative is registered (registrering). I1–I5, I11.
 *
 * @param initiators at least one, the contact's first (I2)
 * @param direct whether one of them is a platform party
 * @param wantsSupport the tick <em>ønsker støtte fra plattformen</em> (I4)
 * @param estimate missing where an idea came without one
 * @param gateway the one asked, for a formalised one from outside
 * @param actual at which of the {@link #ACTUAL} stages it is already, if it started before the platform (P9)
 */
public record Registering(InitiativeId id, Wording wording, Origin origin, List<ActorId> initiators, boolean direct,
		boolean wantsSupport, @Nullable Estimate estimate, @Nullable Gateway gateway, @Nullable Stage actual) {

	/** The stages at which something from before the platform may be entered; all others need a meeting or an agreement here. P9, I12, A1. */
	public static final List<Stage> ACTUAL = List.of(Stage.UNDER_DEVELOPMENT, Stage.RUNNING, Stage.COMPLETED);

	public Registering {
		if (actual != null && !ACTUAL.contains(actual)) {
			throw new IllegalArgumentException("Nothing is entered at " + actual);
		}
		if (initiators.isEmpty()) {
			throw new IllegalArgumentException("Somebody initiates an initiative");
		}
		initiators = List.copyOf(initiators);
	}
}
