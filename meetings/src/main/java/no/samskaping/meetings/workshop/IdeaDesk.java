package no.samskaping.meetings.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.initiatives.Registration;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where ideas are raised, and become initiatives once: the identities made beforehand are the keys. M5, I11. */
@Component
public class IdeaDesk {

	private static final int LIKELY = 5;

	private final Ideas ideas;
	private final Workshops workshops;
	private final Actors actors;
	private final People people;
	private final Parties parties;
	private final Registration registration;
	private final History history;
	private final TransactionTemplate transaction;
	private final Clock clock;

	IdeaDesk(Ideas ideas, Workshops workshops, Actors actors, People people, Parties parties, Registration registration, History history,
			TransactionTemplate transaction, Clock clock) {
		this.ideas = ideas;
		this.workshops = workshops;
		this.actors = actors;
		this.people = people;
		this.parties = parties;
		this.registration = registration;
		this.history = history;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Raises an idea, by anybody; the same form raises it once. */
	@Transactional
	public void raise(IdeaId id, WorkshopId workshop, Idea.Raised raised, Acting by) {
		if (!workshops.one(workshop).takesIdeas(LocalDate.now(clock.withZone(Words.ZONE)))) {
			throw Refused.because("M5", Text.of("meetings.rule.idea.closed"));
		}
		if (ideas.findById(id).isEmpty()) {
			ideas.save(Idea.raise(id, workshop, raised, clock.instant()));
			history.record(by.entry(id.subject(), clock.instant(), "meetings.history.idea.raised"));
		}
	}

	/** Says how whoever raised it is reached. */
	@Transactional
	public void reachedBy(IdeaId id, String reach, Acting by) {
		MeetingDesk.requireWorker(by);
		var idea = ideas.heldById(id).orElseThrow(() -> new Unknown(id.subject()));
		if (!reach.strip().equals(idea.reach())) {
			idea.reachedBy(reach);
			ideas.save(idea);
			history.record(by.entry(id.subject(), clock.instant(), "meetings.history.idea.reached"));
		}
	}

	/**
	 * Lets it become the initiative of whoever raised it.
	 *
	 * @param meant whom that is, of those who are known; null for somebody new
	 * @param asked whether somebody was asked about those who may be known, and says that it is somebody new (P6)
	 */
	public void becomeRaisers(IdeaId id, ActorKind kind, @Nullable ActorId meant, boolean asked, Acting by) {
		MeetingDesk.requireWorker(by);
		var idea = ideas.one(id);
		idea.requireRaiser();
		var name = Objects.requireNonNull(idea.raisedBy());
		var reach = Objects.requireNonNull(idea.reach());
		if (meant != null) {
			var known = Optional.ofNullable(actors.of(Set.of(meant)).get(meant)).orElseThrow(() -> new Unknown("actor", meant.value()));
			people.register(idea.contact(), name, reach, by, clock.instant());
			register(idea, known.id(), false, by);
		} else {
			if (!asked && !likely(idea).isEmpty()) {
				throw Refused.because("P6", "meant", Text.of("meetings.rule.idea.meant"));
			}
			actors.register(new Actors.NewActor(idea.actor(), kind, name, null, new Actors.NewContact(idea.contact(), name, reach)), by,
					clock.instant());
			register(idea, idea.actor(), false, by);
		}
		mark(id, null, by);
	}

	/** Those known who may have raised it, as long as it is open. P6. */
	public List<ActorCard> likely(Idea idea) {
		return idea.takenUpAt() != null || !idea.hasRaiser() ? List.of() : actors.likely(Objects.requireNonNull(idea.raisedBy()), null, LIKELY).stream()
				.filter(card -> card.party() == null && !card.id().equals(idea.actor())).toList();
	}

	/** Lets a platform party take up an idea without a name: fra verkstedet. */
	public void takeUp(IdeaId id, PartyId party, Acting by) {
		if (!mayTakeUp(party, by)) {
			throw new Denied(Text.of("meetings.denied.idea"));
		}
		var idea = ideas.one(id);
		idea.requireNameless();
		var taker = Optional.ofNullable(parties.of(Set.of(party)).get(party)).orElseThrow(() -> new Unknown("party", party.value()));
		register(idea, taker.actor(), true, by);
		mark(id, party, by);
	}

	/** Whether this one says that a party takes an idea up: who works for that party, or the coordinator. */
	public static boolean mayTakeUp(PartyId party, Acting by) {
		return by instanceof Acting.Coordinator || by.worksOnThePlatform() && party.equals(by.party());
	}

	private void register(Idea idea, ActorId initiator, boolean party, Acting by) {
		registration.register(idea.initiative(), idea.title(), idea.description(), initiator, party ? null : idea.contact(),
				idea.getId().subject(), by, clock.instant());
	}

	private void mark(IdeaId id, @Nullable PartyId party, Acting by) {
		transaction.executeWithoutResult(status -> ideas.heldById(id).filter(idea -> idea.takenUpAt() == null).ifPresent(idea -> {
			idea.becameInitiative(party, clock.instant());
			ideas.save(idea);
			history.record(by.entry(id.subject(), clock.instant(), "meetings.history.idea.became"));
		}));
	}
}
