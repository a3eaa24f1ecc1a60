package no.samskaping.partnership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;

/** Looks up and registers actors. I2, P6. */
public interface Actors {

	/** Those with these ids; a merged one is answered, under the id asked for, by its successor. */
	Map<ActorId, ActorCard> of(Set<ActorId> ids);

	/** Who is asked about each of these, as far as that is known; a merged one's successor is asked. */
	Map<ActorId, PersonId> contacts(Set<ActorId> ids);

	/** Those whose name resembles what is typed, the best first. */
	List<ActorCard> resembling(String typed, int limit);

	/**
	 * Those who may already be the one that is about to be registered: by the same organisation number, or by a name that differs from
	 * theirs by no more than a slip of the pen; the likeliest first. P6.
	 */
	List<ActorCard> likely(String name, @Nullable String organisationNumber, int limit);

	/** All ids under which the same actor is known, this one among them: of those that were merged into one. P6. */
	Set<ActorId> same(ActorId id);

	/**
	 * Whether somebody is asked about what stands under that id: its contact, as it was merged too, until another is named. P2, P6.
	 *
	 * @param person null asks whether nobody in particular is, so that whoever was handed something for it still speaks for it
	 */
	boolean speaksFor(@Nullable PersonId person, ActorId id);

	/**
	 * Registers an actor and the person who is its contact; with an id that is known already it changes nothing.
	 *
	 * @throws Refused if the name or the contact is missing or the organisation number is wrong (P6)
	 */
	void register(NewActor actor, Acting by, Instant at);

	/**
	 * An actor to be registered.
	 *
	 * @param id made with the form, so that a second submit registers once
	 * @param contact who speaks for it; its details are restricted (P7)
	 */
	record NewActor(ActorId id, ActorKind kind, String name, @Nullable String organisationNumber, @Nullable NewContact contact) {}

	/**
	 * A contact person.
	 *
	 * @param reach a telephone number or an e-mail address
	 */
	record NewContact(PersonId id, String name, String reach) {}
}
