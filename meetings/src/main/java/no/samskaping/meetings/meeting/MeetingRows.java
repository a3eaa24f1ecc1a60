package no.samskaping.meetings.meeting;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.MeetingId;

/** The rows behind {@link Meetings}. */
interface MeetingRows extends Repository<Meeting, MeetingId> {

	Meeting save(Meeting meeting);

	Optional<Meeting> findById(MeetingId id);

	@Query("select * from meetings.meeting where id = :id for update")
	Optional<Meeting> findLockedById(MeetingId id);

	List<Meeting> findAllById(Iterable<MeetingId> ids);

	List<Meeting> findByYearOrderByStartsAtAscIdAsc(int year);

	List<Meeting> findByYearAndMonthOrderBySequence(int year, int month);

	List<Meeting> findByStateInAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(Collection<MeetingState> states, LocalDateTime from,
			Limit limit);

	List<Meeting> findByStateInOrderByStartsAtAscIdAsc(Collection<MeetingState> states, Limit limit);

	List<Meeting> findByStateOrderByStartsAtDescIdDesc(MeetingState state, Limit limit);
}
