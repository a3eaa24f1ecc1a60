package no.samskaping.meetings;

import java.time.LocalDate;
import java.util.List;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** Brings matters onto the next discussion meeting's agenda (sakskilde): for teams that extend the platform. M4. */
public interface MatterContribution {

	/** The matters that should be on the agenda of a meeting on that day; the same subject comes on once. */
	List<Proposed> mattersFor(LocalDate day);

	/** A matter that is proposed (forslag til sak). */
	record Proposed(Subject subject, Text title, boolean forDiscussion) {}
}
