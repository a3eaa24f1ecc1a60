package no.samskaping.initiatives.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jmolecules.event.types.DomainEvent;

import no.samskaping.initiatives.InitiativeCompleted;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeNotTakenForward;
import no.samskaping.initiatives.InitiativeReadyForDiscussion;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.InitiativeSeeksGateway;
import no.samskaping.initiatives.InitiativeStarted;
import no.samskaping.initiatives.InitiativeTakenForward;
import no.samskaping.initiatives.InitiativeWithdrawn;
import no.samskaping.initiatives.InitiativesMerged;
import no.samskaping.initiatives.Stage;
import no.samskaping.workbench.Ids;

/** What others are told of a step: the events that lie between one course and the next. */
public record CourseEvents(InitiativeId initiative, long version, Instant at) {

	/** The events, in the order in which they happened. */
	public List<DomainEvent> between(Course before, Course after) {
		var events = new ArrayList<DomainEvent>();
		if (before.scale() != after.scale() || !before.awaitsMeeting() && after.awaitsMeeting()) {
			var charter = Objects.requireNonNull(after.estimate()).charter();
			events.add(new InitiativeReclassified(Ids.next(), at, initiative, after.scale(), charter, after.awaitsMeeting(), version));
		}
		if (!before.seeksGateway() && after.seeksGateway()) {
			events.add(new InitiativeSeeksGateway(Ids.next(), at, initiative, version));
		}
		if (before.stage() != after.stage() && !before.stage().isEnd()) {
			arrived(before.stage(), after, events);
		}
		return events;
	}

	private void arrived(Stage from, Course after, List<DomainEvent> events) {
		switch (after.stage()) {
			case READY_FOR_DISCUSSION -> events.add(new InitiativeReadyForDiscussion(Ids.next(), at, initiative, version));
			case TAKEN_FORWARD -> {
				if (from == Stage.READY_FOR_DISCUSSION) {
					events.add(new InitiativeTakenForward(Ids.next(), at, initiative, version));
				}
			}
			case RUNNING -> events.add(new InitiativeStarted(Ids.next(), at, initiative, after.scale(), version));
			case COMPLETED -> events.add(new InitiativeCompleted(Ids.next(), at, initiative, after.scale(), version));
			case WITHDRAWN -> events.add(new InitiativeWithdrawn(Ids.next(), at, initiative, version));
			case NOT_TAKEN_FORWARD -> events.add(new InitiativeNotTakenForward(Ids.next(), at, initiative, version));
			case MERGED -> events.add(new InitiativesMerged(Ids.next(), at, initiative,
					Objects.requireNonNull(Objects.requireNonNull(after.ending()).into()), version));
			case REGISTERED, AT_GATEWAY, UNDER_DEVELOPMENT, AGREEMENT_IN_PROGRESS -> { }
		}
	}
}
