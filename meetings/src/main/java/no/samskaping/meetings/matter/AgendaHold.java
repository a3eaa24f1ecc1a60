package no.samskaping.meetings.matter;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.workbench.Outdated;

/**
 * Holds what is worked on until the transaction ends (sakslisten holdes): the agendas as a whole before a matter is put anywhere,
 * and a matter always after its meeting, so that nobody waits for another in a circle.
 */
@Component
public class AgendaHold {

	private static final long AGENDAS = 0x6d6565746c6973L;

	private final Matters matters;
	private final Meetings meetings;
	private final JdbcClient database;

	AgendaHold(Matters matters, Meetings meetings, JdbcClient database) {
		this.matters = matters;
		this.meetings = meetings;
		this.database = database;
	}

	/** Lets one at a time change what stands on which agenda. M4. */
	public void agendas() {
		database.sql("select pg_advisory_xact_lock(?)").param(AGENDAS).query().singleRow();
	}

	/** A matter with the meeting on whose agenda it stands: neither is closed while somebody speaks. M7. */
	public Held of(MatterId id) {
		var seen = matters.one(id).view().meeting();
		var meeting = seen == null ? null : meetings.held(seen);
		var matter = matters.held(id);
		if (!Objects.equals(seen, matter.view().meeting())) {
			throw new Outdated(id.subject());
		}
		return new Held(matter, meeting);
	}

	/** A matter and its meeting, if it stands on one. */
	public record Held(Matter matter, @Nullable Meeting meeting) {}
}
