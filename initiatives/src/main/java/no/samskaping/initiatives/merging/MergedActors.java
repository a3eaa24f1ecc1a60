package no.samskaping.initiatives.merging;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.ActorsMerged;
import no.samskaping.workbench.events.Inbox;

/** Lets two who are the same actor be one participant where both take part in an initiative. P6, I9. */
@Component
class MergedActors {

	private static final String LISTENER = "initiatives.merged-actors";

	private final ParticipationDesk participations;
	private final InitiativeDesk initiatives;
	private final EvaluationDesk evaluations;
	private final Actors actors;
	private final Inbox inbox;

	MergedActors(ParticipationDesk participations, InitiativeDesk initiatives, EvaluationDesk evaluations, Actors actors, Inbox inbox) {
		this.participations = participations;
		this.initiatives = initiatives;
		this.evaluations = evaluations;
		this.actors = actors;
		this.inbox = inbox;
	}

	@ApplicationModuleListener(id = LISTENER)
	void on(ActorsMerged event) {
		if (!inbox.first(event.eventId(), LISTENER)) {
			return;
		}
		for (var joined : participations.becomeOne(actors.same(event.successor()), new Acting.Platform(LISTENER), event.occurredAt())) {
			initiatives.becomesKnownAs(joined.initiative(), joined.gone(), joined.stays());
			evaluations.becomesKnownAs(joined.initiative(), joined.gone(), joined.stays());
		}
	}
}
