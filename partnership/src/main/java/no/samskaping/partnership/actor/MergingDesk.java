package no.samskaping.partnership.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where the coordinator makes one of two that are the same (sammenslåing av aktører). It spans two, and is never undone. P6. */
@Component
public class MergingDesk {

	/** The kind of subject under which one that was merged is shown by its own name, not by its successor's. */
	public static final String FORMER = "merged-actor";

	private final RegisteredActors actors;
	private final History history;

	MergingDesk(RegisteredActors actors, History history) {
		this.actors = actors;
		this.history = history;
	}

	/**
	 * Merges one into another; what is merged into that one already changes nothing.
	 *
	 * @param version of the one that goes, as the summary showed it
	 * @param staying the version of the one that stays, as the summary showed it
	 * @throws Outdated if one of them was changed meanwhile
	 */
	@Transactional
	public void merge(ActorId goes, long version, ActorId stays, long staying, Acting by, Instant at) {
		requireMay(by);
		var held = actors.held(List.of(goes, stays)).stream().collect(Collectors.toMap(Actor::getId, Function.identity()));
		var duplicate = known(held, goes);
		var successor = known(held, stays);
		if (stays.equals(duplicate.mergedInto())) {
			return;
		}
		if (duplicate.mergedInto() == null && successor.mergedInto() == null) {
			requireSeen(duplicate, version);
			requireSeen(successor, staying);
		}
		duplicate.mergeInto(successor, actors.hasUnits(goes), at);
		actors.save(duplicate);
		actors.save(successor);
		history.record(by.entry(subject(goes), at, "partnership.history.actor-merged-into", subject(stays).toString()));
		history.record(by.entry(subject(stays), at, "partnership.history.actor-merged", new Subject(FORMER, goes.value()).toString()));
	}

	/** What stands against merging one into another; nothing if they can be one. */
	@Transactional(readOnly = true)
	List<Broken> refusals(Actor goes, Actor stays) {
		return MergeRule.refusals(new MergeRule.Merging(goes, stays, actors.hasUnits(goes.getId())));
	}

	/** Those that were merged into one of these, by their own names. */
	@Transactional(readOnly = true)
	public List<Actor> former(Set<ActorId> ids) {
		return ids.isEmpty() ? List.of() : actors.all(ids);
	}

	/** Those that were merged into that one. */
	@Transactional(readOnly = true)
	List<Actor> mergedInto(ActorId id) {
		return actors.mergedInto(id);
	}

	/** Whether this one makes one of two: it concerns every context, and the coordinator looks after all of them. P2, P6. */
	@Decides("P6.14")
	static boolean mayMerge(Acting by) {
		return by instanceof Acting.Coordinator;
	}

	static void requireMay(Acting by) {
		if (!mayMerge(by)) {
			throw new Denied(Text.of("partnership.actor.merge.denied"));
		}
	}

	private static Actor known(Map<ActorId, Actor> held, ActorId id) {
		var actor = held.get(id);
		if (actor == null) {
			throw new Unknown(ActorDesk.KIND, id.value());
		}
		return actor;
	}

	/** Where one is merged already, the rule tells more than that something was changed. */
	private static void requireSeen(Actor actor, long version) {
		if (actor.version() != version) {
			throw new Outdated(subject(actor.getId()));
		}
	}

	private static Subject subject(ActorId id) {
		return new Subject(ActorDesk.KIND, id.value());
	}
}
