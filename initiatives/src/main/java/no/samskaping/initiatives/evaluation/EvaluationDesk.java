package no.samskaping.initiatives.evaluation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.course.CourseRule;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.initiatives.participation.ParticipantLinks.Issued;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where participants answer. I10. */
@Component
public class EvaluationDesk {

	private static final String HISTORY = "initiatives.history.";

	private final KnownEvaluations evaluations;
	private final Respondents respondents;
	private final InitiativeDesk initiatives;
	private final ParticipationDesk participations;
	private final ParticipantLinks links;
	private final History history;

	EvaluationDesk(KnownEvaluations evaluations, Respondents respondents, InitiativeDesk initiatives, ParticipationDesk participations,
			ParticipantLinks links, History history) {
		this.evaluations = evaluations;
		this.respondents = respondents;
		this.initiatives = initiatives;
		this.participations = participations;
		this.links = links;
		this.history = history;
	}

	/**
	 * Keeps a participant's answers, once for each form.
	 *
	 * @param onBehalf how it came to whoever records it, if it is not the participant's own
	 * @throws Refused if the participant has answered already, or the project is not running
	 */
	@Transactional
	public void answer(EvaluationId id, InitiativeId initiative, ActorId actor, Answers answers, @Nullable Source onBehalf, Acting by, Instant at) {
		var participation = participations.heldOf(initiative, actor);
		requireMay(by, participation, onBehalf);
		if (evaluations.findById(id).filter(one -> one.actor().equals(actor)).isPresent()) {
			return;
		}
		requireUnanswered(participation);
		evaluations.save(ProjectEvaluation.answered(id, initiative, actor, answers, by.person(), onBehalf, at));
		history.record(by.entry(initiative.subject(), at, HISTORY + (onBehalf == null ? "evaluated" : "evaluated-on-behalf"), "actor:" + actor.value()));
	}

	/**
	 * Gives a participant without an account a personal link, in place of an earlier one; a platform party answers by its own representative. P2.
	 *
	 * @param form made with the page, so that a second submit makes nothing
	 */
	@Transactional
	public Issued link(InitiativeId initiative, ActorId actor, UUID form, Acting by, Instant at) {
		Authority.requireWork(by, initiative.subject());
		var participation = participations.heldOf(initiative, actor);
		requireOutside(participation);
		requireUnanswered(participation);
		return links.issue(LinkPurpose.EVALUATION, initiatives.load(initiative), actor, form, by, at);
	}

	/** What was answered: the sum once none is missing, and single answers for those who work on the platform. P7. */
	@Transactional(readOnly = true)
	public Evaluated of(InitiativeId initiative, Set<ActorId> missing, Acting reader) {
		return Evaluated.of(evaluations.findByInitiativeOrderById(initiative), missing.isEmpty(), maySeeSingle(reader, initiative));
	}

	@Decides("P7.7")
	static boolean maySeeSingle(Acting reader, InitiativeId initiative) {
		return Authority.works(reader, initiative.subject());
	}

	/** Those who take part and have not answered. */
	@Transactional(readOnly = true)
	public Set<ActorId> missing(InitiativeId initiative) {
		return respondents.missing(initiative);
	}

	/** The same of several; nothing of those where nobody is missing. */
	@Transactional(readOnly = true)
	public Map<InitiativeId, Set<ActorId>> missing(Set<InitiativeId> initiatives) {
		return initiatives.isEmpty() ? Map.of() : respondents.missing(initiatives);
	}

	/** Whether somebody has answered, which is done once. */
	@Transactional(readOnly = true)
	public boolean hasAnswered(InitiativeId initiative, ActorId actor) {
		return evaluations.existsByInitiativeAndActor(initiative, actor);
	}

	/** What one answered counts for another, which is the same actor, unless that one answered too. P6, I10. */
	@Transactional
	public void becomesKnownAs(InitiativeId initiative, ActorId actor, ActorId other) {
		evaluations.passOn(initiative, actor, other);
	}

	private void requireUnanswered(Participation participation) {
		CourseRule.require(initiatives.load(participation.initiative()).course(), CourseRule.RUNNING);
		if (!missing(participation.initiative()).contains(participation.actor())) {
			throw Refused.because("I10", Text.of("initiatives.refused.evaluation.answered"));
		}
	}

	/** The participant itself, its party's representative, or whoever records it on behalf of one outside and says how it came. P2. */
	private static void requireMay(Acting by, Participation participation, @Nullable Source onBehalf) {
		if (onBehalf == null && !participation.isOwn(by, LinkPurpose.EVALUATION)) {
			throw new Denied(Text.of("initiatives.denied.evaluation"));
		}
		if (onBehalf != null) {
			Authority.requireWork(by, participation.initiative().subject());
			requireOutside(participation);
		}
	}

	private static void requireOutside(Participation participation) {
		if (participation.party() != null) {
			throw new Denied(Text.of("initiatives.denied.party"));
		}
	}
}
