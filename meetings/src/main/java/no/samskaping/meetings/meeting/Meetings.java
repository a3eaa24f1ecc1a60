package no.samskaping.meetings.meeting;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Unknown;

/** Keeps the meetings. */
@Component
public class Meetings {

	private final MeetingRows rows;

	Meetings(MeetingRows rows) {
		this.rows = rows;
	}

	public Meeting save(Meeting meeting) {
		return rows.save(meeting);
	}

	public Optional<Meeting> findById(MeetingId id) {
		return rows.findById(id);
	}

	public List<Meeting> of(Set<MeetingId> ids) {
		return rows.findAllById(ids);
	}

	public List<Meeting> ofYear(int year) {
		return rows.findByYearOrderByStartsAtAscIdAsc(year);
	}

	public List<Meeting> ofMonth(int year, int month) {
		return rows.findByYearAndMonthOrderBySequence(year, month);
	}

	public List<Meeting> ahead(Collection<MeetingState> states, LocalDateTime from,
			Limit limit) {
		return rows.findByStateInAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(states, from, limit);
	}

	public List<Meeting> in(Collection<MeetingState> states, Limit limit) {
		return rows.findByStateInOrderByStartsAtAscIdAsc(states, limit);
	}

	public List<Meeting> latest(MeetingState state, Limit limit) {
		return rows.findByStateOrderByStartsAtDescIdDesc(state, limit);
	}

	/** The one with that id. */
	public Meeting one(MeetingId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** The one with that id, held until the transaction ends, so that it is not called, opened or ended meanwhile. */
	public Meeting held(MeetingId id) {
		return rows.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** The next one that has not been called, held: where a new matter goes (M4). */
	public Optional<Meeting> nextUncalled(LocalDateTime from) {
		while (true) {
			var next = ahead(Set.of(MeetingState.PLANNED), from, Limit.of(1)).stream().findFirst().map(meeting -> held(meeting.getId()));
			if (next.isEmpty() || next.get().takesWhatComesUp()) {
				return next;
			}
		}
	}
}
