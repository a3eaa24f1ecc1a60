package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.rules.Decides;

/**
 * The notices that stand (oppsigelsene). Each stands by itself, and is put to those who are still bound when its day has come. A8.
 *
 * @param all the earliest day first
 * @param bound whom the text in force binds
 */
@ValueObject
public record Notices(List<Notice> all, List<Side> bound) {

	/** The one that takes effect next; null if nobody leaves. */
	public @Nullable Notice next() {
		return all.isEmpty() ? null : all.getFirst();
	}

	/** Those whose day has come. */
	public List<Notice> due(LocalDate today) {
		return all.stream().filter(given -> given.hasCome(today)).toList();
	}

	/** The one that this participant has given. */
	public Optional<Notice> of(ActorId actor) {
		return all.stream().filter(given -> given.actor().equals(actor)).findFirst();
	}

	/** The one with that identity. */
	public Optional<Notice> named(UUID id) {
		return all.stream().filter(given -> given.id().equals(id)).findFirst();
	}

	/** The rest (de andre): those bound who have not left themselves by the day of that notice. */
	public List<Side> rest(Notice given) {
		var gone = all.stream().filter(other -> !other.effective().isAfter(given.effective())).map(Notice::actor).collect(Collectors.toSet());
		return bound.stream().filter(side -> !gone.contains(side.actor())).toList();
	}

	/** Whether the rest are asked whether they go on: two at least, one of them a platform party. */
	public boolean asksToGoOn(Notice given) {
		var rest = rest(given);
		return Side.entities(rest) >= 2 && rest.stream().anyMatch(side -> side.party() != null);
	}

	/** Those by which the rest are asked whether they go on. */
	public List<Notice> asking() {
		return all.stream().filter(this::asksToGoOn).toList();
	}

	/** Whether that participant is asked whether it goes on after that notice. */
	public boolean asks(Notice given, ActorId actor) {
		return asksToGoOn(given) && rest(given).stream().anyMatch(side -> side.actor().equals(actor));
	}

	/** Those by which that participant is asked and has not said yet that it goes on. */
	public List<Notice> unanswered(ActorId actor, Acceptances said) {
		return all.stream().filter(given -> asks(given, actor) && !said.accepted(actor, given.id(), 1)).toList();
	}

	/** Whether the rest go on without whoever leaves: there are enough of them, and all of them say so. */
	@Decides("A8.7")
	public boolean goesOn(Notice given, Acceptances said) {
		return asksToGoOn(given) && said.allAccepted(rest(given), given.id());
	}
}
