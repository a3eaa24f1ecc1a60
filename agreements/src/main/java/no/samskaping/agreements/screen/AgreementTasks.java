package no.samskaping.agreements.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.agreement.Locked;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/**
 * What waits for a person or their party in agreements: a text to accept or sign, a finding to mend, a text to lock or that
 * names one who has left, an answer to what changes.
 */
@Component
class AgreementTasks implements Tasks {

	private static final int LOOKED_AT = 100;
	private static final Set<AnchoringState> WAITS = Set.of(AnchoringState.REQUESTED, AnchoringState.CONDITION_OPEN);

	private final Actings actings;
	private final AgreementList list;
	private final DraftDesk desk;
	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final Voices voices;
	private final Anchorings anchorings;
	private final Initiatives initiatives;
	private final Clock clock;

	AgreementTasks(Actings actings, AgreementList list, DraftDesk desk, AcceptanceBook answers, SignatureBook signatures, Voices voices,
			Anchorings anchorings, Initiatives initiatives, Clock clock) {
		this.actings = actings;
		this.list = list;
		this.desk = desk;
		this.answers = answers;
		this.signatures = signatures;
		this.voices = voices;
		this.anchorings = anchorings;
		this.initiatives = initiatives;
		this.clock = clock;
	}

	@Override
	public List<Task> waitingFor(Viewer viewer, int limit) {
		var acting = actings.of(viewer);
		var newestFirst = concerning(acting);
		var known = desk.all(new HashSet<>(newestFirst));
		return of(newestFirst.stream().map(known::get).filter(Objects::nonNull).toList(), acting).stream().limit(limit).toList();
	}

	@Override
	public List<Task> about(Subject subject, Viewer viewer) {
		var acting = actings.of(viewer);
		var asked = acting instanceof Acting.Representative || acting instanceof Acting.Participant || acting.worksOnThePlatform();
		return asked && subject.kind().equals(InitiativeId.KIND) ? desk.living(new InitiativeId(subject.id()))
				.map(agreement -> Stream.concat(anchoring(agreement, acting), of(List.of(agreement), acting).stream()).toList())
				.orElse(List.of()) : List.of();
	}

	/** What the reader's party is asked to anchor of it; among all tasks the partnership tells that. P3. */
	private Stream<Task> anchoring(Agreement agreement, Acting acting) {
		if (agreement.work() != Work.ANCHORING || !(acting instanceof Acting.Representative) || voices.isRecused(acting, agreement)) {
			return Stream.of();
		}
		var subject = agreement.getId().subject();
		return anchorings.about(Set.of(subject)).getOrDefault(subject, List.of()).stream()
				.filter(card -> card.party().equals(acting.party()) && WAITS.contains(card.state()))
				.map(card -> new Task("agreement-anchor:" + agreement.getId().value(), "seal-checkmark",
						Text.of("agreements.task.anchor", title(agreement)), Text.of("agreements.task.anchor.why"), card.due(),
						"/partnerskap/forankring/" + card.id().value(), Text.of("agreements.task.anchor.button")));
	}

	private List<Task> of(List<Agreement> newestFirst, Acting acting) {
		var said = answers.of(newestFirst.stream().map(Agreement::getId).collect(Collectors.toSet()));
		var amended = desk.amended(newestFirst);
		var signed = signatures.under(newestFirst.stream().map(Agreement::locked).filter(Objects::nonNull).map(Locked::text)
				.collect(Collectors.toSet()));
		var projects = initiatives.of(newestFirst.stream().map(Agreement::initiative).collect(Collectors.toSet()));
		var tasks = new ArrayList<Task>();
		for (var agreement : newestFirst) {
			var locked = agreement.locked();
			var file = new File(agreement, amended.get(agreement.getId()), said.getOrDefault(agreement.getId(), new Acceptances(List.of())),
					locked == null ? List.of() : signed.getOrDefault(locked.text(), List.of()));
			var own = own(file, acting);
			tasks.addAll(own);
			if (own.isEmpty() && Voices.works(acting, agreement)) {
				tasks.addAll(work(file, LocalDate.now(clock.withZone(Words.ZONE))));
			}
			if (Voices.hasPart(acting, agreement)) {
				tasks.addAll(gone(agreement, projects.get(agreement.initiative())));
			}
		}
		return tasks;
	}

	private List<AgreementId> concerning(Acting acting) {
		return switch (acting) {
			case Acting.Representative representative -> at(Set.of(), representative.party().value());
			case Acting.Staff staff -> at(Set.of(), staff.party().value());
			case Acting.Coordinator coordinator -> at(Set.of(), null);
			case Acting.Participant participant -> at(participant.ids(), null);
			case Acting.Reader reader -> List.of();
			case Acting.Administrator administrator -> List.of();
			case Acting.Platform platform -> List.of();
			case Acting.Nobody nobody -> List.of();
		};
	}

	private List<AgreementId> at(Set<ActorId> actors, @Nullable UUID party) {
		return list.open(actors, party, LOOKED_AT);
	}

	/** What the reader has to do for the participant for which they speak, unless they are recused. */
	private List<Task> own(File file, Acting acting) {
		var agreement = file.agreement();
		var own = new ArrayList<Task>();
		agreement.draft().sides().stream().filter(one -> voices.speaks(acting, agreement, one)).findFirst()
				.ifPresent(side -> own.addAll(written(file, side)));
		agreement.binding().sides().stream().filter(one -> voices.speaks(acting, agreement, one)).findFirst()
				.ifPresent(side -> own.addAll(binding(file, side)));
		return own.isEmpty() || voices.isRecused(acting, agreement) ? List.of() : own;
	}

	/** About the text that is being worked on. */
	private static List<Task> written(File file, Side own) {
		var agreement = file.agreement();
		var missing = file.said().missing(own, agreement.draft()).size();
		if (agreement.work() == Work.DRAFT && missing > 0) {
			return List.of(task(agreement, own, "accept", "file-checkmark", "svar", missing));
		}
		return agreement.work() == Work.SIGNING && own.isContractingParty()
				&& file.signed().stream().noneMatch(known -> known.actor().equals(own.actor()))
						? List.of(task(agreement, own, "sign", "pencil-writing", "signer", 0)) : List.of();
	}

	/** About what is in force, whatever is written beside it: whether the rest go on, and a small change. A7, A8. */
	private static List<Task> binding(File file, Side own) {
		var agreement = file.agreement();
		var tasks = new ArrayList<Task>();
		var asked = agreement.notices().unanswered(own.actor(), file.said());
		if (!asked.isEmpty()) {
			tasks.add(answer(agreement, "go-on", asked.size(), asked.getFirst().effective()));
		}
		var adjustment = agreement.adjustment();
		if (adjustment != null && !file.said().accepted(own.actor(), adjustment.id(), 1)) {
			tasks.add(answer(agreement, "agree", 1, null));
		}
		return tasks;
	}

	/** An answer to what is in force, or several answers on one page. */
	private static Task answer(Agreement agreement, String what, int questions, @Nullable LocalDate due) {
		var key = "agreements.task." + what;
		return new Task("agreement-" + what + ":" + agreement.getId().value(), "chat-checkmark", Text.of(key, title(agreement)), Text.of(key + ".why", questions),
				due, "/avtaler/" + agreement.number() + "/endring", Text.of(key + ".button"));
	}

	/** About those who take part in the initiative no longer, for those who can take them out of the text. I9. */
	private static List<Task> gone(Agreement agreement, @Nullable InitiativeCard project) {
		var gone = project == null ? 0 : agreement.gone(project).size();
		return gone == 0 ? List.of() : List.of(task(agreement, "gone", "leave", "", gone));
	}

	/** What those who work on the platform have to do. */
	private static List<Task> work(File file, LocalDate today) {
		var agreement = file.agreement();
		if (agreement.work() != Work.DRAFT) {
			return List.of();
		}
		var findings = EqualityReview.of(agreement.draft()).open().size();
		if (agreement.draft().boundary() == null) {
			return List.of(task(agreement, "boundary", "hiking-trail-sign", "/avgrensning", 0));
		}
		if (findings > 0) {
			return List.of(task(agreement, "mend", "exclamationmark-triangle", "", findings));
		}
		var unmet = LockRule.brokenBy(agreement, file.amended(), file.said(), today);
		if (unmet.equals(List.of(LockRule.ENDS_AHEAD))) {
			return List.of(task(agreement, "ends", "calendar", "/vilkar", 0));
		}
		return unmet.isEmpty() ? List.of(task(agreement, "lock", "padlock-locked", "/las", 0)) : List.of();
	}

	private static Task task(Agreement agreement, Side side, String what, String icon, String page, int figure) {
		return new Task("agreement-" + what + ":" + agreement.getId().value(), icon, Text.of("agreements.task." + what, title(agreement)),
				Text.of("agreements.task." + what + ".why", figure), null, "/avtaler/" + agreement.number() + "/" + page + "/" + side.actor().value(),
				Text.of("agreements.task." + what + ".button"));
	}

	private static Task task(Agreement agreement, String what, String icon, String page, int figure) {
		return new Task("agreement-" + what + ":" + agreement.getId().value(), icon, Text.of("agreements.task." + what, title(agreement)),
				Text.of("agreements.task." + what + ".why", figure), null, "/avtaler/" + agreement.number() + page,
				Text.of("agreements.task." + what + ".button"));
	}

	private static String title(Agreement agreement) {
		return agreement.draft().terms().title();
	}

	/** An agreement with the text that it amends as it was signed, all answers to it and the signatures beneath its locked text. */
	private record File(Agreement agreement, @Nullable Draft amended, Acceptances said, List<Signature> signed) {}
}
