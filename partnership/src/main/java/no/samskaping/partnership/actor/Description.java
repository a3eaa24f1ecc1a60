package no.samskaping.partnership.actor;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;

/**
 * What an actor is and is called, as it was typed: spaces around the name and inside the number are taken away.
 *
 * @param partOf the legal entity of which it is a unit
 */
public record Description(ActorKind kind, String name, @Nullable String organisationNumber, @Nullable ActorId partOf) {

	public Description {
		name = name.strip().replaceAll("\\s+", " ");
		if (organisationNumber != null) {
			organisationNumber = organisationNumber.replaceAll("[\\s\\u00a0]", "");
			organisationNumber = organisationNumber.isEmpty() ? null : organisationNumber;
		}
	}
}
