package no.samskaping.meetings.matter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/**
 * A matter that is to come up (ny sak).
 *
 * @param origin the event or form that brings it: the same one brings it once
 * @param title its title, if the subject's own does not do
 * @param meeting the meeting onto which it was put by hand; null for the next one
 */
public record NewMatter(MatterId id, Subject subject, Reason reason, Treatment treatment, UUID origin, @Nullable String title,
		@Nullable String body, @Nullable Text contributed, @Nullable MeetingId meeting) {

	/** One that comes by itself. */
	public static NewMatter about(Subject subject, Reason reason, Treatment treatment, UUID origin) {
		return new NewMatter(MatterId.next(), subject, reason, treatment, origin, null, null, null, null);
	}

	/** One that an extension contributes. */
	public static NewMatter contributed(Subject subject, Text title, Treatment treatment, UUID origin) {
		return new NewMatter(MatterId.next(), subject, Reason.CONTRIBUTED, treatment, origin, null, null, title, null);
	}
}
