package no.samskaping.meetings.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What closing a matter asks for. The page explains the first ones in place of the button; the desk enforces all. M2, M6, M7, I5, I8. */
public enum ClosingRule {

	/** Only a matter that is not closed. */
	@Decides("M7.1")
	OPEN("M7", "", facts -> facts.matter().state().isUnfinished()),

	/** While the meeting is together, or after answers in writing. */
	@Decides("M7.2")
	TOGETHER_OR_IN_WRITING("M7", "", facts -> facts.isAtMeeting() || facts.isInWriting()),

	/** Without all three sectors nothing is concluded; who was appointed for the matter represents the sector there. M2, P5. */
	@Decides("M2.3")
	QUORUM("M2", "", facts -> !facts.isAtMeeting() || facts.meeting() != null && facts.meeting().isQuorateOn(facts.about())),

	/** All three agree, or the others go on after two meetings. M6. */
	@Decides("M6.6")
	VOICES("M6", "", facts -> facts.verdict().concludes()),

	/** There is something to read out. M7. */
	@Decides("M7.3")
	TEXT("M7", "text", facts -> !facts.reading().text().isBlank()),

	/** A grown one finishes up to a stated ceiling, which its estimate does not exceed already. I8. */
	@Decides("I8.4")
	CEILING("I8", "ceiling", facts -> facts.matter().proposal() != Outcome.FINISHES_AS_IT_IS || facts.ceiling().filter(facts::hasRoom).isPresent()),

	/** The gateway that was found has itself agreed: nobody takes on something for another party. I5, P2. */
	@Decides("I5.12")
	GATEWAY("I5", "gateway", facts -> facts.matter().proposal() != Outcome.GATEWAY_FOUND
			|| facts.gateway() != null && facts.gateways().contains(facts.gateway()) && facts.voices().agrees(facts.gateway()));

	/** What the page explains before anything is read out. */
	private static final List<ClosingRule> IN_ADVANCE = List.of(OPEN, TOGETHER_OR_IN_WRITING, QUORUM, VOICES);

	private final String number;
	private final String field;
	private final Predicate<Facts> holds;

	ClosingRule(String number, String field, Predicate<Facts> holds) {
		this.number = number;
		this.field = field;
		this.holds = holds;
	}

	/** What it asks for, in the platform's words. */
	public Text asks(Facts facts) {
		var asks = "meetings.rule.closing." + name();
		return Text.of(this == VOICES ? facts.matter().worded(asks) : asks, facts.estimate() == null ? Kroner.ZERO : facts.estimate());
	}

	public String number() {
		return number;
	}

	/** What stands in the way before anything is read out. */
	public static Optional<ClosingRule> inTheWay(Facts facts) {
		return IN_ADVANCE.stream().filter(rule -> !rule.holds.test(facts)).findFirst();
	}

	/** Refuses, with all that is broken. */
	static void requireAll(Facts facts) {
		List<Refused.Broken> broken = new ArrayList<>();
		for (var rule : values()) {
			if (!rule.holds.test(facts)) {
				broken.add(new Refused.Broken(rule.number, rule.field, rule.asks(facts)));
			}
		}
		Refused.requireNone(broken);
	}

	/**
	 * What the rules look at.
	 *
	 * @param about what the matter concerns in the eyes of those who are appointed for a single one
	 * @param meeting the meeting on whose agenda the matter stands
	 * @param gateways the parties that may be gateways
	 * @param estimate the initiative's present one, if the proposal is that it finishes as it is
	 */
	public record Facts(MatterView matter, Set<Subject> about, @Nullable Meeting meeting, Voices voices, Reading reading,
			List<PartyId> gateways, @Nullable Kroner estimate) {

		boolean isAtMeeting() {
			return meeting != null && meeting.state() == MeetingState.RUNNING;
		}

		boolean isInWriting() {
			return !isAtMeeting() && matter.isForDiscussion() && matter.answersBy() != null;
		}

		/** What the voices amount to. */
		public Verdict verdict() {
			return matter.isForDiscussion()
					? Verdict.of(voices, matter.proposal(), matter.meetingsDiscussed() + (isAtMeeting() ? 1 : 0))
					: new Verdict.Information();
		}

		Optional<Kroner> ceiling() {
			return Optional.ofNullable(reading.ceiling()).flatMap(Kroner::parse);
		}

		boolean hasRoom(Kroner ceiling) {
			return ceiling.compareTo(estimate == null ? Kroner.ZERO : estimate) >= 0 && ceiling.compareTo(Kroner.ZERO) > 0;
		}

		@Nullable PartyId gateway() {
			return reading.gateway() == null ? null : new PartyId(reading.gateway());
		}
	}
}
