package no.samskaping.agreements.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.initiatives.Phase;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.rules.Decides;

/**
 * All that an agreement says (utkast), as facts and own texts. Changing it gives another one; {@link #since} finds which clauses changed. A4.
 */
@ValueObject
public record Draft(@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Terms terms,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Side> sides,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Promise> promises,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Aim> aims,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Justification> justifications,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Clause> clauses) {

	public Draft {
		sides = List.copyOf(sides);
		promises = List.copyOf(promises);
		aims = List.copyOf(aims);
		justifications = List.copyOf(justifications);
		clauses = List.copyOf(clauses);
	}

	public Draft with(Terms other) {
		return new Draft(other, sides, promises, aims, justifications, clauses);
	}

	public Draft withSides(UnaryOperator<Side> change) {
		return new Draft(terms, sides.stream().map(change).toList(), promises, aims, justifications, clauses);
	}

	/** Without one who leaves. */
	public Draft without(ActorId leaving) {
		return new Draft(terms, sides.stream().filter(side -> !side.actor().equals(leaving)).toList(),
				promises.stream().filter(promise -> !promise.actor().equals(leaving)).toList(), aims, justifications, clauses);
	}

	/** With a reason for a wanted difference, instead of an earlier one for the same. A3. */
	public Draft justified(Justification reason) {
		var others = new ArrayList<>(justifications.stream().filter(known -> !known.isFor(reason.rule(), reason.finding(), reason.actor())).toList());
		others.add(reason);
		others.sort(Comparator.comparing(Justification::rule));
		return withJustifications(others);
	}

	public Draft withJustifications(List<Justification> others) {
		return new Draft(terms, sides, promises, aims, others, clauses);
	}

	public Draft withClauses(List<Clause> others) {
		return new Draft(terms, sides, promises, aims, justifications, others);
	}

	/** With the clauses that say something else than before on a new revision, so that their acceptances are open again. A3. */
	@Decides("A3.16")
	public Draft since(Draft before, LocalDate on) {
		return withClauses(clauses.stream().map(clause -> clause.kind().isTouched(before, this) ? clause.reopened(on) : clause).toList());
	}

	/** Whether it says the same as another one, whatever was answered to them. A7. */
	public boolean saysTheSameAs(Draft other) {
		return unanswered().equals(other.unanswered());
	}

	private Draft unanswered() {
		return withClauses(clauses.stream().map(clause -> Clause.first(clause.id(), clause.kind(), clause.heading(), clause.own(), null)).toList());
	}

	public Optional<Side> side(ActorId actor) {
		return sides.stream().filter(side -> side.actor().equals(actor)).findFirst();
	}

	public Optional<Clause> clause(UUID id) {
		return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
	}

	/** A clause's number in the text, from 1. */
	public int numberOf(Clause clause) {
		return IntStream.range(0, clauses.size()).filter(at -> clauses.get(at).id().equals(clause.id())).findFirst().orElseThrow() + 1;
	}

	public int numberOf(ClauseKind kind) {
		return kind.ordinal() + 1;
	}

	public List<Promise> promisesOf(ActorId actor) {
		return promises.stream().filter(promise -> promise.actor().equals(actor)).toList();
	}

	public boolean defines(ActorId actor) {
		return promisesOf(actor).stream().anyMatch(promise -> promise.phase() == Phase.DEFINE);
	}

	/** Why somebody was not in when the need was defined, as the text says it; null for one who was. E3. */
	public @Nullable String whyOutside(Side side) {
		return defines(side.actor()) ? null : side.reasonOutsideDefine();
	}

	public Kroner moneyOf(ActorId actor) {
		return promisesOf(actor).stream().map(Promise::amount).filter(Objects::nonNull).reduce(Kroner.ZERO, Kroner::plus);
	}

	public int hoursOf(ActorId actor) {
		return promisesOf(actor).stream().map(Promise::hours).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
	}

	public Kroner money() {
		return sides.stream().map(side -> moneyOf(side.actor())).reduce(Kroner.ZERO, Kroner::plus);
	}

	/** Those about whom the boundary asks: everyone but the municipality, where it takes part. A5. */
	public List<Side> besideTheMunicipality() {
		return sides.stream().anyMatch(Side::isMunicipality) ? sides.stream().filter(side -> !side.isMunicipality()).toList() : List.of();
	}

	/** The boundary's outcome, the most regulated of all; null as long as it is not answered for everyone. A5. */
	public @Nullable Outcome boundary() {
		var asked = besideTheMunicipality();
		if (asked.stream().anyMatch(side -> side.boundary() == null)) {
			return null;
		}
		return asked.stream().map(Side::boundary).map(Objects::requireNonNull).map(Boundary::outcome).reduce(Outcome.CO_CREATION, Outcome::or);
	}

	/** The boundary's outcome as the text says it; null where it says nothing, since the municipality takes no part or it is not answered. A5. */
	public @Nullable Outcome statedBoundary() {
		return besideTheMunicipality().isEmpty() ? null : boundary();
	}

	/** How many legal entities take part. P6, A2. */
	public long entities() {
		return Side.entities(sides);
	}
}
