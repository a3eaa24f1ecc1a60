package no.samskaping.partnership.anchoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.AnchoringConfirmed;
import no.samskaping.partnership.AnchoringDeclined;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringRequested;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings.AnchoringCard;
import no.samskaping.partnership.Anchorings.Request;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A platform party securing a decision in its own organisation (forankring). P3. */
@Table(schema = "partnership", name = "anchoring")
final class Anchoring extends AbstractAggregateRoot<Anchoring> implements AggregateRoot<Anchoring, AnchoringId> {

	private final @Id AnchoringId id;
	private final PartyId party;
	private final @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "subject_") Subject subject;
	private final String textSha256;
	private final BigDecimal mostMoney;
	private final int mostHours;
	private final @Nullable LocalDate endsOn;
	private final LocalDate due;
	private final List<String> related;
	private final Instant requestedAt;
	private AnchoringState state;
	private @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Given given;
	private @Nullable String unmetCondition;
	private @Nullable Instant conditionMetAt;
	private @Nullable PersonId conditionMetBy;
	private @Version @Nullable Long version;

	@PersistenceCreator
	private Anchoring(AnchoringId id, PartyId party, Subject subject, String textSha256, BigDecimal mostMoney, int mostHours,
			@Nullable LocalDate endsOn, LocalDate due, List<String> related, Instant requestedAt, AnchoringState state) {
		this.id = id;
		this.party = party;
		this.subject = subject;
		this.textSha256 = textSha256;
		this.mostMoney = mostMoney;
		this.mostHours = mostHours;
		this.endsOn = endsOn;
		this.due = due;
		this.related = related;
		this.requestedAt = requestedAt;
		this.state = state;
	}

	/** A party is asked. */
	static Anchoring requested(Request request, Instant at) {
		var anchoring = new Anchoring(AnchoringId.next(), request.party(), request.subject(), request.textSha256(),
				request.mostMoney().amount(), request.mostHours(), request.endsOn(), request.due(),
				request.related().stream().map(Subject::toString).sorted().toList(), at, AnchoringState.REQUESTED);
		anchoring.registerEvent(new AnchoringRequested(Ids.next(), at, anchoring.id, request.party(), request.subject(),
				request.textSha256(), 0));
		return anchoring;
	}

	/** The party answers, once; a condition that is never met may still end in declining. */
	void answer(Answer answer, PersonId by, LocalDate today, Instant at) {
		var broken = refusals(answer, today);
		Refused.requireNone(broken);
		unmetCondition = given == null ? null : given.remark();
		given = Given.of(answer, Objects.requireNonNull(answer.decidedOn()), by, at);
		state = switch (answer.outcome()) {
			case CONFIRMED -> AnchoringState.CONFIRMED;
			case WITH_CONDITION -> AnchoringState.CONDITION_OPEN;
			case DECLINED -> AnchoringState.DECLINED;
		};
		tell(at);
	}

	/** What is wrong with an answer; nothing if it can be given. Where none can be, what it says does not matter. P3. */
	List<Broken> refusals(Answer answer, LocalDate today) {
		requireCurrent();
		if (!takes(answer)) {
			throw Refused.because("P3", Text.of("partnership.anchoring.rule.answered"));
		}
		return AnswerRule.refusals(answer, today);
	}

	@Decides("P3.5")
	private boolean takes(Answer answer) {
		return state == AnchoringState.REQUESTED || state == AnchoringState.CONDITION_OPEN && answer.outcome() == Outcome.DECLINED;
	}

	/** Whether this very answer was given already. */
	boolean isAnsweredWith(UUID key) {
		return given != null && given.answerKey().equals(key);
	}

	/** The party marks its condition as met; a second time changes nothing. */
	void meetCondition(PersonId by, Instant at) {
		if (state == AnchoringState.CONFIRMED && conditionMetAt != null) {
			return;
		}
		requireCurrent();
		requireCondition();
		state = AnchoringState.CONFIRMED;
		conditionMetBy = by;
		conditionMetAt = at;
		tell(at);
	}

	/** The text is not to be anchored any more: what is not settled never will be. */
	boolean supersede() {
		if (state != AnchoringState.REQUESTED && state != AnchoringState.CONDITION_OPEN) {
			return false;
		}
		state = AnchoringState.SUPERSEDED;
		return true;
	}

	@Decides("P3.6")
	private void requireCondition() {
		if (state != AnchoringState.CONDITION_OPEN) {
			throw Refused.because("P3", Text.of("partnership.anchoring.rule.no-condition"));
		}
	}

	@Decides("P3.7")
	private void requireCurrent() {
		if (state == AnchoringState.SUPERSEDED) {
			throw Refused.because("P3", Text.of("partnership.anchoring.rule.superseded"));
		}
	}

	private void tell(Instant at) {
		var next = version == null ? 0 : version + 1;
		switch (state) {
			case CONFIRMED -> registerEvent(new AnchoringConfirmed(Ids.next(), at, id, party, subject, textSha256, next));
			case DECLINED -> registerEvent(new AnchoringDeclined(Ids.next(), at, id, party, subject, textSha256, next));
			case REQUESTED, CONDITION_OPEN, SUPERSEDED -> { }
		}
	}

	/** The same as others see it. */
	AnchoringCard card() {
		return given == null ? new AnchoringCard(id, party, state, textSha256, due, null, null, null)
				: new AnchoringCard(id, party, state, textSha256, due, given.decidedOn(), given.body(), given.remark());
	}

	@Override
	public AnchoringId getId() {
		return id;
	}

	PartyId party() {
		return party;
	}

	Subject subject() {
		return subject;
	}

	/** All that it concerns: its subject and what is related to it. P5. */
	Set<Subject> matters() {
		return Stream.concat(Stream.of(subject), related.stream().map(Anchoring::subject)).collect(Collectors.toSet());
	}

	private static Subject subject(String kept) {
		var colon = kept.indexOf(':');
		return new Subject(kept.substring(0, colon), UUID.fromString(kept.substring(colon + 1)));
	}

	AnchoringState state() {
		return state;
	}

	long version() {
		return version == null ? 0 : version;
	}

	/** What the party commits at the most. */
	public Request frame() {
		return new Request(party, subject, textSha256, new Kroner(mostMoney), mostHours, endsOn, due);
	}

	/** What it answered, if it has. */
	public @Nullable Given given() {
		return given;
	}

	/** The condition under which it confirmed first, when it declined in the end. */
	public @Nullable String unmetCondition() {
		return unmetCondition;
	}
}
