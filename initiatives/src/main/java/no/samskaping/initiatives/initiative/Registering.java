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
 * @param actual at which stage it is already, if it started before the platform (P9)
 */
public record Registering(InitiativeId id, Wording wording, Origin origin, List<ActorId> initiators, boolean direct,
		boolean wantsSupport, @Nullable Estimate estimate, @Nullable Gateway gateway, @Nullable Stage actual) {

	public Registering {
		if (initiators.isEmpty()) {
			throw new IllegalArgumentException("Somebody initiates an initiative");
		}
		initiators = List.copyOf(initiators);
	}
}
