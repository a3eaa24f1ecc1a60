package no.samskaping.initiatives.registration;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Registration;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Subject;

/** Registers an initiative out of an idea of a workshop. M5. */
@Component
class IdeaRegistration implements Registration {

	private final InitiativeDesk desk;
	private final Parties parties;

	IdeaRegistration(InitiativeDesk desk, Parties parties) {
		this.desk = desk;
		this.parties = parties;
	}

	@Override
	public void register(InitiativeId id, String title, @Nullable String description, ActorId initiator, @Nullable PersonId contact,
			Subject source, Acting by, Instant at) {
		var direct = !parties.byActor(Set.of(initiator)).isEmpty();
		var origin = new Origin(contact, Source.WORKSHOP, by.party(), by.person(), at, source.kind(), source.id(), null);
		desk.register(new Registering(id, Wording.typed(shortened(title), description, null), origin, List.of(initiator), direct, false, null, null,
				null), by, at);
	}

	/** An idea may be longer than a title. */
	private static String shortened(String title) {
		return title.length() <= Wording.LONGEST_TITLE ? title : title.substring(0, Wording.LONGEST_TITLE - 1) + "…";
	}
}
