package no.samskaping.partnership.demonstration;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.partnership.actor.MergingDesk;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** A group was registered twice, and the coordinator made one of the two. P6. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class DuplicateScene implements Scene {

	private static final String STAYS = "Stigruppa (oppdiktet)";
	private static final String GOES = "Stigruppen (oppdiktet)";

	private final ActorDesk actors;
	private final MergingDesk mergings;
	private final MandateDesk mandates;
	private final Clock clock;

	DuplicateScene(ActorDesk actors, MergingDesk mergings, MandateDesk mandates, Clock clock) {
		this.actors = actors;
		this.mergings = mergings;
		this.mandates = mandates;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		director.at(director.today().minusDays(8), LocalTime.of(10, 15), () -> called(GOES).ifPresent(goes -> called(STAYS).ifPresent(stays ->
				mergings.merge(goes.id(), actors.one(goes.id()).version(), stays.id(), actors.one(stays.id()).version(), coordinator(), clock.instant()))));
	}

	private Optional<ActorCard> called(String name) {
		return actors.likely(name, null, 5).stream().filter(card -> card.name().equals(name)).findFirst();
	}

	private Acting coordinator() {
		var mandate = mandates.notOver().stream().filter(it -> it.role() == Role.COORDINATOR).findFirst().orElseThrow();
		return new Acting.Coordinator(mandate.person(), mandate.party(), mandate.getId());
	}
}
