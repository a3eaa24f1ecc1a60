package no.samskaping.meetings.minutes;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.MeetingId;

/** The rows behind {@link MinutesShelf}. */
interface MinutesRows extends Repository<Minutes, MeetingId> {

	Minutes save(Minutes minutes);

	Optional<Minutes> findById(MeetingId id);

	@Query("select * from meetings.minutes where id = :id for update")
	Optional<Minutes> findLockedById(MeetingId id);

	List<Minutes> findAllById(Iterable<MeetingId> ids);

	List<Minutes> findByStateOrderById(MinutesState state, Limit limit);
}
