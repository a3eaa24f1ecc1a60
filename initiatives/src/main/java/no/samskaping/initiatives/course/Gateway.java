package no.samskaping.initiatives.course;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * The platform party through which an outside actor's formalised initiative comes (kontaktpart), and how far it has answered. I5.
 *
 * @param due the last day on which it answers in time
 * @param handedOn whether it was handed on already, which is done once
 * @param note what it asks for, or why it declined or handed on
 */
public record Gateway(PartyId party, State state, @Nullable LocalDate due, boolean handedOn, @Nullable String note) {

	/** How far it has come with its answer. */
	public enum State {

		/** Asked, within the deadline. */
		ASKED,

		/** The deadline passed without an answer; it may still answer. */
		SILENT,

		/** It wants to know more before it answers. */
		MORE_WANTED,

		/** It follows the initiative all the way to the agreement. */
		TAKEN_ON,

		/** It declined, with a reason. */
		DECLINED,

		/** The initiator asks the discussion meeting to find one. */
		SOUGHT
	}

	/**
	 * Asks a party.
	 *
	 * @throws Refused if the adopted platform does not name it as a gateway
	 */
	public static Gateway asked(Party party, LocalDate due) {
		requireGateway(party);
		return new Gateway(party.id(), State.ASKED, due, false, null);
	}

	/** One that the discussion meeting found. */
	public static Gateway found(Party party) {
		requireGateway(party);
		return new Gateway(party.id(), State.TAKEN_ON, null, false, null);
	}

	/** Only those that the adopted platform names may be a gateway; the municipality never is. I5. */
	@Decides("I5.3")
	public static void requireGateway(Party party) {
		if (!party.gateway()) {
			throw Refused.because("I5", "gateway", Text.of("initiatives.refused.gateway.not", party.name()));
		}
	}

	/** Whether an answer is still to come. */
	public boolean isOpen() {
		return state == State.ASKED || state == State.SILENT || state == State.MORE_WANTED;
	}

	/** Whether it follows the initiative. */
	public boolean tookOn() {
		return state == State.TAKEN_ON;
	}

	/** Whether no answer that it should have given is late on that day. I5. */
	@Decides("I5.10")
	boolean isInTime(LocalDate day) {
		return state != State.ASKED || due == null || !due.isBefore(day);
	}

	Gateway answered(GatewayAnswer answer) {
		return switch (answer) {
			case GatewayAnswer.TakesOn() -> with(State.TAKEN_ON, null, null);
			case GatewayAnswer.WantsMore(var question) -> with(State.MORE_WANTED, null, question);
			case GatewayAnswer.Declines(var reason) -> with(State.DECLINED, null, reason);
			case GatewayAnswer.HandsOn(var to, var reason, var until) -> handedOn(to, reason, until);
		};
	}

	Gateway with(State next, @Nullable LocalDate until, @Nullable String why) {
		return new Gateway(party, next, until, handedOn, why);
	}

	private Gateway handedOn(Party to, String reason, LocalDate until) {
		requireGateway(to);
		if (!isAnother(to)) {
			throw Refused.because("I5", "gateway", Text.of("initiatives.refused.gateway.same"));
		}
		return new Gateway(to.id(), State.ASKED, until, true, reason);
	}

	@Decides("I5.8")
	private boolean isAnother(Party to) {
		return !to.id().equals(party);
	}
}
