package no.samskaping.meetings.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What a position asks for. The panel explains them, the desk enforces them. M6, P5. */
public enum PositionRule {

	/** Only a matter that is not closed. */
	@Decides("M7.4")
	OPEN("M7", "", facts -> facts.matter().state().isUnfinished()),

	/** Nobody takes a position on an orientering. */
	@Decides("M6.1")
	FOR_DISCUSSION("M6", "", facts -> facts.matter().isForDiscussion()),

	/** At the meeting, or in writing by the stated day. */
	@Decides("M6.2")
	AT_THE_MEETING_OR_IN_TIME("M6", "", facts -> facts.isAtMeeting() || facts.matter().takesAnswers(facts.today())),

	/** At the meeting only who attends for the party, in everything or appointed for this matter; an absent one answers for itself in writing. */
	@Decides("M2.6")
	ATTENDS("M2", "", facts -> !facts.isAtMeeting() || facts.attends() || facts.own() && facts.matter().takesAnswers(facts.today())),

	/** Who is recused takes no position; the deputy steps in. P5. */
	@Decides("P5.3")
	NOT_RECUSED("P5", "", facts -> !facts.recused()),

	/** Who has spoken for one sector on the proposal speaks for no other. P1. */
	@Decides("P1.2")
	ONE_SECTOR("P1", "", facts -> !facts.elsewhere()),

	/** A remark says what it is. */
	@Decides("M6.3")
	REMARK("M6", "remark", facts -> facts.answer() != Answer.AGREE_WITH_REMARK || facts.hasRemark()),

	/** Whoever disagrees says why. */
	@Decides("M6.4")
	REASON("M6", "remark", facts -> facts.answer() != Answer.DISAGREE || facts.hasRemark()),

	/** Whoever must clarify says by when. */
	@Decides("M6.5")
	CLARIFY_BY("M6", "clarifyBy", facts -> facts.answer() != Answer.MUST_CLARIFY || facts.hasDay());

	private final String number;
	private final String field;
	private final Predicate<Facts> holds;

	PositionRule(String number, String field, Predicate<Facts> holds) {
		this.number = number;
		this.field = field;
		this.holds = holds;
	}

	/** Whether it holds. */
	public boolean holdsFor(Facts facts) {
		return holds.test(facts);
	}

	/** What it asks for, in the platform's words. */
	public Text asks() {
		return Text.of("meetings.rule.position." + name());
	}

	/** Refuses, with all that is broken. */
	static void requireAll(Facts facts) {
		List<Refused.Broken> broken = new ArrayList<>();
		for (var rule : values()) {
			if (!rule.holdsFor(facts)) {
				broken.add(new Refused.Broken(rule.number, rule.field, rule.asks()));
			}
		}
		Refused.requireNone(broken);
	}

	/**
	 * What the rules look at.
	 *
	 * @param meeting the meeting on whose agenda the matter stands, if any
	 * @param own whether the person speaks, and nobody records it
	 * @param attends whether the person attends for the party with a mandate of today
	 * @param elsewhere whether the voice of another sector is this person's
	 */
	public record Facts(MatterView matter, @Nullable Meeting meeting, boolean own, boolean attends, boolean recused, boolean elsewhere,
			Statement statement, LocalDate today) {

		boolean isAtMeeting() {
			return meeting != null && meeting.state() == MeetingState.RUNNING;
		}

		/** The meeting at which it is said; null if in writing. */
		@Nullable MeetingId saidAt() {
			return isAtMeeting() && attends ? matter.meeting() : null;
		}

		Answer answer() {
			return statement.answer();
		}

		boolean hasRemark() {
			return statement.remark() != null && !statement.remark().isBlank();
		}

		boolean hasDay() {
			return statement.clarifyBy() != null && statement.clarifyBy().isAfter(today);
		}
	}
}
