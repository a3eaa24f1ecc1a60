package no.samskaping.initiatives.participation;

import java.time.Instant;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Actors.NewActor;

/**
 * Names participants who are not known yet: each is registered first. Either step happens once for the ids of a form, so a second
 * submit mends what the first left undone. I9, P6.
 */
@Component
public class Newcomers {

	private final Actors actors;
	private final ParticipationDesk participations;

	Newcomers(Actors actors, ParticipationDesk participations) {
		this.actors = actors;
		this.participations = participations;
	}

	/** Registers the actor and names it. */
	public void name(ParticipationId id, InitiativeId initiative, NewActor newcomer, Acting by, Instant at) {
		Authority.requireWork(by, initiative.subject());
		actors.register(newcomer, by, at);
		participations.name(id, initiative, newcomer.id(), by, at);
	}
}
