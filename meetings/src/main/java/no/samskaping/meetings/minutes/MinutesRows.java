package no.samskaping.meetings.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.MeetingId;

/** The rows behind {@link MinutesShelf}. */
interface MinutesRows extends Repository<Minutes, MeetingId> {

	Minutes save(Minutes minutes);

	Optional<Minutes> findById(MeetingId id);

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Minutes> findLockedById(MeetingId id);

	List<Minutes> findByIdIn(Collection<MeetingId> ids);

	List<Minutes> findByStateOrderById(MinutesState state, Limit limit);
}
