package no.samskaping.meetings.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Unknown;

/** Keeps the minutes. */
@Component
public class MinutesShelf {

	private final MinutesRows rows;

	MinutesShelf(MinutesRows rows) {
		this.rows = rows;
	}

	public Minutes save(Minutes minutes) {
		return rows.save(minutes);
	}

	public Optional<Minutes> findById(MeetingId id) {
		return rows.findById(id);
	}

	public List<Minutes> of(Collection<MeetingId> ids) {
		return rows.findAllById(ids);
	}

	public List<Minutes> in(MinutesState state, Limit limit) {
		return rows.findByStateOrderById(state, limit);
	}

	/** Those of that meeting. */
	public Minutes one(MeetingId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Those of that meeting, held until the transaction ends, so that the last answer locks once. */
	public Minutes held(MeetingId id) {
		return rows.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
