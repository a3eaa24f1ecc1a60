package no.samskaping.initiatives.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Words;

/** Initiators take part from the day of registration, the gateway from the day on which it takes the initiative on. I2, I5. */
@Component
class Involving implements Follower {

	private final KnownParticipations participations;
	private final Parties parties;

	Involving(KnownParticipations participations, Parties parties) {
		this.participations = participations;
		this.parties = parties;
	}

	@Override
	public void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var day = at.atZone(Words.ZONE).toLocalDate();
		involveInitiators(initiative, by, day);
		var gateway = initiative.course().gateway();
		if (gateway != null && gateway.tookOn() && (before == null || before.gateway() == null || !before.gateway().tookOn())) {
			Optional.ofNullable(parties.of(Set.of(gateway.party())).get(gateway.party())).ifPresent(party -> {
				var participation = participations.findByInitiativeAndActor(initiative.getId(), party.actor())
						.orElseGet(() -> Participation.of(ParticipationId.next(), initiative.getId(), party.actor(), party.id(), day));
				participation.becomeGateway(by.binds(party.id(), initiative.getId().subject()));
				participations.save(participation);
			});
		}
	}

	private void involveInitiators(Initiative initiative, Acting by, LocalDate day) {
		var all = participations.findByInitiativeOrderById(initiative.getId());
		all.stream().filter(one -> one.initiator() && !initiative.initiators().contains(one.actor())).forEach(one -> {
			one.becomeNoInitiator();
			participations.save(one);
		});
		var missing = initiative.initiators().stream()
				.filter(actor -> all.stream().noneMatch(one -> one.actor().equals(actor) && one.initiator())).toList();
		if (missing.isEmpty()) {
			return;
		}
		var known = parties.byActor(new HashSet<>(missing));
		for (var actor : missing) {
			var participation = all.stream().filter(one -> one.actor().equals(actor)).findFirst()
					.orElseGet(() -> Participation.of(ParticipationId.next(), initiative.getId(), actor, party(known, actor), day));
			var party = participation.party();
			participation.becomeInitiator(party != null && by.binds(party, initiative.getId().subject()));
			participations.save(participation);
		}
	}

	private static @Nullable PartyId party(Map<ActorId, Party> known, ActorId actor) {
		var party = known.get(actor);
		return party == null ? null : party.id();
	}
}
