package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * All that binds (det som gjelder), whatever is being written beside it. A6–A8.
 *
 * @param force the text in force, if one is
 * @param bound whom it binds, those who left not counted
 * @param notice somebody's notice that has not taken effect yet
 * @param adjustment a small change that waits for everyone's acceptance
 */
@ValueObject
public record Binding(@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Force force,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Bound> bound,
		@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Notice notice,
		@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Adjustment adjustment) {

	/** Nothing yet. */
	public static final Binding NONE = new Binding(null, List.of(), null, null);

	public Binding {
		bound = List.copyOf(bound);
	}

	/** Those whom it binds. */
	public List<Side> sides() {
		return bound.stream().map(Bound::side).toList();
	}

	/** The one of them with that identity. */
	public Optional<Side> side(ActorId actor) {
		return sides().stream().filter(side -> side.actor().equals(actor)).findFirst();
	}

	/** Those of them who take no part in another text. A7. */
	public List<ActorId> leftOutOf(Draft text) {
		return sides().stream().map(Side::actor).filter(actor -> text.side(actor).isEmpty()).toList();
	}

	/** Whether the notice or the small change that waits is named so. */
	public boolean asks(UUID named) {
		return notice != null && notice.id().equals(named) || adjustment != null && adjustment.id().equals(named);
	}

	/** Whether the notice or the small change named so is put to that participant: a notice to the rest only, if enough remain. A7, A8. */
	public boolean asks(UUID named, ActorId actor) {
		return notice != null && notice.id().equals(named) ? asksToGoOn() && !notice.actor().equals(actor)
				: adjustment != null && adjustment.id().equals(named);
	}

	/** The last day, small changes counted in. A8. */
	public LocalDate until() {
		return inForce().until();
	}

	/** A signed text is in force from now on; a notice of one whom it no longer binds is void. A6, A7. */
	public Binding entered(UUID text, String sha256, int number, Draft says, LocalDate today) {
		var since = force == null ? today : force.since();
		var entered = new Force(text, sha256, since, says.terms().endsOn(), number, says.terms().endsOn());
		var stands = notice != null && says.side(notice.actor()).isPresent();
		return new Binding(entered, says.sides().stream().map(Bound::new).toList(), stands ? notice : null, null);
	}

	/** A text that was in force, as it binds now: without those who left, with the contact persons and until the day agreed since. A7. */
	public Draft kept(Draft text) {
		var kept = text;
		for (var side : text.sides()) {
			kept = side(side.actor()).isPresent() ? kept : kept.without(side.actor());
		}
		return kept.with(kept.terms().until(inForce().until()))
				.withSides(side -> side.reachedBy(side(side.actor()).orElse(side).contact()));
	}

	/** A small change waits from now on. A7. */
	public Binding proposed(Adjustment change, LocalDate today) {
		requireNothingWaits();
		change.require(inForce(), today);
		var contact = change.contact();
		if (contact != null && side(contact.of()).isEmpty()) {
			throw Refused.because("A7", "contactOf", Text.of("agreements.rule.contact-of"));
		}
		return new Binding(force, bound, notice, change);
	}

	/** Requires that no small change waits: what is changed meanwhile could not be told from it. A7. */
	public void requireNothingWaits() {
		if (adjustment != null) {
			throw Refused.because("A7", Text.of("agreements.rule.adjustment-waits"));
		}
	}

	/** Whether everyone has accepted the small change that waits. A7. */
	public boolean isAdjustmentAgreed(Acceptances said) {
		return adjustment != null && said.allAccepted(sides(), adjustment.id());
	}

	/** The small change is made. A7. */
	public Binding adjusted() {
		var change = Objects.requireNonNull(adjustment);
		var contact = change.contact();
		var reached = bound.stream().map(one -> contact != null && contact.of().equals(one.side().actor())
				? new Bound(one.side().reachedBy(contact.person())) : one).toList();
		return new Binding(inForce().until(change.until()), reached, notice, null);
	}

	/** No small change waits any more. */
	public Binding withoutAdjustment() {
		return new Binding(force, bound, notice, null);
	}

	/** Somebody leaves. A8. */
	public Binding noticed(Notice given) {
		if (notice != null) {
			throw Refused.because("A8", Text.of("agreements.rule.notice-given"));
		}
		return new Binding(force, bound, given, adjustment);
	}

	/** Whether the rest go on without whoever leaves: there are enough of them, and all of them say so. A8. */
	public boolean goesOn(Acceptances said) {
		return asksToGoOn() && said.allAccepted(rest().sides(), Objects.requireNonNull(notice).id());
	}

	/** Whether somebody leaves and the rest are asked whether they go on: two at least, one of them a platform party. A8. */
	public boolean asksToGoOn() {
		return notice != null && Side.entities(rest().sides()) >= 2 && rest().sides().stream().anyMatch(side -> side.party() != null);
	}

	/** The day on which it ends because too few remain to go on; null if nobody leaves, enough remain, or its last day comes first. A8. */
	public @Nullable LocalDate endedByNotice() {
		return notice == null || asksToGoOn() || notice.effective().isAfter(until()) ? null : notice.effective();
	}

	/** Whoever gave notice has left; no small change gives it a contact person any more. A8. */
	public Binding rest() {
		var leaving = Objects.requireNonNull(notice).actor();
		var left = new ArrayList<>(bound);
		left.removeIf(one -> one.side().actor().equals(leaving));
		return new Binding(force, left, null, adjustment == null ? null : adjustment.without(leaving));
	}

	private Force inForce() {
		return Objects.requireNonNull(force);
	}
}
