package no.samskaping.partnership.acting;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;

/** Resolves from the mandates of this moment, or from a personal link. P2. */
@Component
class ResolvedActings implements Actings {

	private final Capacities capacities;
	private final PersonalLinks links;
	private final Actors actors;

	ResolvedActings(Capacities capacities, PersonalLinks links, Actors actors) {
		this.capacities = capacities;
		this.links = links;
		this.actors = actors;
	}

	@Override
	@Transactional(readOnly = true)
	public Acting of(Viewer viewer) {
		if (Viewer.LINK.equals(viewer.issuer())) {
			return links.valid(UUID.fromString(viewer.subject())).map(this::holder).orElse(new Acting.Nobody());
		}
		return Capacities.chosen(capacities.of(viewer), viewer.capacity()).map(Capacity::acting).orElse(new Acting.Nobody());
	}

	/**
	 * The person is the one to whom the link went, whoever speaks for the actor by now; the actor the one for which it was made, also where
	 * that was merged into another since.
	 */
	private Acting holder(PersonalLinks.Link link) {
		var actor = new ActorId(link.holder());
		return new Acting.Participant(actor, link.recipient() == null ? null : new PersonId(link.recipient()), link.subject(), link.purpose(),
				actors.same(actor));
	}
}
