package no.samskaping.initiatives.evaluating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.evaluating.EvaluationPanel.Single;
import no.samskaping.initiatives.evaluating.EvaluationPanel.Waiting;
import no.samskaping.initiatives.evaluation.Answers;
import no.samskaping.initiatives.evaluation.Degree;
import no.samskaping.initiatives.evaluation.Evaluated;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Fact;

/** How far a project's evaluation has come, with single answers for those who may see them. I10, P7. */
@Component
public class EvaluationSight {

	private static final String ANSWER = "initiatives.evaluation.answer";

	private final EvaluationDesk evaluations;
	private final ParticipantLinks links;
	private final Words words;

	EvaluationSight(EvaluationDesk evaluations, ParticipantLinks links, Words words) {
		this.evaluations = evaluations;
		this.links = links;
		this.words = words;
	}

	/**
	 * As this reader sees it; nothing where there is none.
	 *
	 * @param missing those of all who have not answered
	 */
	public @Nullable EvaluationPanel of(Initiative initiative, List<Participation> all, Set<ActorId> missing, Names names, Acting acting) {
		var course = initiative.course();
		var evaluated = evaluations.of(initiative.getId(), missing, acting);
		if (course.isFree() || course.growth() != null || course.stage() != Stage.RUNNING && evaluated.answered().isEmpty()) {
			return null;
		}
		var due = isDue(initiative, all, evaluated);
		var unanswered = all.stream().filter(one -> missing.contains(one.actor()) && course.stage() == Stage.RUNNING).toList();
		var reached = reached(initiative, unanswered, acting);
		var waiting = unanswered.stream().map(one -> new Waiting(names.of(one.actor()), actions(initiative, one, due, reached, acting))).toList();
		var sums = new ArrayList<Fact>();
		if (!evaluated.contributed().isEmpty()) {
			sums.add(new Fact(Text.of("initiatives.evaluation.contributed"), sum(evaluated.contributed())));
			sums.add(new Fact(Text.of("initiatives.evaluation.fromStart"), sum(evaluated.fromStart())));
			sums.add(new Fact(Text.of("initiatives.evaluation.used"), sum(evaluated.used())));
		}
		return new EvaluationPanel(Text.of("initiatives.evaluation.answered", evaluated.answered().size(), evaluated.answered().size() + missing.size()),
				sums, waiting, evaluated.single().stream().map(one -> new Single(names.of(one.actor()), facts(one.answers()))).toList());
	}

	/** This reader's own way to the evaluation, if it has not answered: asked for, or only open so far. */
	public static Optional<Action> open(@Nullable EvaluationPanel evaluation) {
		return evaluation == null ? Optional.empty() : evaluation.waiting().stream().flatMap(one -> one.actions().stream())
				.filter(action -> action.label().key().equals(ANSWER))
				.map(action -> action.primary() ? action : new Action(action.icon(), Text.of("initiatives.evaluation.open"), action.href(), false)).findFirst();
	}

	private Text sum(Map<Degree, Long> counts) {
		return Text.verbatim(Arrays.stream(Degree.values()).filter(counts::containsKey)
				.map(degree -> counts.get(degree) + " " + words.of("initiatives.degree." + degree).toLowerCase()).collect(Collectors.joining(", ")));
	}

	/** Whether the project is about to be completed: its agreement has ended, all that was planned is delivered, or somebody has answered. I10. */
	private static boolean isDue(Initiative initiative, List<Participation> all, Evaluated evaluated) {
		var agreementEnded = !initiative.course().bound() && initiative.origin().before() == null;
		var given = all.stream().filter(one -> one.answer().isIn()).flatMap(one -> one.contributions().stream()).toList();
		return agreementEnded || !evaluated.answered().isEmpty() || !given.isEmpty() && given.stream().allMatch(Contribution::isDelivered);
	}

	/** Those to whom a link is mailed, for whoever sends them one. */
	private Set<ActorId> reached(Initiative initiative, List<Participation> unanswered, Acting acting) {
		return Authority.works(acting, initiative.getId().subject())
				? links.reached(initiative, unanswered.stream().filter(one -> one.party() == null).map(Participation::actor).collect(Collectors.toSet()))
				: Set.of();
	}

	private static List<Action> actions(Initiative initiative, Participation one, boolean due, Set<ActorId> reached, Acting acting) {
		var address = "/initiativ/" + initiative.number() + "/evaluering/" + one.getId().value();
		var actions = new ArrayList<Action>();
		if (one.isOwn(acting)) {
			actions.add(new Action("clipboard-checkmark", Text.of(ANSWER), address, due));
		} else if (one.party() == null && Authority.works(acting, initiative.getId().subject())) {
			actions.add(new Action("phone", Text.of("initiatives.evaluation.on-behalf"), address, false));
			actions.add(reached.contains(one.actor()) ? mail(address) : handOver(address));
		}
		return actions;
	}

	private static Action mail(String address) {
		return new Action("paperplane", Text.of("initiatives.evaluation.send-link"), address + "/lenke", false, Map.of("form", Ids.next().toString()));
	}

	private static Action handOver(String address) {
		return new Action("link", Text.of("initiatives.evaluation.link"), address + "/lenke", false, Map.of("form", Ids.next().toString()));
	}

	private static List<Fact> facts(Answers answers) {
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(Text.of("initiatives.evaluation.contributed"), Text.of("initiatives.degree." + answers.contributed())));
		facts.add(new Fact(Text.of("initiatives.evaluation.fromStart"), Text.of("initiatives.degree." + answers.fromStart())));
		facts.add(new Fact(Text.of("initiatives.evaluation.used"), Text.of("initiatives.degree." + answers.used())));
		if (answers.evidence() != null) {
			facts.add(new Fact(Text.of("initiatives.evaluation.evidence"), Text.verbatim(answers.evidence()), null, true));
		}
		if (answers.lesson() != null) {
			facts.add(new Fact(Text.of("initiatives.evaluation.lesson"), Text.verbatim(answers.lesson()), null, true));
		}
		return facts;
	}
}
