package no.samskaping.meetings.meeting;

import java.util.Set;

import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Subject;

/** What the matters on a meeting's agenda are about; told by those who know matters, since matters know meetings. P5. */
public interface AgendaSubjects {

	/** All for which somebody may have been appointed, so that this one has a part in the meeting. */
	Set<Subject> onAgenda(MeetingId meeting);
}
