package no.samskaping.partnership.anchoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

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
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

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
	private final Instant requestedAt;
	private AnchoringState state;
	private @Nullable String body;
	private @Nullable LocalDate decidedOn;
	private @Nullable String caseReference;
	private @Nullable String remark;
	private @Nullable Instant answeredAt;
	private @Nullable PersonId answeredBy;
	private @Nullable Instant conditionMetAt;
	private @Nullable PersonId conditionMetBy;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Anchoring(AnchoringId id, PartyId party, Subject subject, String textSha256, BigDecimal mostMoney, int mostHours,
			@Nullable LocalDate endsOn, LocalDate due, Instant requestedAt, AnchoringState state, @Nullable String body,
			@Nullable LocalDate decidedOn, @Nullable String caseReference, @Nullable String remark, @Nullable Instant answeredAt,
			@Nullable PersonId answeredBy, @Nullable Instant conditionMetAt, @Nullable PersonId conditionMetBy, @Nullable Long version) {
		this.id = id;
		this.party = party;
		this.subject = subject;
		this.textSha256 = textSha256;
		this.mostMoney = mostMoney;
		this.mostHours = mostHours;
		this.endsOn = endsOn;
		this.due = due;
		this.requestedAt = requestedAt;
		this.state = state;
		this.body = body;
		this.decidedOn = decidedOn;
		this.caseReference = caseReference;
		this.remark = remark;
		this.answeredAt = answeredAt;
		this.answeredBy = answeredBy;
		this.conditionMetAt = conditionMetAt;
		this.conditionMetBy = conditionMetBy;
		this.version = version;
	}

	/** A party is asked. */
	static Anchoring requested(Request request, Instant at) {
		var anchoring = new Anchoring(AnchoringId.next(), request.party(), request.subject(), request.textSha256(),
				request.mostMoney().amount(), request.mostHours(), request.endsOn(), request.due(), at, AnchoringState.REQUESTED, null, null,
				null, null, null, null, null, null, null);
		anchoring.registerEvent(new AnchoringRequested(Ids.next(), at, anchoring.id, request.party(), request.subject(),
				request.textSha256(), 0));
		return anchoring;
	}

	/** The party answers, once. */
	void answer(Answer answer, PersonId by, LocalDate today, Instant at) {
		if (state != AnchoringState.REQUESTED) {
			throw Refused.because("P3", Text.of("partnership.anchoring.rule.answered"));
		}
		AnswerRule.requireAll(answer, today);
		state = switch (answer.outcome()) {
			case CONFIRMED -> AnchoringState.CONFIRMED;
			case WITH_CONDITION -> AnchoringState.CONDITION_OPEN;
			case DECLINED -> AnchoringState.DECLINED;
		};
		body = answer.body();
		decidedOn = answer.decidedOn();
		caseReference = answer.caseReference().isEmpty() ? null : answer.caseReference();
		remark = answer.remark().isEmpty() ? null : answer.remark();
		answeredBy = by;
		answeredAt = at;
		tell(at);
	}

	/** The party marks its condition as met; a second time changes nothing. */
	void meetCondition(PersonId by, Instant at) {
		if (state == AnchoringState.CONFIRMED && conditionMetAt != null) {
			return;
		}
		if (state != AnchoringState.CONDITION_OPEN) {
			throw Refused.because("P3", Text.of("partnership.anchoring.rule.no-condition"));
		}
		state = AnchoringState.CONFIRMED;
		conditionMetBy = by;
		conditionMetAt = at;
		tell(at);
	}

	private void tell(Instant at) {
		var next = version == null ? 0 : version + 1;
		switch (state) {
			case CONFIRMED -> registerEvent(new AnchoringConfirmed(Ids.next(), at, id, party, subject, textSha256, next));
			case DECLINED -> registerEvent(new AnchoringDeclined(Ids.next(), at, id, party, subject, textSha256, next));
			case REQUESTED, CONDITION_OPEN -> { }
		}
	}

	/** The same as others see it. */
	AnchoringCard card() {
		return new AnchoringCard(id, party, state, textSha256, due, decidedOn, body, remark);
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

	AnchoringState state() {
		return state;
	}

	/** What the party commits at the most. */
	public Request frame() {
		return new Request(party, subject, textSha256, new Kroner(mostMoney), mostHours, endsOn, due);
	}

	public @Nullable String caseReference() {
		return caseReference;
	}

	public @Nullable Instant answeredAt() {
		return answeredAt;
	}

	@Nullable PersonId answeredBy() {
		return answeredBy;
	}

	@Nullable Instant conditionMetAt() {
		return conditionMetAt;
	}

	Instant requestedAt() {
		return requestedAt;
	}
}
