package no.samskaping.agreements.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.Agreements;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.NextStep;

/** What happens next with agreements, and thereby with their initiatives (neste steg). */
@Component
public class NextSteps implements NextStep {

	private final Agreements agreements;
	private final DraftDesk desk;
	private final AcceptanceBook answers;
	private final Clock clock;

	NextSteps(Agreements agreements, DraftDesk desk, AcceptanceBook answers, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.answers = answers;
		this.clock = clock;
	}

	@Override
	public Map<Subject, Step> of(Set<Subject> subjects) {
		var initiatives = subjects.stream().filter(subject -> subject.kind().equals(InitiativeId.KIND))
				.map(subject -> new InitiativeId(subject.id())).collect(Collectors.toSet());
		var cards = agreements.ofInitiatives(initiatives);
		var living = cards.values().stream().filter(card -> card.stage().compareTo(AgreementStage.IN_FORCE) < 0)
				.collect(Collectors.toMap(AgreementCard::id, Function.identity()));
		var steps = new HashMap<Subject, Step>();
		byAgreement(living.keySet()).forEach((id, step) -> steps.put(Objects.requireNonNull(living.get(id)).initiative().subject(), step));
		return steps;
	}

	/** The next steps of these agreements. */
	public Map<AgreementId, Step> byAgreement(Set<AgreementId> ids) {
		var said = answers.of(ids);
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		var known = desk.all(ids);
		var amended = desk.amended(known.values());
		return known.values().stream().collect(Collectors.toMap(Agreement::getId,
				agreement -> step(agreement, said.getOrDefault(agreement.getId(), new Acceptances(List.of())), amended.get(agreement.getId()), today)));
	}

	private static Step step(Agreement agreement, Acceptances said, @Nullable Draft amended, LocalDate today) {
		var draft = agreement.draft();
		var href = "/avtaler/" + agreement.number();
		if (agreement.isEnded()) {
			return new Step(Text.of("agreements.stage." + agreement.stage()), null, Text.of("agreements.who.nobody"), null, href, false);
		}
		var findings = EqualityReview.of(draft).open().size();
		var missing = draft.sides().stream().filter(side -> !said.complete(side, draft)).count();
		return switch (agreement.work()) {
			case DRAFT -> draft.boundary() == null ? step("boundary", href, true) : findings > 0 ? step("findings", href, true, findings)
					: missing > 0 ? step("missing", href, true, missing)
					: !LockRule.isAhead(draft.terms().endsOn(), today) ? step("ends", href, true, draft.terms().endsOn())
					: LockRule.brokenBy(agreement, amended, said, today).contains(LockRule.AMENDS) ? step("unchanged", href, true) : step("lock", href, true);
			case ANCHORING -> due(step("anchoring", href, false, Objects.requireNonNull(agreement.locked()).due()), agreement);
			case SIGNING -> step("signing", href, false);
			case SETTLED -> agreement.binding().endedByNotice() == null ? step("until", href, false, agreement.binding().until())
					: step("too-few", href, true, agreement.binding().endedByNotice());
		};
	}

	private static Step step(String what, String href, boolean warning, Object... facts) {
		return new Step(Text.of("agreements.next." + what, facts), null, Text.of("agreements.next.who." + what), null, href, warning);
	}

	private static Step due(Step step, Agreement agreement) {
		return new Step(step.what(), null, step.who(), Objects.requireNonNull(agreement.locked()).due(), step.href(), step.warning());
	}
}
