package no.samskaping.initiatives.page;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.registration.Ways;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** Brings an errand to the desk, once what has to be said with it is said. */
@Component
class Errands {

	private static final int LONGEST = 4000;

	private final InitiativeDesk desk;
	private final Ways ways;
	private final Charters charters;

	Errands(InitiativeDesk desk, Ways ways, Charters charters) {
		this.desk = desk;
		this.ways = ways;
		this.charters = charters;
	}

	/** The gateways to choose among, without the one that was asked already. */
	List<Option> gatewaysBut(@Nullable PartyId asked, Acting acting) {
		return ways.options(acting).stream().filter(option -> asked == null || !option.value().equals(asked.value().toString())).toList();
	}

	void run(Errand errand, ErrandForm form, Initiative initiative, Acting acting, Instant at) {
		var command = new Command(form.key(), initiative.getId(), errand.isOneClick() ? null : form.version(), acting, at);
		switch (errand) {
			case START -> desk.start(command);
			case TAKE_ON -> desk.answer(command, new GatewayAnswer.TakesOn());
			case ASK_FOR_MORE -> desk.answer(command, new GatewayAnswer.WantsMore(text(errand, form)));
			case TELL_MORE -> desk.tellMore(command, text(errand, form), ways.due(at));
			case HAND_ON -> desk.answer(command, new GatewayAnswer.HandsOn(ways.party(form.gateway()), text(errand, form), ways.due(at)));
			case DECLINE -> desk.answer(command, new GatewayAnswer.Declines(text(errand, form)));
			case SEND_TO_GATEWAY -> desk.sendTo(command, Gateway.asked(ways.party(form.gateway()), ways.due(at)));
			case SEEK_GATEWAY -> desk.seekGateway(command);
			case DECLARE_READY -> desk.declareReady(new Command(form.key(), initiative.getId(), form.version(), acting, at));
			case STILL_RUNNING -> desk.stillRunning(command);
			case COMPLETE -> desk.complete(command, Wording.bare(form.text()));
			case ESTIMATE -> desk.estimate(command, estimate(errand, form));
			case WITHDRAW -> desk.withdraw(command, Wording.bare(form.text()));
			case CLOSE -> desk.close(command, text(errand, form));
			case LINK -> desk.link(command, other(form));
			case MERGE -> desk.merge(command, other(form));
			case REOPEN -> desk.reopen(command, text(errand, form));
		}
	}

	/** What has to be written: a question, an answer or a reason. */
	private static String text(Errand errand, ErrandForm form) {
		var text = Wording.bare(form.text());
		if (text == null || text.length() > LONGEST) {
			throw Refused.because(errand.rule(), "text", text == null ? Text.of("initiatives.refused.text." + errand)
					: Text.of("initiatives.refused.text.long", LONGEST));
		}
		return text;
	}

	private Estimate estimate(Errand errand, ErrandForm form) {
		var reason = text(errand, form);
		if (form.amount().isBlank() && form.isUnder()) {
			return Estimate.underThreshold(charters.current(), reason);
		}
		var amount = Kroner.parse(form.amount()).orElseThrow(() -> Refused.because("I3", "amount",
				Text.of("initiatives.refused.amount." + (form.amount().isBlank() ? "missing" : "unread"))));
		var estimate = Estimate.of(amount, charters.current(), reason);
		if (form.isUnder() && charters.current().formalises(amount)) {
			throw Refused.because("I3", "amount", Text.of("initiatives.refused.amount.not-under", estimate.threshold()));
		}
		return estimate;
	}

	private InitiativeId other(ErrandForm form) {
		return desk.numbered(form.number().strip().toUpperCase()).map(Initiative::getId)
				.orElseThrow(() -> Refused.because("I10", "number", Text.of("initiatives.refused.number")));
	}
}
