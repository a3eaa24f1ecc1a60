package no.samskaping.meetings.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What a meeting asks for before it can be opened, and while it runs. The page explains them, the meeting enforces them. */
public enum MeetingRule {

	/** A meeting that is over, running or cancelled is not opened again. */
	@Decides("M2.5")
	AHEAD("M2", (meeting, today) -> meeting.state().isAhead()),

	/** It is opened on its day, not before. */
	@Decides("M2.4")
	DAY_REACHED("M2", (meeting, today) -> !today.isBefore(meeting.startsAt().toLocalDate())),

	/** It runs: what it concludes, it concludes while it is together. */
	@Decides("M7.5")
	RUNNING("M7", (meeting, today) -> meeting.state() == MeetingState.RUNNING);

	private final String number;
	private final BiPredicate<Meeting, LocalDate> holds;

	MeetingRule(String number, BiPredicate<Meeting, LocalDate> holds) {
		this.number = number;
		this.holds = holds;
	}

	/** Whether it holds for this meeting on this day. */
	public boolean holdsFor(Meeting meeting, LocalDate today) {
		return holds.test(meeting, today);
	}

	/** What it asks for, in the platform's words. */
	public Text asks(Meeting meeting) {
		return Text.of("meetings.rule.meeting." + name(), meeting.startsAt().toLocalDate());
	}

	/** The first of these that does not hold. */
	public static Optional<MeetingRule> firstBroken(Meeting meeting, LocalDate today, MeetingRule... rules) {
		return Arrays.stream(rules).filter(rule -> !rule.holdsFor(meeting, today)).findFirst();
	}

	/** Refuses if one of these does not hold. */
	public static void require(Meeting meeting, LocalDate today, MeetingRule... rules) {
		firstBroken(meeting, today, rules).ifPresent(rule -> {
			throw Refused.because(rule.number, rule.asks(meeting));
		});
	}
}
