package no.samskaping.meetings.conclusion;

import java.util.Objects;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Discussion;
import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.MatterConcluded;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.Reason;

/** Lets a conclusion act on its initiative; the matter is the key, so that it acts once however often it is told. M7, I12. */
@Component
class Effect {

	private final Matters matters;
	private final Discussion discussion;

	Effect(Matters matters, Discussion discussion) {
		this.matters = matters;
		this.discussion = discussion;
	}

	/** What the meeting only took note of means nothing to its initiative, but that no gateway was found for one that seeks it. I5. */
	@ApplicationModuleListener(id = "meetings.conclusion")
	void on(MatterConcluded event) {
		if (!event.subject().kind().equals(InitiativeId.KIND)) {
			return;
		}
		var matter = matters.one(event.matter()).view();
		if (event.outcome() != Outcome.NOTED || matter.reason() == Reason.SEEKS_GATEWAY) {
			discussion.concluded(new InitiativeId(event.subject().id()), event.matter().value(), conclusion(event.outcome(), matter),
					event.occurredAt());
		}
	}

	private static Conclusion conclusion(Outcome outcome, MatterView matter) {
		var text = matter.conclusion() == null ? "" : matter.conclusion();
		return switch (outcome) {
			case TAKEN_FORWARD -> new Conclusion.TakenForward();
			case NOT_TAKEN_FORWARD -> new Conclusion.NotTakenForward(text);
			case FINISHES_AS_IT_IS -> new Conclusion.FinishesAsItIs(Objects.requireNonNull(matter.ceiling()), text);
			case BECOMES_FORMALISED -> new Conclusion.BecomesFormalised();
			case GATEWAY_FOUND -> new Conclusion.GatewayFound(Objects.requireNonNull(matter.gateway()));
			case NOTED -> new Conclusion.Noted(text);
		};
	}
}
