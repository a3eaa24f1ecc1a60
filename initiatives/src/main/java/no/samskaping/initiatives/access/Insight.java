package no.samskaping.initiatives.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** How much of the initiatives somebody sees (innsyn). P7. */
public sealed interface Insight {

	/** All of them. */
	record All() implements Insight {}

	/** Those that an actor takes part in now, under whichever id it is known. */
	record Own(Set<ActorId> actors, Optional<InitiativeId> only) implements Insight {}

	/** None. */
	record None() implements Insight {}

	/** What this one sees. */
	static Insight of(Acting acting) {
		return switch (acting) {
			case Acting.Representative _, Acting.Staff _, Acting.Coordinator _, Acting.Reader _, Acting.Administrator _, Acting.Platform _ -> new All();
			case Acting.Participant participant -> own(participant.ids(), participant.only());
			case Acting.Nobody() -> new None();
		};
	}

	private static Insight own(Set<ActorId> actors, @Nullable Subject only) {
		return only == null ? new Own(actors, Optional.empty())
				: only.kind().equals(InitiativeId.KIND) ? new Own(actors, Optional.of(new InitiativeId(only.id()))) : new None();
	}

	/** Whether it reaches an initiative in which these take part. */
	default boolean reaches(InitiativeId initiative, Collection<ActorId> participants) {
		return switch (this) {
			case All() -> true;
			case Own(var actors, var only) -> participants.stream().anyMatch(actors::contains) && only.map(initiative::equals).orElse(true);
			case None() -> false;
		};
	}

	/** Denies whoever it does not reach. */
	default void require(InitiativeId initiative, Collection<ActorId> participants) {
		if (!reaches(initiative, participants)) {
			throw new Denied(Text.of("initiatives.denied.insight"));
		}
	}
}
