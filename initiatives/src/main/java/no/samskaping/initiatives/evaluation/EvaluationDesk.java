package no.samskaping.initiatives.evaluation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Unanswered;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.History;

/** Where participants answer. I10. */
@Component
public class EvaluationDesk implements Unanswered {

	private final KnownEvaluations evaluations;
	private final JdbcClient database;
	private final History history;

	EvaluationDesk(KnownEvaluations evaluations, JdbcClient database, History history) {
		this.evaluations = evaluations;
		this.database = database;
		this.history = history;
	}

	/**
	 * Keeps a participant's answers; who has answered already stays with the first.
	 *
	 * @param onBehalf how it came to whoever records it, if it is not the participant's own
	 */
	@Transactional
	public void answer(EvaluationId id, InitiativeId initiative, ActorId actor, Answers answers, @Nullable Source onBehalf, Acting by, Instant at) {
		requireMay(by, initiative, actor, onBehalf);
		if (!running(initiative)) {
			throw Refused.because("I10", Text.of("initiatives.rule.RUNNING"));
		}
		var takesPart = participants(initiative).contains(actor);
		if (!takesPart) {
			throw new Unknown("participation", actor.value());
		}
		if (answered(initiative).contains(actor)) {
			return;
		}
		evaluations.save(ProjectEvaluation.answered(id, initiative, actor, answers, by.person(), onBehalf, at));
		history.record(by.entry(initiative.subject(), at, "initiatives.history." + (onBehalf == null ? "evaluated" : "evaluated-on-behalf"),
				"actor:" + actor.value()));
	}

	/** What was answered, with the single answers for those who work on the platform. P7. */
	@Transactional(readOnly = true)
	public Evaluated of(InitiativeId initiative, Acting reader) {
		return Evaluated.of(evaluations.findByInitiativeOrderById(initiative), reader.worksOnThePlatform());
	}

	/** Those who take part and have not answered. */
	@Transactional(readOnly = true)
	public Set<ActorId> missing(InitiativeId initiative) {
		var missing = new HashSet<>(participants(initiative));
		missing.removeAll(answered(initiative));
		return missing;
	}

	@Override
	public int of(InitiativeId initiative) {
		return missing(initiative).size();
	}

	private Set<ActorId> answered(InitiativeId initiative) {
		return evaluations.findByInitiativeOrderById(initiative).stream().map(ProjectEvaluation::actor).collect(Collectors.toSet());
	}

	private List<ActorId> participants(InitiativeId initiative) {
		return database.sql("select actor from initiatives.participation where initiative = ? and answer in ('TAKES_PART', 'ASKED')")
				.param(initiative.value()).query((row, _) -> new ActorId(row.getObject("actor", UUID.class))).list();
	}

	private boolean running(InitiativeId initiative) {
		return database.sql("select stage from initiatives.initiative where id = ?").param(initiative.value()).query(String.class)
				.optional().orElseThrow(() -> new Unknown(initiative.subject())).equals(Stage.RUNNING.name());
	}

	/** The participant itself, its party's representative, or whoever records it on behalf and says how it came. P2. */
	private void requireMay(Acting by, InitiativeId initiative, ActorId actor, @Nullable Source onBehalf) {
		var allowed = onBehalf == null ? isOwn(by, initiative, actor) : by.worksOnThePlatform();
		if (!allowed) {
			throw new Denied(Text.of("initiatives.denied.evaluation"));
		}
	}

	private boolean isOwn(Acting by, InitiativeId initiative, ActorId actor) {
		return switch (by) {
			case Acting.Participant participant -> participant.actor().equals(actor)
					&& (participant.only() == null || participant.only().equals(initiative.subject()));
			case Acting.Representative representative -> database.sql(
					"select count(*) from initiatives.participation where initiative = ? and actor = ? and party = ?")
					.params(initiative.value(), actor.value(), representative.party().value()).query(Integer.class).single() > 0
					&& representative.binds(representative.party(), initiative.subject());
			case Acting.Staff _, Acting.Coordinator _, Acting.Reader _, Acting.Administrator _, Acting.Platform _, Acting.Nobody _ -> false;
		};
	}
}
