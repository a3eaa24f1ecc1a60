package no.samskaping.agreements.drafting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.terms.Aim;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Promise;
import no.samskaping.agreements.terms.Role;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Terms;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.initiatives.ProjectPlan.Part;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;

/**
 * What an agreement is drafted from (grunnlag for utkastet). A4.
 *
 * @param plan what the initiative planned
 * @param cards who they are who take part
 * @param contacts whom each has as contact, where somebody is known
 */
@ValueObject
public record Blueprint(ProjectPlan plan, Map<ActorId, ActorCard> cards, Map<ActorId, PersonId> contacts) {

	/** A complete draft that runs for a year: nobody has to type a clause. */
	public Draft draft(LocalDate today) {
		var yearAhead = today.plusYears(1);
		var terms = Terms.standard(plan.title(), plan.description(), plan.objective(), keeperOfAccounts(),
				yearAhead.withDayOfMonth(yearAhead.lengthOfMonth()));
		var clauses = ClauseKind.mandatory().stream().map(kind -> Clause.first(Ids.next(), kind, null, null, null)).toList();
		return new Draft(terms, sides(this::side), promises(), aims(), List.of(), clauses);
	}

	/** The draft with what the initiative plans now; what was chosen for the agreement stays. */
	public Draft refresh(Draft draft) {
		var terms = draft.terms().described(plan.title(), plan.description(), plan.objective());
		var sides = sides(part -> draft.side(part.actor()).map(side -> known(side, part))
				.orElseGet(() -> side(part)));
		return new Draft(terms, sides, promises(), aims(), draft.justifications(), draft.clauses());
	}

	private Side side(Part part) {
		return Side.of(part.actor(), card(part), part.party(), part.reasonOutsideDefine(), contacts.get(part.actor()));
	}

	private Side known(Side side, Part part) {
		var known = side.known(card(part), part.reasonOutsideDefine());
		return known.contact() == null ? known.reachedBy(contacts.get(part.actor())) : known;
	}

	private ActorCard card(Part part) {
		return Objects.requireNonNull(cards.get(part.actor()), () -> "Nobody is known as " + part.actor());
	}

	/** A unit of a legal entity that already signs takes part and does not sign again; the municipality signs before its units. P6. */
	private List<Side> sides(Function<Part, Side> make) {
		var all = plan.parts().stream().map(make).toList();
		return all.stream().map(side -> all.stream().anyMatch(other -> signsFor(other, side, all)) ? side.as(Role.PARTICIPANT) : side).toList();
	}

	private static boolean signsFor(Side one, Side other, List<Side> all) {
		if (one == other || !one.isContractingParty() || !other.isContractingParty() || !one.isSameEntityAs(other)) {
			return false;
		}
		return one.isMunicipality() == other.isMunicipality() ? all.indexOf(one) < all.indexOf(other) : one.isMunicipality();
	}

	/** The platform party that gives most money keeps the accounts, until the participants choose somebody else. */
	private @Nullable ActorId keeperOfAccounts() {
		return plan.parts().stream().filter(part -> part.party() != null).max(Comparator.comparing(Blueprint::money)).map(Part::actor)
				.orElse(null);
	}

	private static Kroner money(Part part) {
		return part.promises().stream().map(ProjectPlan.Promise::amount).filter(Objects::nonNull)
				.reduce(Kroner.ZERO, Kroner::plus);
	}

	private List<Promise> promises() {
		return plan.parts().stream().flatMap(part -> part.promises().stream().map(planned -> Promise.of(part.actor(), planned)))
				.sorted(Comparator.comparing(Promise::phase)).toList();
	}

	private List<Aim> aims() {
		return plan.justifications().stream().map(known -> new Aim(known.challenge(), known.text())).toList();
	}
}
