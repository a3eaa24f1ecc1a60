package no.samskaping.agreements.demonstration;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** One agreement is made for half a year, is asked about in time, and lapses with its work open; another is given up as a draft. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class LapsingScene implements Scene {

	static final String LAPSING = "Frisbeegolf i parken";
	private static final String GIVEN_UP = "Utstyrsbank for arrangementer";
	private static final LocalTime MORNING = LocalTime.of(8, 0);
	private static final int LAST_DAY = 20;
	private static final int ASKED_BEFORE = 90;
	private static final int MOST = 50;
	private static final Acting REMINDER = new Acting.Platform("agreements.reminder");

	private final Initiatives initiatives;
	private final DraftDesk drafts;
	private final EndingDesk endings;
	private final Representatives representatives;
	private final Clock clock;

	LapsingScene(Initiatives initiatives, DraftDesk drafts, EndingDesk endings, Representatives representatives, Clock clock) {
		this.initiatives = initiatives;
		this.drafts = drafts;
		this.endings = endings;
		this.representatives = representatives;
		this.clock = clock;
	}

	/** The platform reminds by the real clock; of the past it is reminded here. */
	@Override
	public void play(Director director) {
		var lastDay = director.today().minusDays(LAST_DAY);
		director.at(director.today().minusDays(150), MORNING, () -> on(LAPSING, Stage.AGREEMENT_IN_PROGRESS).ifPresent(agreement ->
				drafts.edit(agreement.getId(), agreement.version(), host(agreement), clock.instant(), "terms",
						draft -> draft.with(draft.terms().until(lastDay)))));
		director.at(lastDay.minusDays(ASKED_BEFORE), MORNING, () -> on(LAPSING, Stage.RUNNING)
				.ifPresent(agreement -> endings.endApproaches(agreement.getId(), clock.instant())));
		director.at(lastDay.plusDays(1), MORNING, () -> on(LAPSING, Stage.RUNNING)
				.ifPresent(agreement -> endings.lastDayPassed(agreement.getId(), REMINDER, clock.instant())));
		director.at(director.today().minusDays(30), MORNING, () -> on(GIVEN_UP, Stage.AGREEMENT_IN_PROGRESS).ifPresent(agreement ->
				endings.abandon(agreement.getId(), agreement.version(), "Utlånet er avklart med en enkel huskeliste.", host(agreement), clock.instant())));
	}

	private Optional<Agreement> on(String title, Stage stage) {
		return initiatives.at(Set.of(stage), null, MOST).stream().filter(card -> card.title().equals(title)).findFirst()
				.flatMap(card -> drafts.living(card.id()));
	}

	private Acting host(Agreement agreement) {
		PartyId party = agreement.parties().iterator().next();
		var one = representatives.of(Set.of(party), clock.instant().atZone(Words.ZONE).toLocalDate()).getFirst();
		return new Acting.Representative(one.person(), party, one.mandate(), one.deputy(), null);
	}
}
