package no.samskaping.meetings.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** A matter as its meeting, its pages and the minutes see it. */
public record MatterView(MatterId id, String number, Subject subject, Reason reason, Treatment treatment, @Nullable String title,
		@Nullable String body, @Nullable Text contributed, @Nullable MeetingId meeting, MatterState state, Outcome proposal,
		@Nullable LocalDate answersBy, int meetingsDiscussed, @Nullable Outcome outcome, @Nullable String conclusion,
		@Nullable Kroner ceiling, @Nullable PartyId gateway, @Nullable Instant concludedAt, @Nullable Quorum quorum,
		@Nullable String leftKey, Set<Sector> outside, long version) {

	/** {@code 58/26}. */
	public String shortNumber() {
		var parts = number.split("-");
		return Integer.parseInt(parts[2]) + "/" + parts[1].substring(2);
	}

	/** Whether it was concluded by answers in writing, between meetings. M6. */
	public boolean concludedInWriting() {
		return state == MatterState.CONCLUDED && quorum == null;
	}

	/** Whether there is an initiative on which its conclusion can have an effect. */
	public boolean isAboutAnInitiative() {
		return subject.kind().equals(InitiativeId.KIND);
	}

	/** What to call something for which a matter that takes an initiative forward has words of its own (the key of the message). M6. */
	public String worded(String key) {
		return proposal == Outcome.TAKEN_FORWARD ? key + ".forward" : key;
	}

	public boolean isForDiscussion() {
		return treatment == Treatment.DISCUSSION;
	}

	/** Whether answers in writing are taken on that day. M6. */
	public boolean takesAnswers(LocalDate today) {
		return state == MatterState.WRITTEN && answersBy != null && !today.isAfter(answersBy);
	}
}
