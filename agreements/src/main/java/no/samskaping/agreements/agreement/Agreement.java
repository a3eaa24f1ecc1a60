package no.samskaping.agreements.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.agreements.AgreementAmended;
import no.samskaping.agreements.AgreementDrafted;
import no.samskaping.agreements.AgreementEndApproaching;
import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementEnteredIntoForce;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementReadyForAnchoring;
import no.samskaping.agreements.AgreementReadyForSignature;
import no.samskaping.agreements.AgreementReopened;
import no.samskaping.agreements.AgreementSigned;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.ParticipantLeft;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Binding;
import no.samskaping.agreements.force.Force;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.force.Notices;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.rules.Decides;

/** An agreement (samskapingsavtale): the text version that is being worked on, and beside it what binds. A2, A6–A8. */
@Table(schema = "agreements", name = "agreement")
public final class Agreement extends AbstractAggregateRoot<Agreement> implements AggregateRoot<Agreement, AgreementId> {

	private final @Id AgreementId id;
	private final String number;
	private final InitiativeId initiative;
	private final Instant draftedAt;
	private AgreementStage stage;
	private @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) WorkingText text;
	private @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Binding binding;
	private @Nullable String endReason;
	private LocalDate lastDay;
	private boolean leaving;
	private @Version @Nullable Long version;

	/** Drafts an agreement. A4. */
	Agreement(AgreementId id, String number, InitiativeId initiative, Draft draft, Instant at) {
		this(id, number, initiative, at, AgreementStage.DRAFT, WorkingText.of(draft), Binding.NONE);
		registerEvent(new AgreementDrafted(Ids.next(), at, id, initiative, nextVersion()));
	}

	@PersistenceCreator
	private Agreement(AgreementId id, String number, InitiativeId initiative, Instant draftedAt, AgreementStage stage, WorkingText text,
			Binding binding) {
		this.id = id;
		this.number = number;
		this.initiative = initiative;
		this.draftedAt = draftedAt;
		this.stage = stage;
		this.text = text;
		this.binding = binding;
		this.lastDay = text.draft().terms().endsOn();
	}

	/** Tells what lists look it up by: its last day, and whether a notice stands. A8. */
	Agreement reckoned() {
		lastDay = lastDay();
		leaving = !binding.given().isEmpty();
		return this;
	}

	/** Knows today's legal entities of those who take part: two may have become one since they were named, or one a unit of another. P6, A2. */
	void knows(Map<ActorId, ActorCard> cards) {
		text = text.as(draft().withSides(side -> Optional.ofNullable(cards.get(side.actor()))
				.map(card -> side.belongingTo(card.entity(), card.signs())).orElse(side)));
	}

	/** Says something else; the clauses that change by it are open for acceptance again. A3. */
	void change(Draft to, Acceptances said, Instant at) {
		requireWork(Work.DRAFT, "locked");
		to.clauses().stream().map(Clause::id).filter(known -> draft().clause(known).isEmpty()).forEach(added -> requireUnused(added, said));
		text = text.saying(to, day(at));
	}

	/**
	 * Fixes the bytes when everything is in place. A2, A6, A7.
	 *
	 * @param signed what the text in force says as it was signed, if this is an amendment to it
	 */
	void lock(Locked bytes, @Nullable Draft signed, Acceptances said, Instant at) {
		requireWork(Work.DRAFT, "locked");
		LockRule.requireAll(this, signed, said, day(at));
		move(text.lockedAs(bytes));
		registerEvent(new AgreementReadyForAnchoring(Ids.next(), at, id, initiative, bytes.sha256(), nextVersion()));
	}

	/** Goes on to signature when every platform party that takes part has anchored these bytes. A2, P3. */
	void anchored(Set<PartyId> confirmed, String sha256, Instant at) {
		if (text.isAnchoring(sha256) && isAnchoredBy(confirmed)) {
			move(text.anchored());
			registerEvent(new AgreementReadyForSignature(Ids.next(), at, id, initiative, sha256, nextVersion()));
		}
	}

	/** A platform party declined to anchor these bytes: the work goes on with a new version. P3. */
	void declined(PartyId party, String sha256, Instant at) {
		if (text.isAnchoring(sha256)) {
			reopen(at);
			text = text.declinedBy(party);
		}
	}

	/** Unlocks: what was locked is never signed, and the work goes on with a new version. A6. */
	void reopen(Instant at) {
		unlock(text.reopened(), at);
	}

	/** A contracting party signs; the last one's signature brings it into force, the others having accepted. A6. */
	void signed(ActorId actor, String sha256, Set<ActorId> already, Acceptances said, Instant at) {
		var side = side(actor);
		SignRule.requireAll(new SignRule.Attempt(work(), locked(), side, sha256, already, day(at).isAfter(draft().terms().endsOn())));
		registerEvent(new AgreementSigned(Ids.next(), at, id, initiative, actor, sha256, nextVersion()));
		if (draft().sides().stream().allMatch(other -> other.equals(side) || hasAgreed(other, already, said))) {
			enterIntoForce(Objects.requireNonNull(locked()), at);
		}
	}

	/** Begins an amendment: a new version by the same way; until it is in force, the earlier one is. A7. */
	void amend() {
		requireInForce();
		requireWork(Work.SETTLED, "amending");
		binding.requireNothingWaits();
		text = text.next();
	}

	/** Gives an amendment up: what is in force stands, as it binds now. A7. */
	void keep(Draft inForce, Instant at) {
		requireInForce();
		unlock(text.givenUpFor(inForce, binding), at);
	}

	/** Proposes a small change, which everyone has to accept. A7. */
	void propose(Adjustment change, Acceptances said, LocalDate today) {
		requireInForce();
		requireWork(Work.SETTLED, "amending");
		requireUnused(change.id(), said);
		binding = binding.proposed(change, today);
	}

	/** Withdraws a small change that waits. A7. */
	void withdrawAdjustment() {
		binding = binding.withoutAdjustment();
	}

	/** Makes the small change when everyone whom it binds has accepted it. A7. */
	boolean adjust(Acceptances said) {
		if (stage != AgreementStage.IN_FORCE || work() != Work.SETTLED || !binding.isAdjustmentAgreed(said)) {
			return false;
		}
		binding = binding.adjusted();
		text = text.as(binding.kept(draft()));
		return true;
	}

	/** A participant says that it leaves, whether or not others do; the same said twice is said once. A8. */
	void giveNotice(ActorId actor, UUID noticeId, String reason, Acceptances said, LocalDate today) {
		requireInForce();
		if (notices().named(noticeId).filter(notice -> notice.actor().equals(actor)).isEmpty()) {
			requireUnused(noticeId, said);
			binding = binding.noticed(Notice.of(noticeId, bound(actor), reason, today));
		}
	}

	/** The day of the next notice has come: the rest go on if there are enough of them and all confirmed it, else the agreement has ended. A7, A8. */
	void noticeTakesEffect(Acceptances said, LocalDate today, Instant at) {
		var given = notices().next();
		if (stage != AgreementStage.IN_FORCE || given == null || !given.hasCome(today)) {
			return;
		}
		if (!notices().goesOn(given, said)) {
			end(AgreementStage.TERMINATED, given.reason(), at);
			lastDay = given.effective();
			return;
		}
		if (locked() != null) {
			reopen(at);
		}
		binding = binding.without(given.actor());
		registerEvent(new ParticipantLeft(Ids.next(), at, id, initiative, given.actor(), nextVersion()));
		text = text.saying(draft().without(given.actor()), today);
		adjust(said);
	}

	/** It will end soon, with the work still open. A8. */
	void endApproaches(Instant at) {
		if (stage == AgreementStage.IN_FORCE) {
			registerEvent(new AgreementEndApproaching(Ids.next(), at, id, initiative, lastDay(), nextVersion()));
		}
	}

	/** Its last day has passed and the project is not completed: what it promised is still open. A8. */
	void expire(LocalDate today, Instant at) {
		if (stage == AgreementStage.IN_FORCE && !binding.lasts(today)) {
			end(AgreementStage.EXPIRED, null, at);
		}
	}

	/** The project is completed: fulfilled if it was in force, else given up. A8. */
	void completed(Instant at) {
		if (!isEnded()) {
			end(stage == AgreementStage.IN_FORCE ? AgreementStage.FULFILLED : AgreementStage.ABANDONED, null, at);
		}
	}

	/** Given up before it was in force. A8. */
	void abandon(@Nullable String reason, Instant at) {
		requireNotBinding();
		if (!isEnded()) {
			end(AgreementStage.ABANDONED, reason, at);
		}
	}

	Instant draftedAt() {
		return draftedAt;
	}

	/** All that it says now, in the version being worked on. */
	public Draft draft() {
		return text.draft();
	}

	/** The participant with that identity in the version being worked on. */
	public Side side(ActorId actor) {
		return draft().side(actor).orElseThrow(() -> new Unknown("side", actor.value()));
	}

	/** The participant with that identity whom the text in force binds. */
	public Side bound(ActorId actor) {
		return binding.side(actor).orElseThrow(() -> new Unknown("side", actor.value()));
	}

	/** Whoever takes part, by what is in force or by what is being written: they see it. P7. */
	public Optional<Side> participant(ActorId actor) {
		return draft().side(actor).or(() -> binding.side(actor));
	}

	/** As whom this one takes part, by what is in force or by what is being written: one that was merged since takes part as it came. P6, P7. */
	public Optional<Side> participant(Acting.Participant one) {
		return participant(one.actor()).or(() -> one.ids().stream().map(this::participant).flatMap(Optional::stream).findFirst());
	}

	/** The platform parties that take part. */
	public Set<PartyId> parties() {
		return text.parties();
	}

	/** Whether that platform party takes part, by what is in force or by what is being written. */
	boolean participates(PartyId party) {
		return parties().contains(party) || binding.sides().stream().anyMatch(side -> party.equals(side.party()));
	}

	/** The last day of what is in force, as it stands with the notices given; of the draft as long as nothing is. What has ended keeps it. A8. */
	public LocalDate lastDay() {
		return isEnded() ? lastDay : binding.force() == null ? draft().terms().endsOn() : binding.lastDay();
	}

	/** Whether the version being worked on waits for that participant: to accept it, or to sign it. A2, A6. */
	public boolean waitsFor(Side side, Acceptances said, Set<ActorId> signers) {
		return work() == Work.DRAFT && !said.complete(side, draft())
				|| work() == Work.SIGNING && side.isContractingParty() && !signers.contains(side.actor());
	}

	/** Those whom the text that is worked on still names, although they take part in its initiative no longer. I9, A2. */
	public List<ActorId> gone(InitiativeCard project) {
		return isEnded() || work() == Work.SETTLED || !project.id().equals(initiative) ? List.of()
				: draft().sides().stream().map(Side::actor).filter(actor -> !project.participants().contains(actor)).toList();
	}

	public boolean isEnded() {
		return stage.compareTo(AgreementStage.IN_FORCE) > 0;
	}

	/** The work goes on with another text than what was locked. */
	private void unlock(WorkingText to, Instant at) {
		if (locked() != null) {
			registerEvent(new AgreementReopened(Ids.next(), at, id, initiative, locked().sha256(), nextVersion()));
		}
		move(to);
	}

	private void enterIntoForce(Locked bytes, Instant at) {
		var first = isFirst();
		var leftOut = binding.leftOutOf(draft());
		binding = binding.entered(bytes.text(), bytes.sha256(), text.number(), draft(), day(at));
		text = text.settled();
		stage = AgreementStage.IN_FORCE;
		registerEvent(first ? new AgreementEnteredIntoForce(Ids.next(), at, id, initiative, bytes.sha256(), nextVersion())
				: new AgreementAmended(Ids.next(), at, id, initiative, bytes.sha256(), nextVersion()));
		leftOut.forEach(actor -> registerEvent(new ParticipantLeft(Ids.next(), at, id, initiative, actor, nextVersion())));
	}

	private void end(AgreementStage how, @Nullable String why, Instant at) {
		lastDay = lastDay();
		stage = how;
		text = text.settled();
		binding = binding.withoutNotices();
		endReason = why;
		registerEvent(new AgreementEnded(Ids.next(), at, id, initiative, how, nextVersion()));
	}

	private void move(WorkingText to) {
		text = to;
		if (isFirst()) {
			stage = AgreementStage.valueOf(to.work().name());
		}
	}

	/** Whether nothing binds yet, so that it stands where its text stands; beside an amendment what is in force stays so. A7. */
	@Decides("A7.1")
	private boolean isFirst() {
		return binding.force() == null;
	}

	/** Whether every platform party that takes part has anchored the text. A2, P3. */
	@Decides("A2.5")
	private boolean isAnchoredBy(Set<PartyId> confirmed) {
		return confirmed.containsAll(parties());
	}

	/** Whether nobody waits for that participant any more: it has signed, or accepted where it does not sign. A6. */
	@Decides("A6.6")
	private boolean hasAgreed(Side side, Set<ActorId> signed, Acceptances said) {
		return side.isContractingParty() ? signed.contains(side.actor()) : said.complete(side, draft());
	}

	/** Requires that an id names nothing here and was never answered to: an acceptance is of one thing only. A3. */
	@Decides("A3.19")
	private void requireUnused(UUID named, Acceptances said) {
		if (binding.asks(named) || draft().clause(named).isPresent() || said.isAbout(named)) {
			throw Refused.because("A3", Text.of("agreements.rule.used-form"));
		}
	}

	@Decides({ "A6.1", "A6.8" })
	private void requireWork(Work asked, String otherwise) {
		if (work() != asked || isEnded()) {
			throw Refused.because("A6", Text.of("agreements.rule." + (isEnded() ? "ended" : otherwise)));
		}
	}

	/** What binds ends by notice, by its date or with the project. A8. */
	@Decides("A8.2")
	private void requireNotBinding() {
		if (stage == AgreementStage.IN_FORCE) {
			throw Refused.because("A8", Text.of("agreements.rule.binding"));
		}
	}

	@Decides("A7.2")
	private void requireInForce() {
		if (stage != AgreementStage.IN_FORCE) {
			throw Refused.because("A7", Text.of("agreements.rule.not-in-force"));
		}
	}

	private static LocalDate day(Instant at) {
		return at.atZone(Words.ZONE).toLocalDate();
	}

	private long nextVersion() {
		return version == null ? 0 : version + 1;
	}

	@Override
	public AgreementId getId() {
		return id;
	}

	public String number() {
		return number;
	}

	public InitiativeId initiative() {
		return initiative;
	}

	public AgreementStage stage() {
		return stage;
	}

	public Work work() {
		return text.work();
	}

	/** The number of the text that is being worked on, else of the one in force. */
	public int textNumber() {
		return work() == Work.SETTLED && binding.force() != null ? binding.force().number() : text.number();
	}

	/** The text that is anchored or signed, else the one in force; none while another is written. */
	public @Nullable UUID lastText() {
		return locked() != null ? locked().text() : work() == Work.SETTLED && binding.force() != null ? binding.force().text() : null;
	}

	/** The text in force to which an amendment is written; null where none is. A7. */
	public @Nullable UUID amended() {
		return work() == Work.DRAFT && binding.force() != null ? binding.force().text() : null;
	}

	public @Nullable Locked locked() {
		return text.locked();
	}

	/** What binds, whatever is being written. */
	public Binding binding() {
		return binding;
	}

	public @Nullable Force force() {
		return binding.force();
	}

	public Notices notices() {
		return binding.notices();
	}

	public @Nullable Adjustment adjustment() {
		return binding.adjustment();
	}

	public @Nullable PartyId declinedBy() {
		return text.declinedBy();
	}

	public @Nullable String endReason() {
		return endReason;
	}

	public long version() {
		return Objects.requireNonNull(version, "Not saved yet");
	}
}
