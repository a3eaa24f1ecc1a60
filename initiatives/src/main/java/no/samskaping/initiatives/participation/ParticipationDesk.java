package no.samskaping.initiatives.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.CourseRule;
import no.samskaping.initiatives.initiative.Authorities;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.TakingPart;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.History;

/** Where participants are named, answer, and plan and deliver what they give. I9, P3. */
@Component
public class ParticipationDesk implements TakingPart {

	private static final String HISTORY = "initiatives.history.";

	private final KnownParticipations participations;
	private final InitiativeDesk initiatives;
	private final Actors actors;
	private final Parties parties;
	private final Authorities authorities;
	private final PersonalLinks links;
	private final ExitFollower exits;
	private final History history;

	ParticipationDesk(KnownParticipations participations, InitiativeDesk initiatives, Actors actors, Parties parties, Authorities authorities, PersonalLinks links,
			ExitFollower exits, History history) {
		this.participations = participations;
		this.initiatives = initiatives;
		this.actors = actors;
		this.parties = parties;
		this.authorities = authorities;
		this.links = links;
		this.exits = exits;
		this.history = history;
	}

	/** Everybody who takes part or did, in the order in which they came. */
	@Transactional(readOnly = true)
	public List<Participation> of(InitiativeId initiative) {
		return participations.findByInitiativeOrderById(initiative);
	}

	/** The same for many. */
	@Transactional(readOnly = true)
	public Map<InitiativeId, List<Participation>> of(Collection<InitiativeId> initiatives) {
		return initiatives.isEmpty() ? Map.of() : participations.findByInitiativeInOrderById(initiatives).stream()
				.collect(Collectors.groupingBy(Participation::initiative));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isBy(Acting acting, InitiativeId initiative) {
		return of(initiative).stream().anyMatch(one -> one.answer().isIn() && one.isOwn(acting));
	}

	/**
	 * Names somebody; with an id or an actor that is known already it only asks again whom it had lost. I9.
	 *
	 * @return under which id it takes part: one that was merged with another keeps the id under which it came (P6)
	 */
	@Transactional
	public ActorId name(ParticipationId id, InitiativeId initiative, ActorId actor, Acting by, Instant at) {
		Authority.requireWork(by, initiative.subject());
		requireOpen(initiative);
		var known = participations.findByInitiativeAndActors(initiative, actors.same(actor));
		if (known.isPresent() && known.get().answer().isIn()) {
			return known.get().actor();
		}
		var party = parties.byActor(Set.of(actor)).get(actor);
		var participation = known.orElseGet(() -> Participation.of(id, initiative, actor, party == null ? null : party.id(), day(at)));
		known.ifPresent(one -> one.rejoin(one.isOwn(by)));
		save(participation, by, at, "participant", actor(participation));
		return participation.actor();
	}

	/**
	 * Lets those become one who are the same actor, in each initiative in which several of them take part: who came first stays, with what
	 * all planned, gave and were. A second time finds nobody. P6.
	 *
	 * @return who of the others became whom
	 */
	@Transactional
	public List<Joined> becomeOne(Set<ActorId> same, Acting by, Instant at) {
		var joined = new ArrayList<Joined>();
		participations.findLockedByActors(same).stream().collect(Collectors.groupingBy(Participation::initiative)).values().forEach(all ->
				all.stream().skip(1).forEach(other -> joined.add(becomeOne(all.getFirst(), other, by, at))));
		return joined;
	}

	private Joined becomeOne(Participation first, Participation other, Acting by, Instant at) {
		first.takeIn(other);
		participations.delete(other);
		participations.save(first);
		history.record(by.entry(first.initiative().subject(), at, HISTORY + "participants-joined", "merged-actor:" + other.actor().value(), actor(first)));
		return new Joined(first.initiative(), other.actor(), first.actor());
	}

	/** One that takes part under another id now, since both are the same actor. */
	public record Joined(InitiativeId initiative, ActorId gone, ActorId stays) {}

	/** A platform party's own answer whether it takes part, by its representative; once an agreement is in force it is left by notice. P3, A8. */
	@Transactional
	public void answer(InitiativeId initiative, PartyId party, boolean takesPart, @Nullable String reason, Acting by, Instant at) {
		requireBinding(by, party, initiative);
		requireUnbound(initiative);
		var actor = parties.of(Set.of(party)).get(party).actor();
		var participation = participations.findByInitiativeAndActor(initiative, actor)
				.orElseGet(() -> Participation.of(ParticipationId.next(), initiative, actor, party, day(at)));
		participation.answer(takesPart ? Answer.TAKES_PART : Answer.DOES_NOT, reason);
		save(participation, by, at, takesPart ? "takes-part" : "does-not-take-part", "party:" + party.value());
	}

	/**
	 * Takes part no longer: a participant says so itself, and once an agreement is in force it gives notice there. I5, I9, A8.
	 *
	 * @param source how it came, if it is recorded on behalf of one who is not a platform party (P2)
	 */
	@Transactional
	public void leave(ParticipationId id, @Nullable String reason, @Nullable Source source, Acting by, Instant at) {
		var participation = held(id);
		var subject = participation.initiative().subject();
		if (participation.party() != null) {
			requireBinding(by, participation.party(), participation.initiative());
		}
		var onBehalf = !participation.isOwn(by);
		if (onBehalf) {
			Authority.requireWork(by, subject);
		}
		requireUnbound(participation.initiative());
		Source.requireTold(onBehalf, source);
		if (!participation.leave(reason)) {
			return;
		}
		left(participation, onBehalf ? "left." + source : "left", by, at);
		if (onBehalf) {
			exits.recorded(initiatives.load(participation.initiative()), participation, Objects.requireNonNull(source), by, at);
		}
	}

	/** Takes part no longer, since it left the agreement by notice; what it planned and gave stays. A8, I9. */
	@Transactional
	public void leaveByNotice(InitiativeId initiative, ActorId actor, Acting by, Instant at) {
		participations.findByInitiativeAndActor(initiative, actor).ifPresent(known -> {
			var participation = held(known.getId());
			if (participation.leaveByNotice()) {
				left(participation, "left", by, at);
			}
		});
	}

	/** Plans what somebody gives. I9. */
	@Transactional
	public void plan(ParticipationId id, Contribution planned, Acting by, Instant at) {
		var participation = own(id, by);
		if (participation.plan(planned)) {
			save(participation, by, at, "planned", actor(participation));
		}
	}

	/** Marks it delivered on that day, or takes the mark back. I9. */
	@Transactional
	public void deliver(ParticipationId id, UUID contribution, boolean delivered, Acting by, Instant at) {
		var participation = own(id, by);
		if (participation.deliver(contribution, delivered ? day(at) : null)) {
			save(participation, by, at, delivered ? "delivered" : "not-delivered", actor(participation));
		}
	}

	/** Takes away what was planned. I9. */
	@Transactional
	public void drop(ParticipationId id, UUID contribution, Acting by, Instant at) {
		var participation = own(id, by);
		if (participation.drop(contribution)) {
			save(participation, by, at, "dropped", actor(participation));
		}
	}

	/**
	 * Why somebody was not in when the need was defined. E3.
	 *
	 * @param version the participation's, from which the form was made
	 */
	@Transactional
	public void explainOutsideDefine(ParticipationId id, @Nullable Long version, @Nullable String why, Acting by, Instant at) {
		var participation = own(id, by);
		if (version == null || version != participation.version()) {
			throw new Outdated(participation.initiative().subject());
		}
		if (participation.explainOutsideDefine(why)) {
			save(participation, by, at, "outside-define", actor(participation));
		}
	}

	/** Who takes part there as that actor, held until the transaction ends. */
	@Transactional
	public Participation heldOf(InitiativeId initiative, ActorId actor) {
		return participations.findByInitiativeAndActor(initiative, actor).filter(one -> one.answer().isIn()).map(one -> held(one.getId()))
				.orElseThrow(() -> new Unknown("participation", actor.value()));
	}

	/** The participation with that id, if it is of that initiative. */
	@Transactional(readOnly = true)
	public Participation load(ParticipationId id) {
		return participations.findById(id).orElseThrow(() -> new Unknown("participation", id.value()));
	}

	private Participation held(ParticipationId id) {
		return participations.findLockedById(id).orElseThrow(() -> new Unknown("participation", id.value()));
	}

	private Participation own(ParticipationId id, Acting by) {
		var participation = held(id);
		if (!Authority.works(by, participation.initiative().subject()) && !participation.isOwn(by)) {
			throw new Denied(Text.of("initiatives.denied.participation"));
		}
		requireOpen(participation.initiative());
		return participation;
	}

	private void requireOpen(InitiativeId initiative) {
		CourseRule.require(initiatives.load(initiative).course(), CourseRule.OPEN);
	}

	/** The rules that forbid to leave now, or to answer otherwise; none if it can be done. A8. */
	public static List<Broken> refusals(Course course) {
		return CourseRule.refusals(course, CourseRule.OPEN, CourseRule.NOT_BOUND);
	}

	private void requireUnbound(InitiativeId initiative) {
		Refused.requireNone(refusals(initiatives.load(initiative).course()));
	}

	private void requireBinding(Acting by, PartyId party, InitiativeId initiative) {
		if (!by.binds(party, initiative.subject())) {
			throw new Denied(Text.of("initiatives.denied.party"));
		}
		Refused.requireNone(authorities.recusal(by, initiative));
	}

	/** Its personal links end with it. P2. */
	private void left(Participation participation, String happened, Acting by, Instant at) {
		for (var purpose : LinkPurpose.values()) {
			actors.same(participation.actor()).forEach(one -> links.withdraw(purpose.word(), participation.initiative().subject(), one.value()));
		}
		save(participation, by, at, happened, actor(participation));
	}

	private void save(Participation participation, Acting by, Instant at, String happened, String... facts) {
		participations.save(participation);
		initiatives.stirred(participation.initiative(), by, at);
		history.record(by.entry(participation.initiative().subject(), at, HISTORY + happened, facts));
	}

	private static String actor(Participation participation) {
		return "actor:" + participation.actor().value();
	}

	private static LocalDate day(Instant at) {
		return at.atZone(Words.ZONE).toLocalDate();
	}
}
