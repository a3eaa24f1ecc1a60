package no.samskaping.agreements.demonstration;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.ContactLinks;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.terms.Footing;
import no.samskaping.agreements.terms.Side;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** Whoever is no platform party leaves one agreement by notice; the others go on, and from the day of the notice it has left. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class LeavingScene implements Scene {

	private static final String LEFT = "Teknologihjelp for eldre";
	private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
	private static final int GIVEN = 125;
	private static final int MOST = 50;
	private static final Acting REMINDER = new Acting.Platform(EndingDesk.NOTICE);

	private final Initiatives initiatives;
	private final DraftDesk drafts;
	private final EndingDesk endings;
	private final AnswerDesk answers;
	private final Representatives representatives;
	private final Clock clock;

	LeavingScene(Initiatives initiatives, DraftDesk drafts, EndingDesk endings, AnswerDesk answers, Representatives representatives, Clock clock) {
		this.initiatives = initiatives;
		this.drafts = drafts;
		this.endings = endings;
		this.answers = answers;
		this.representatives = representatives;
		this.clock = clock;
	}

	/** The platform reminds by the real clock; of the past it is reminded here. */
	@Override
	public void play(Director director) {
		var given = director.today().minusDays(GIVEN);
		director.at(given, AFTERNOON, () -> agreement().ifPresent(this::giveNotice));
		director.at(given.plusDays(7), AFTERNOON, () -> agreement().ifPresent(this::goOn));
		director.at(given.plusMonths(Footing.EQUAL.noticeMonths()), AFTERNOON,
				() -> agreement().ifPresent(agreement -> endings.noticeTakesEffect(agreement.getId(), REMINDER, clock.instant())));
	}

	private void giveNotice(Agreement agreement) {
		agreement.binding().sides().stream().filter(side -> side.party() == null).findFirst().ifPresent(leaving -> endings.giveNotice(agreement.getId(),
				Ids.next(), leaving.actor(), "Kontoret i bygda legges ned.", null, as(leaving, agreement), clock.instant()));
	}

	private void goOn(Agreement agreement) {
		var notice = Objects.requireNonNull(agreement.notices().next());
		agreement.notices().rest(notice)
				.forEach(side -> answers.agreeTo(agreement.getId(), side.actor(), notice.id(), null, as(side, agreement), clock.instant()));
	}

	private Optional<Agreement> agreement() {
		return initiatives.at(Set.of(Stage.RUNNING), null, MOST).stream().filter(card -> card.title().equals(LEFT)).findFirst()
				.flatMap(card -> drafts.living(card.id()));
	}

	private Acting as(Side side, Agreement agreement) {
		if (side.party() == null) {
			return new Acting.Participant(side.actor(), null, agreement.getId().subject(), ContactLinks.PURPOSE);
		}
		var one = representatives.of(Set.of(side.party()), clock.instant().atZone(Words.ZONE).toLocalDate()).getFirst();
		return new Acting.Representative(one.person(), side.party(), one.mandate(), one.deputy(), null);
	}
}
