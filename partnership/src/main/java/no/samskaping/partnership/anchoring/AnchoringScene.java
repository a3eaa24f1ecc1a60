package no.samskaping.partnership.anchoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** In the demonstration each party twice looks through what waits for it, and confirms; the municipality once declines, and what is asked later still waits. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class AnchoringScene implements Scene {

	private static final List<Integer> DAYS_AGO = List.of(140, 52);
	private static final int DECLINED_DAYS_AGO = 33;
	private static final LocalTime MORNING = LocalTime.of(9, 0);
	private static final int MOST = 50;

	private final AnchoringDesk desk;
	private final RequestedAnchorings requested;
	private final Parties parties;
	private final Representatives representatives;
	private final Clock clock;

	AnchoringScene(AnchoringDesk desk, RequestedAnchorings requested, Parties parties, Representatives representatives, Clock clock) {
		this.desk = desk;
		this.requested = requested;
		this.parties = parties;
		this.representatives = representatives;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		DAYS_AGO.forEach(days -> director.at(director.today().minusDays(days), MORNING,
				() -> parties.all().forEach(party -> answerAll(party, Answer.Outcome.CONFIRMED, "Styret", ""))));
		director.at(director.today().minusDays(DECLINED_DAYS_AGO), MORNING, () -> parties.all().stream().filter(party -> !party.gateway())
				.forEach(party -> answerAll(party, Answer.Outcome.DECLINED, "Formannskapet", "Kjølerommet må godkjennes før kommunen kan forplikte seg.")));
	}

	private void answerAll(Party party, Answer.Outcome outcome, String body, String remark) {
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		var one = representatives.of(Set.of(party.id()), today).getFirst();
		var by = new Acting.Representative(one.person(), party.id(), one.mandate(), one.deputy(), null);
		requested.waitingFor(party.id().value(), MOST)
				.forEach(anchoring -> desk.answer(anchoring.getId(), new Answer(Ids.next(), outcome, body, today.minusDays(1), "", remark), null, by));
	}
}
