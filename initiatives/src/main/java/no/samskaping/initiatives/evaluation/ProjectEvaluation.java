package no.samskaping.initiatives.evaluation;

import java.time.Instant;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;

/** A participant's evaluation of a project (prosjektevaluering): answered once, never changed. I10. */
@Table(schema = "initiatives", name = "evaluation")
final class ProjectEvaluation implements AggregateRoot<ProjectEvaluation, EvaluationId>, Persistable<EvaluationId> {

	private final @Id EvaluationId id;
	private final InitiativeId initiative;
	private final ActorId actor;
	private final @Embedded(onEmpty = OnEmpty.USE_EMPTY) Answers answers;
	private final Instant answeredAt;
	private final @Nullable PersonId person;
	private final @Nullable PersonId recordedBy;
	private final @Nullable Source source;
	private final @Transient boolean fresh;

	@PersistenceCreator
	ProjectEvaluation(EvaluationId id, InitiativeId initiative, ActorId actor, Answers answers, Instant answeredAt, @Nullable PersonId person,
			@Nullable PersonId recordedBy, @Nullable Source source) {
		this(id, initiative, actor, answers, answeredAt, person, recordedBy, source, false);
	}

	private ProjectEvaluation(EvaluationId id, InitiativeId initiative, ActorId actor, Answers answers, Instant answeredAt,
			@Nullable PersonId person, @Nullable PersonId recordedBy, @Nullable Source source, boolean fresh) {
		this.id = id;
		this.initiative = initiative;
		this.actor = actor;
		this.answers = answers;
		this.answeredAt = answeredAt;
		this.person = person;
		this.recordedBy = recordedBy;
		this.source = source;
		this.fresh = fresh;
	}

	/** Answered by the participant itself, or recorded on its behalf, which names the source. I10, P2. */
	static ProjectEvaluation answered(EvaluationId id, InitiativeId initiative, ActorId actor, Answers answers, @Nullable PersonId person,
			@Nullable Source onBehalf, Instant at) {
		return new ProjectEvaluation(id, initiative, actor, answers, at, onBehalf == null ? person : null, onBehalf == null ? null : person,
				onBehalf, true);
	}

	@Override
	public EvaluationId getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return fresh;
	}

	ActorId actor() {
		return actor;
	}

	Answers answers() {
		return answers;
	}

	@Nullable Source source() {
		return source;
	}
}
