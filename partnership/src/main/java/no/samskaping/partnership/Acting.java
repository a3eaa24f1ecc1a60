package no.samskaping.partnership;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/**
 * Who acts, and for whom (handler for). P2. It is worked out anew for every request from the sign-in and the mandates of that
 * moment, so a mandate that has ended gives nothing. Controllers take it as an argument.
 */
public sealed interface Acting {

	/** The person who acts; null for the platform itself and for an organisation that holds only a link. */
	@Nullable PersonId person();

	/** The platform party for which they act, if any. */
	@Nullable PartyId party();

	/**
	 * Whether this one may register, edit and plan: representatives, staff and the coordinator. P2.
	 * One who was appointed for a single matter may there only: see {@link #worksOn(Subject)}.
	 */
	default boolean worksOnThePlatform() {
		return this instanceof Representative representative ? representative.only() == null : this instanceof Staff || this instanceof Coordinator;
	}

	/** Whether this one may do so in that matter. P2, P5. */
	@Decides("P2.2")
	default boolean worksOn(Subject matter) {
		return worksOnThePlatform() || this instanceof Representative representative && matter.equals(representative.only());
	}

	/** Whether this one administers the platform: its charter, its goals, everybody's mandates. P2, P4. */
	default boolean administersThePlatform() {
		return this instanceof Coordinator || this instanceof Administrator;
	}

	/** Whether this one sees all initiatives, meetings and agreements; a participant sees its own. P7. */
	@Decides("P7.3")
	default boolean seesEverything() {
		return !(this instanceof Participant || this instanceof Nobody);
	}

	/**
	 * Whether what this one says binds that party in general: only its own representative's or deputy's does. P2.
	 * One who was appointed for a single matter binds it there only: see {@link #binds(PartyId, Subject)}.
	 */
	@Decides("P2.1")
	default boolean binds(PartyId party) {
		return this instanceof Representative representative && representative.party().equals(party) && representative.only() == null;
	}

	/** Whether what this one says binds that party in that matter; recusal is asked of {@link Recusals}. P2, P5. */
	@Decides("P5.5")
	default boolean binds(PartyId party, Subject matter) {
		return this instanceof Representative representative && representative.party().equals(party)
				&& (representative.only() == null || representative.only().equals(matter));
	}

	/** An entry for the history of a subject, by this one. */
	default History.Entry entry(Subject subject, Instant at, String key, String... facts) {
		var person = person() == null ? null : person().value();
		UUID party = party() != null ? party().value() : this instanceof Participant participant ? participant.actor().value() : null;
		return new History.Entry(subject, person, party, null, at, key, List.of(facts));
	}

	/**
	 * Acts for a party within a mandate (representant, vararepresentant).
	 *
	 * @param only the one matter for which the party appointed this one, somebody being recused there (P5); null for all
	 */
	record Representative(PersonId person, PartyId party, MandateId mandate, boolean deputy, @Nullable Subject only) implements Acting {

		/** One who acts for the party in everything. */
		public Representative(PersonId person, PartyId party, MandateId mandate, boolean deputy) {
			this(person, party, mandate, deputy, null);
		}
	}

	/** Works for a party on the platform and binds nobody (medarbeider). */
	record Staff(PersonId person, PartyId party, MandateId mandate) implements Acting {}

	/** Administers the platform and binds nobody (samskapingskoordinator). */
	record Coordinator(PersonId person, @Nullable PartyId party, MandateId mandate) implements Acting {}

	/** Sees what signed-in people see, and changes nothing (leser). */
	record Reader(PersonId person, MandateId mandate) implements Acting {

		@Override
		public @Nullable PartyId party() {
			return null;
		}
	}

	/** Runs the platform and its accounts (administrator). */
	record Administrator(PersonId person, MandateId mandate) implements Acting {

		@Override
		public @Nullable PartyId party() {
			return null;
		}
	}

	/**
	 * Takes part for an actor (deltaker), in its own initiatives and agreements only.
	 *
	 * @param person the person, if known: of a link the one to whom it went
	 * @param only the one subject that a personal link is for; null for an account
	 * @param purpose what that link may be used for there, in a word of the context that gave it; null for an account
	 * @param merged the other ids under which the same actor is known, those that were merged into one (P6)
	 */
	record Participant(ActorId actor, @Nullable PersonId person, @Nullable Subject only, @Nullable String purpose, Set<ActorId> merged)
			implements Acting {

		public Participant {
			merged = merged.stream().filter(other -> !other.equals(actor)).collect(Collectors.toUnmodifiableSet());
		}

		/** One who does not act for a certain purpose only. */
		public Participant(ActorId actor, @Nullable PersonId person, @Nullable Subject only) {
			this(actor, person, only, null);
		}

		/** One of an actor that is known under one id. */
		public Participant(ActorId actor, @Nullable PersonId person, @Nullable Subject only, @Nullable String purpose) {
			this(actor, person, only, purpose, Set.of());
		}

		/** Whether it takes part for that actor, under whichever id that is known. P6. */
		public boolean isFor(ActorId other) {
			return ids().contains(other);
		}

		/** All ids under which what it takes part for is known. */
		public Set<ActorId> ids() {
			return Stream.concat(Stream.of(actor), merged.stream()).collect(Collectors.toUnmodifiableSet());
		}

		@Override
		public @Nullable PartyId party() {
			return null;
		}
	}

	/** The platform itself: a listener or a job. */
	record Platform(String name) implements Acting {

		@Override
		public @Nullable PersonId person() {
			return null;
		}

		@Override
		public @Nullable PartyId party() {
			return null;
		}
	}

	/** Signed in, but without any role today (uten rolle): may do nothing but sign out and be told why. P2. */
	record Nobody() implements Acting {

		@Override
		public @Nullable PersonId person() {
			return null;
		}

		@Override
		public @Nullable PartyId party() {
			return null;
		}
	}
}
