package no.samskaping.partnership.acting;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;

/** Resolves from the mandates of this moment, or from a personal link. P2. */
@Component
class ResolvedActings implements Actings {

	private final Capacities capacities;
	private final PersonalLinks links;

	ResolvedActings(Capacities capacities, PersonalLinks links) {
		this.capacities = capacities;
		this.links = links;
	}

	@Override
	@Transactional(readOnly = true)
	public Acting of(Viewer viewer) {
		if (Viewer.LINK.equals(viewer.issuer())) {
			return links.valid(UUID.fromString(viewer.subject())).map(ResolvedActings::holder).orElse(new Acting.Nobody());
		}
		return Capacities.chosen(capacities.of(viewer), viewer.capacity()).map(Capacity::acting).orElse(new Acting.Nobody());
	}

	/** The person is the one to whom the link went, whoever speaks for the actor by now. */
	private static Acting holder(PersonalLinks.Link link) {
		return new Acting.Participant(new ActorId(link.holder()), link.recipient() == null ? null : new PersonId(link.recipient()), link.subject(),
				link.purpose());
	}
}
