package no.samskaping.meetings.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.EvaluationRecorded;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where everyone evaluates a workshop, and each party the platform. M8. */
@Component
public class JudgementDesk {

	/** The platform itself, as a subject. */
	public static final Subject PLATFORM = new Subject("platform", new UUID(0, 1));

	private final Evaluations evaluations;
	private final Workshops workshops;
	private final ApplicationEventPublisher events;
	private final History history;
	private final Clock clock;

	JudgementDesk(Evaluations evaluations, Workshops workshops, ApplicationEventPublisher events, History history, Clock clock) {
		this.evaluations = evaluations;
		this.workshops = workshops;
		this.events = events;
		this.history = history;
		this.clock = clock;
	}

	/** Evaluates a workshop, by anybody, without a name; the same form counts once. */
	@Transactional
	public void workshop(UUID form, WorkshopId id, Scores scores, @Nullable String comment) {
		var workshop = workshops.one(id);
		if (!workshop.takesEvaluations(today())) {
			throw Refused.because("M8", Text.of("meetings.rule.evaluation.closed", workshop.startsAt().toLocalDate()));
		}
		if (evaluations.add(form, id, scores, blankToNull(comment), clock.instant())) {
			events.publishEvent(new EvaluationRecorded(Ids.next(), clock.instant(), id.subject(), 0));
		}
	}

	/** Evaluates the platform for one's own party. */
	@Transactional
	public void platform(UUID form, Scores scores, @Nullable String comment, Acting by) {
		var party = by.party();
		var person = by.person();
		if (party == null || person == null || !speaksForItself(party, by)) {
			throw new Denied(Text.of("meetings.denied.evaluation"));
		}
		if (evaluations.add(form, today().getYear(), Round.quarterOf(today()), party, person, scores, blankToNull(comment), clock.instant())) {
			history.record(by.entry(PLATFORM, clock.instant(), "meetings.history.evaluated"));
			events.publishEvent(new EvaluationRecorded(Ids.next(), clock.instant(), PLATFORM, 0));
		}
	}

	@Decides("M8.4")
	static boolean speaksForItself(PartyId party, Acting by) {
		return by.binds(party);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
