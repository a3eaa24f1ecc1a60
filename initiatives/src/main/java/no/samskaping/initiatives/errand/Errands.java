package no.samskaping.initiatives.errand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.Gathering;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.registration.Estimates;
import no.samskaping.initiatives.registration.Ways;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** Brings an errand to the desk, once what has to be said with it is said. */
@Component
public class Errands {

	private final InitiativeDesk desk;
	private final GatewayDesk gateways;
	private final EndingDesk endings;
	private final Ways ways;
	private final Estimates estimates;

	Errands(InitiativeDesk desk, GatewayDesk gateways, EndingDesk endings, Ways ways, Estimates estimates) {
		this.desk = desk;
		this.gateways = gateways;
		this.endings = endings;
		this.ways = ways;
		this.estimates = estimates;
	}

	/** The gateways to choose among, without the one that was asked already. */
	List<Option> gatewaysBut(@Nullable PartyId asked, Acting acting) {
		return ways.options(acting).stream().filter(option -> asked == null || !option.value().equals(asked.value().toString())).toList();
	}

	/** Runs it; a form without the version that it was made from could write over what it never showed. */
	public void run(Errand errand, ErrandForm form, Initiative initiative, Acting acting, Instant at) {
		if (!errand.isOneClick() && form.version() == null) {
			throw new Outdated(initiative.getId().subject());
		}
		var command = new Command(form.key(), initiative.getId(), errand.isOneClick() ? null : form.version(), acting, at, form.source());
		switch (errand) {
			case START -> desk.start(command);
			case TAKE_ON -> gateways.answer(command, new GatewayAnswer.TakesOn());
			case ASK_FOR_MORE -> gateways.answer(command, new GatewayAnswer.WantsMore(text(errand, form)));
			case TELL_MORE -> gateways.tellMore(command, text(errand, form), ways.due(at));
			case HAND_ON -> gateways.answer(command, new GatewayAnswer.HandsOn(ways.party(form.gateway()), text(errand, form), ways.due(at)));
			case DECLINE -> gateways.answer(command, new GatewayAnswer.Declines(text(errand, form)));
			case SEND_TO_GATEWAY -> gateways.sendTo(command, ways.ask(form.gateway(), at));
			case SEEK_GATEWAY -> gateways.seek(command);
			case DECLARE_READY -> desk.declareReady(command);
			case STILL_RUNNING -> endings.stillRunning(command);
			case COMPLETE -> endings.complete(command, remark(form));
			case ESTIMATE -> desk.estimate(command, estimate(errand, form));
			case WITHDRAW -> endings.withdraw(command, remark(form));
			case CLOSE -> endings.close(command, text(errand, form));
			case LINK -> desk.link(command, other(form));
			case UNLINK -> desk.unlink(command, other(form));
			case MERGE -> endings.merge(command, other(form));
			case REOPEN -> endings.reopen(command, text(errand, form));
		}
	}

	private Estimate estimate(Errand errand, ErrandForm form) {
		var broken = new ArrayList<Broken>();
		var reason = Gathering.orRefused(broken, () -> text(errand, form));
		var estimate = Gathering.orRefused(broken, () -> estimates.read(form.amount(), form.isUnder(), reason.orElse(null)));
		Refused.requireNone(broken);
		return estimate.orElseThrow();
	}

	/** What has to be written: a question, an answer or a reason. */
	private static String text(Errand errand, ErrandForm form) {
		var text = remark(form);
		ReasonRule.requireAll(errand, text);
		return Objects.requireNonNull(text);
	}

	/** What may be written. */
	private static @Nullable String remark(ErrandForm form) {
		var text = Wording.bare(form.text());
		if (text != null && text.length() > Wording.LONGEST_TEXT) {
			throw Refused.because("I10", "text", Text.of("initiatives.refused.text.long", Wording.LONGEST_TEXT));
		}
		return text;
	}

	private InitiativeId other(ErrandForm form) {
		return desk.numbered(form.number().strip().toUpperCase()).map(Initiative::getId)
				.orElseThrow(() -> Refused.because("I10", "number", Text.of("initiatives.refused.number")));
	}
}
