package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;

/**
 * Somebody wants to change an initiative (kommando).
 *
 * @param key made with the form, so that a second submit has no second effect; null where the state itself says so
 * @param version what the form was made from; null where it does not matter what else was changed meanwhile
 */
public record Command(@Nullable UUID key, InitiativeId id, @Nullable Long version, Acting by, Instant at) {

	/** One that no form carries. */
	public static Command of(InitiativeId id, Acting by, Instant at) {
		return new Command(null, id, null, by, at);
	}
}
