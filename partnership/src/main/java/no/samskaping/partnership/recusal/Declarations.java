package no.samskaping.partnership.recusal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.TakingPart;
import no.samskaping.workbench.Subject;

/**
 * What holds in matters (det som er meldt): what was declared in each, and what was declared about all that one of its actors takes part in.
 * What was decided in a matter itself goes before that. P5.
 */
@Component
class Declarations {

	private final DeclaredRecusals recusals;
	private final Actors actors;
	/** Asked for late: the contexts that tell of it are built upon recusals. */
	private final ObjectProvider<TakingPart> takingPart;

	Declarations(DeclaredRecusals recusals, Actors actors, ObjectProvider<TakingPart> takingPart) {
		this.recusals = recusals;
		this.actors = actors;
		this.takingPart = takingPart;
	}

	/** A declaration as it holds in a matter. */
	record Held(Subject matter, Recusal recusal) {}

	/** All that holds in these matters. */
	List<Held> in(Set<Subject> matters) {
		return in(matters, _ -> true);
	}

	/** What holds about one person; who takes part is asked for only where something was declared about all that an actor takes part in. */
	List<Held> in(Set<Subject> matters, PersonId person) {
		return in(matters, it -> it.person().equals(person));
	}

	private List<Held> in(Set<Subject> matters, Predicate<Recusal> which) {
		if (matters.isEmpty()) {
			return List.of();
		}
		var own = recusals.holding(matters.stream().map(Subject::id).collect(Collectors.toSet())).stream()
				.filter(it -> matters.contains(it.matter())).filter(which).map(it -> new Held(it.matter(), it)).toList();
		var standing = recusals.standing().stream().filter(which).toList();
		return standing.isEmpty() ? own : Stream.concat(own.stream(), standing(standing, matters, own)).toList();
	}

	private Stream<Held> standing(List<Recusal> standing, Set<Subject> matters, List<Held> own) {
		var part = takingPart(matters);
		var now = actors.of(Stream.concat(standing.stream().map(Declarations::actor), part.values().stream().flatMap(Set::stream)).collect(Collectors.toSet()));
		return part.entrySet().stream().flatMap(one -> {
			var there = one.getValue().stream().map(it -> known(it, now)).collect(Collectors.toSet());
			return standing.stream().filter(it -> !Recusal.leavesAlone(known(actor(it), now), there))
					.filter(it -> own.stream().noneMatch(held -> held.matter().equals(one.getKey()) && held.recusal().isOf(it.person(), it.party()) && held.recusal().isAfter(it)))
					.map(it -> new Held(one.getKey(), it));
		});
	}

	/** The actors that take part in each of these matters, as the contexts tell whose matters they are. */
	Map<Subject, Set<ActorId>> takingPart(Set<Subject> matters) {
		var part = new HashMap<Subject, Set<ActorId>>();
		takingPart.stream().forEach(it -> it.in(matters).forEach((matter, some) -> part.computeIfAbsent(matter, _ -> new HashSet<>()).addAll(some)));
		return part;
	}

	private static ActorId actor(Recusal standing) {
		return new ActorId(standing.matter().id());
	}

	/** Its successor, if it was merged. */
	private static ActorId known(ActorId actor, Map<ActorId, ActorCard> now) {
		var card = now.get(actor);
		return card == null ? actor : card.id();
	}
}
