package no.samskaping.initiatives.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.errand.Errand;
import no.samskaping.initiatives.errand.Errands;
import no.samskaping.initiatives.errand.Offers;
import no.samskaping.initiatives.initiative.Authorities;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;

/** What a participant can do with its own initiative, asked of the same rules as for everybody, and brought to the desk that does it. P2. */
@Component
class OwnErrands {

	private final CommentDesk comments;
	private final ParticipationDesk participations;
	private final Errands errands;
	private final Authorities authorities;

	OwnErrands(CommentDesk comments, ParticipationDesk participations, Errands errands, Authorities authorities) {
		this.comments = comments;
		this.participations = participations;
		this.errands = errands;
		this.authorities = authorities;
	}

	/** What it can do now, and what not and why: an initiator withdraws the initiative, everybody else leaves it. I2, I10. */
	Offers to(Initiative initiative, Participation own) {
		var actions = new ArrayList<Action>();
		actions.add(action(OwnErrand.COMMENT, initiative));
		var blocked = new ArrayList<Blocked>();
		if (!initiative.course().stage().isEnd()) {
			var ending = own.initiator() ? OwnErrand.WITHDRAW : OwnErrand.LEAVE;
			var refusals = own.initiator() ? Act.WITHDRAW.refusals(initiative.course(), 0) : ParticipationDesk.refusals(initiative.course());
			refusals.stream().map(Broken::why).findFirst()
					.ifPresentOrElse(why -> blocked.add(new Blocked(label(ending), why)), () -> actions.add(action(ending, initiative)));
		}
		return new Offers(actions, List.of(), blocked);
	}

	/** Denies whoever may not do it at all. */
	void requireMay(OwnErrand errand, Initiative initiative, Acting acting) {
		if (errand == OwnErrand.WITHDRAW) {
			authorities.require(Act.WITHDRAW, acting, initiative);
		}
	}

	void run(OwnErrand errand, OwnErrandForm form, Initiative initiative, Participation own, Acting acting, Instant at) {
		switch (errand) {
			case COMMENT -> comments.comment(new Command(form.key(), initiative.getId(), null, acting, at), form.text(), Marking.NONE);
			case LEAVE -> participations.leave(own.getId(), Wording.bare(form.reason()), null, acting, at);
			case WITHDRAW -> errands.run(Errand.WITHDRAW, form.asErrand(), initiative, acting, at);
		}
	}

	private static Text label(OwnErrand errand) {
		return Text.of("initiatives.errand." + errand);
	}

	private static Action action(OwnErrand errand, Initiative initiative) {
		return new Action(errand.icon(), label(errand), "/apen/initiativ/" + initiative.getId().value() + "/" + errand.path(), false);
	}
}
