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
 * @param source how it came, if it is recorded on behalf of the initiator (P2)
 */
public record Command(@Nullable UUID key, InitiativeId id, @Nullable Long version, Acting by, Instant at, @Nullable Source source) {

	public Command(@Nullable UUID key, InitiativeId id, @Nullable Long version, Acting by, Instant at) {
		this(key, id, version, by, at, null);
	}

	/** One that no form carries. */
	public static Command of(InitiativeId id, Acting by, Instant at) {
		return new Command(null, id, null, by, at);
	}

	/** The same, recorded on behalf of the initiator. */
	public Command from(@Nullable Source told) {
		return new Command(key, id, version, by, at, told);
	}
}
