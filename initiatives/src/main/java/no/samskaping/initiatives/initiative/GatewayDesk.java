package no.samskaping.initiatives.initiative;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.PartyId;

/** Where a gateway is asked and answers; each question and reason stays as a remark. I5. */
@Component
@Transactional
public class GatewayDesk {

	private final Changes changes;
	private final Remarks remarks;

	GatewayDesk(Changes changes, Remarks remarks) {
		this.changes = changes;
		this.remarks = remarks;
	}

	/** Sends one that came without a gateway on to one, in one step and with its trace. I5. */
	public void sendTo(Command command, Gateway asked) {
		changes.make(command, Act.SEND_TO_GATEWAY, "forwarded", initiative -> initiative.proceed(course -> course.gatewayAsked(asked), command.at()),
				fact(asked.party()));
	}

	/** The gateway's answer. I5. */
	public void answer(Command command, GatewayAnswer answer) {
		var to = answer instanceof GatewayAnswer.HandsOn(var party, _, _) ? new String[] { fact(party.id()) } : new String[0];
		changes.make(command, answer.act(), "gateway." + answer.act(), initiative -> {
			initiative.proceed(course -> course.answered(answer), command.at());
			keep(command, answer);
		}, to);
	}

	/** What the gateway asked for was told; it answers before a day. I5. */
	public void tellMore(Command command, String told, LocalDate due) {
		changes.make(command, Act.TELL_MORE, "gateway.TELL_MORE", initiative -> {
			initiative.proceed(course -> course.toldMore(due), command.at());
			remarks.keep(command.id(), Remark.Kind.ANSWERED, told, command.by(), command.at());
		});
	}

	/** The meeting is asked to find one. I5. */
	public void seek(Command command) {
		changes.make(command, Act.SEEK_GATEWAY, "gateway.SEEK", initiative -> initiative.proceed(Course::gatewaySought, command.at()));
	}

	private void keep(Command command, GatewayAnswer answer) {
		switch (answer) {
			case GatewayAnswer.TakesOn() -> { }
			case GatewayAnswer.WantsMore(var question) -> remarks.keep(command.id(), Remark.Kind.ASKED, question, command.by(), command.at());
			case GatewayAnswer.HandsOn(_, var reason, _) -> remarks.keep(command.id(), Remark.Kind.HANDED_ON, reason, command.by(), command.at());
			case GatewayAnswer.Declines(var reason) -> remarks.keep(command.id(), Remark.Kind.DECLINED, reason, command.by(), command.at());
		}
	}

	private static String fact(PartyId party) {
		return "party:" + party.value();
	}
}
