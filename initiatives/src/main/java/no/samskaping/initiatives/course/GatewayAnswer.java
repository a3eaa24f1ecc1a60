package no.samskaping.initiatives.course;

import java.time.LocalDate;

import no.samskaping.partnership.Party;

/** What a gateway answers (kontaktpartens svar). I5. */
public sealed interface GatewayAnswer {

	/** The act that it is. */
	default Act act() {
		return switch (this) {
			case TakesOn() -> Act.TAKE_ON;
			case WantsMore _ -> Act.ASK_FOR_MORE;
			case HandsOn _ -> Act.HAND_ON;
			case Declines _ -> Act.DECLINE;
		};
	}

	/** It takes the initiative on. */
	record TakesOn() implements GatewayAnswer {}

	/** It asks for more first. */
	record WantsMore(String question) implements GatewayAnswer {}

	/** It hands it on to another, who answers before a day. */
	record HandsOn(Party to, String reason, LocalDate due) implements GatewayAnswer {}

	/** It declines. */
	record Declines(String reason) implements GatewayAnswer {}
}
