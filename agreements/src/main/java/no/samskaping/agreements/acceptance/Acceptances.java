package no.samskaping.agreements.acceptance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;

import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.rules.Decides;

/**
 * How everyone stands (godkjenningene): the latest answer of a participant counts, and only for the revision that it named. A3.
 *
 * @param all every answer about one agreement
 */
@ValueObject
public record Acceptances(List<Acceptance> all) {

	public Acceptances {
		all = all.stream().sorted(Comparator.comparing(Acceptance::at).thenComparing(known -> known.id().value())).toList();
	}

	/** Whether anybody has answered about that. */
	public boolean isAbout(UUID named) {
		return all.stream().anyMatch(known -> known.about().equals(named));
	}

	/** The latest answer of a participant about that, for that revision. */
	public Optional<Acceptance> latest(ActorId actor, UUID about, int revision) {
		return all.stream().filter(known -> known.actor().equals(actor) && known.about().equals(about) && known.revision() == revision)
				.reduce((earlier, later) -> later);
	}

	/** Whether a participant has accepted that revision and not said otherwise since. */
	public boolean accepted(ActorId actor, UUID about, int revision) {
		return latest(actor, about, revision).filter(Acceptance::accepts).isPresent();
	}

	/** Whether a participant has seen the last editorial correction of a clause, if there is one. A3. */
	@Decides("A3.18")
	public boolean seen(ActorId actor, Clause clause) {
		return clause.correction() == null || accepted(actor, clause.correction(), 1);
	}

	/** The clauses that a participant has not accepted as they stand now, or whose correction it has not seen. */
	public List<Clause> missing(Side side, Draft draft) {
		return draft.clauses().stream().filter(clause -> !accepted(side.actor(), clause.id(), clause.revision()) || !seen(side.actor(), clause))
				.toList();
	}

	/** Whether a participant has accepted the whole text as it stands now. */
	public boolean complete(Side side, Draft draft) {
		return missing(side, draft).isEmpty();
	}

	/** When a participant last accepted something in the text as it stands now; what was accepted beside the text is no part of it. A7. */
	public Optional<Instant> lastAccepted(Side side, Draft draft) {
		return draft.clauses().stream().flatMap(clause -> Stream.concat(latest(side.actor(), clause.id(), clause.revision()).stream(),
				Optional.ofNullable(clause.correction()).flatMap(correction -> latest(side.actor(), correction, 1)).stream()))
				.filter(Acceptance::accepts).map(Acceptance::at).max(Comparator.naturalOrder());
	}

	/** Whether everyone has accepted the whole text as it stands now. A2. */
	public boolean complete(Draft draft) {
		return draft.sides().stream().allMatch(side -> complete(side, draft));
	}

	/** Whether all of these have accepted that. */
	public boolean allAccepted(List<Side> sides, UUID about) {
		return sides.stream().allMatch(side -> accepted(side.actor(), about, 1));
	}
}
