package no.samskaping.partnership.acting;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
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
	private final JdbcClient jdbc;

	ResolvedActings(Capacities capacities, PersonalLinks links, JdbcClient jdbc) {
		this.capacities = capacities;
		this.links = links;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Acting of(Viewer viewer) {
		if (Viewer.LINK.equals(viewer.issuer())) {
			return links.valid(UUID.fromString(viewer.subject())).map(this::holder).orElse(new Acting.Nobody());
		}
		return Capacities.chosen(capacities.of(viewer), viewer.capacity()).map(Capacity::acting).orElse(new Acting.Nobody());
	}

	private Acting holder(PersonalLinks.Link link) {
		var contact = jdbc.sql("select contact from partnership.actor where id = :id and contact is not null")
				.param("id", link.holder()).query(UUID.class).optional().map(PersonId::new).orElse(null);
		return new Acting.Participant(new ActorId(link.holder()), contact, link.subject());
	}
}
