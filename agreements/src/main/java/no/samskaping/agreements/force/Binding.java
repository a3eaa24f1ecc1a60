package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * All that binds (det som gjelder), whatever is being written beside it. A6–A8.
 *
 * @param force the text in force, if one is
 * @param bound whom it binds, those who left not counted
 * @param given the notices that have not taken effect yet, the earliest day first; at most one of each participant
 * @param adjustment a small change that waits for everyone's acceptance
 */
@ValueObject
public record Binding(@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Force force,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Bound> bound,
		@MappedCollection(idColumn = "agreement", keyColumn = "position") List<Notice> given,
		@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Adjustment adjustment) {

	/** Nothing yet. */
	public static final Binding NONE = new Binding(null, List.of(), List.of(), null);

	public Binding {
		bound = List.copyOf(bound);
		given = given.stream().sorted(Comparator.comparing(Notice::effective)).toList();
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

	/** Who leaves, and what comes of it. A8. */
	public Notices notices() {
		return new Notices(given, sides());
	}

	/** Whether a notice that stands or the small change that waits is named so. */
	public boolean asks(UUID named) {
		return notices().named(named).isPresent() || adjustment != null && adjustment.id().equals(named);
	}

	/** Whether what is named so is put to that participant: a notice to the rest only, if enough remain. A7, A8. */
	public boolean asks(UUID named, ActorId actor) {
		return notices().named(named).map(notice -> notices().asks(notice, actor)).orElse(adjustment != null && adjustment.id().equals(named));
	}

	/** The last day agreed, small changes counted in. A8. */
	public LocalDate until() {
		return inForce().until();
	}

	/** Whether its last day has not passed. A8. */
	@Decides("A8.3")
	public boolean lasts(LocalDate today) {
		return !today.isAfter(until());
	}

	/** A signed text is in force from now on; the notice of one whom it no longer binds is void. A6, A7. */
	public Binding entered(UUID text, String sha256, int number, Draft says, LocalDate today) {
		var since = force == null ? today : force.since();
		var entered = new Force(text, sha256, since, says.terms().endsOn(), number, says.terms().endsOn());
		var standing = given.stream().filter(notice -> says.side(notice.actor()).isPresent()).toList();
		return new Binding(entered, says.sides().stream().map(Bound::new).toList(), standing, null);
	}

	/** A text that was in force, as it binds now: without those who left, with the contact persons and until the day agreed since. A7. */
	public Draft kept(Draft text) {
		var kept = text;
		for (var side : text.sides()) {
			kept = side(side.actor()).isPresent() ? kept : kept.without(side.actor());
		}
		return EqualityReview.relieved(kept).with(kept.terms().until(inForce().until()))
				.withSides(side -> side.reachedBy(side(side.actor()).orElse(side).contact()));
	}

	/** A small change waits from now on. A7. */
	public Binding proposed(Adjustment change, LocalDate today) {
		requireNothingWaits();
		change.require(inForce(), today);
		var contact = change.contact();
		if (contact != null && !binds(contact.of())) {
			throw Refused.because("A7", "contactOf", Text.of("agreements.rule.contact-of"));
		}
		return new Binding(force, bound, given, change);
	}

	@Decides("A7.7")
	private boolean binds(ActorId actor) {
		return side(actor).isPresent();
	}

	/** Requires that no small change waits: what is changed meanwhile could not be told from it. A7. */
	@Decides("A7.6")
	public void requireNothingWaits() {
		if (adjustment != null) {
			throw Refused.because("A7", Text.of("agreements.rule.adjustment-waits"));
		}
	}

	/** Whether everyone has accepted the small change that waits. A7. */
	@Decides("A7.5")
	public boolean isAdjustmentAgreed(Acceptances said) {
		return adjustment != null && said.allAccepted(sides(), adjustment.id());
	}

	/** The small change is made. A7. */
	public Binding adjusted() {
		var change = Objects.requireNonNull(adjustment);
		var contact = change.contact();
		var reached = bound.stream().map(one -> contact != null && contact.of().equals(one.side().actor())
				? new Bound(one.side().reachedBy(contact.person())) : one).toList();
		return new Binding(inForce().until(change.until()), reached, given, null);
	}

	/** No small change waits any more. */
	public Binding withoutAdjustment() {
		return new Binding(force, bound, given, null);
	}

	/** Somebody leaves. A8. */
	public Binding noticed(Notice notice) {
		requireNoneOf(notice.actor());
		return new Binding(force, bound, Stream.concat(given.stream(), Stream.of(notice)).toList(), adjustment);
	}

	/** Requires that this participant has not given notice already. A8. */
	@Decides("A8.8")
	private void requireNoneOf(ActorId leaving) {
		notices().of(leaving).ifPresent(before -> {
			throw Refused.because("A8", Text.of("agreements.rule.notice-given", before.effective()));
		});
	}

	/** The first day on which it ends because a notice leaves too few to go on; null if none does, or its last day comes first. A8. */
	public @Nullable LocalDate endedByNotice() {
		return given.stream().filter(notice -> !notices().asksToGoOn(notice)).map(Notice::effective).filter(day -> !day.isAfter(until())).findFirst()
				.orElse(null);
	}

	/** The last day as it stands: the one on which a notice leaves too few, else the one agreed. A8. */
	public LocalDate lastDay() {
		var ended = endedByNotice();
		return ended == null ? until() : ended;
	}

	/** Whoever gave notice has left; no small change gives it a contact person any more. A8. */
	public Binding without(ActorId leaving) {
		return new Binding(force, bound.stream().filter(one -> !one.side().actor().equals(leaving)).toList(),
				given.stream().filter(notice -> !notice.actor().equals(leaving)).toList(), adjustment == null ? null : adjustment.without(leaving));
	}

	/** It has ended, and the notices that stand are void. A8. */
	public Binding withoutNotices() {
		return new Binding(force, bound, List.of(), adjustment);
	}

	private Force inForce() {
		return Objects.requireNonNull(force);
	}
}
