package no.samskaping.initiatives.participants;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.initiative.Authorities;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Related;

/** Each platform party's own answer whether it takes part, from the development until the agreement. P3. */
@Component
public class PartyAnswers {

	private final Parties parties;
	private final Authorities authorities;

	PartyAnswers(Parties parties, Authorities authorities) {
		this.parties = parties;
		this.authorities = authorities;
	}

	/** What each has answered. */
	public List<Related.Panel> panel(Initiative initiative, List<Participation> all) {
		if (!areAsked(initiative)) {
			return List.of();
		}
		var lines = parties.all().stream().map(party -> Text.of("initiatives.answers.line", party.name(), Text.of("initiatives.answer.brief."
				+ all.stream().filter(one -> party.id().equals(one.party())).map(Participation::answer).findFirst().orElse(Answer.ASKED)))).toList();
		return List.of(new Related.Panel(50, "buildings3", Text.of("initiatives.answers"), address(initiative), lines));
	}

	/** The answer that waits for this one, if it speaks for a party that has not answered. */
	public List<Action> waiting(Initiative initiative, List<Participation> all, Acting acting) {
		var answered = all.stream().anyMatch(one -> one.party() != null && one.party().equals(acting.party()) && one.answer() != Answer.ASKED);
		return answered || !areAsked(initiative) || !mayAnswer(initiative, acting) ? List.of()
				: List.of(new Action("person-checkmark", Text.of("initiatives.answering.do"), address(initiative), true));
	}

	/** Whether this one speaks for a party in the matter, and is not recused in it. P2, P5. */
	boolean mayAnswer(Initiative initiative, Acting acting) {
		var id = initiative.getId();
		var party = acting.party();
		return party != null && acting.binds(party, id.subject()) && authorities.recusal(acting, id).isEmpty();
	}

	private static boolean areAsked(Initiative initiative) {
		var course = initiative.course();
		return !course.isFree() && course.growth() == null && course.stage().compareTo(Stage.UNDER_DEVELOPMENT) >= 0
				&& course.stage().compareTo(Stage.AGREEMENT_IN_PROGRESS) <= 0;
	}

	private static String address(Initiative initiative) {
		return "/initiativ/" + initiative.number() + "/deltakere";
	}
}
