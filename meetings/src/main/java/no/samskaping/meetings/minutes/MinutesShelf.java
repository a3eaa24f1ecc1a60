package no.samskaping.meetings.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Unknown;

/** Keeps the minutes. */
public interface MinutesShelf extends Repository<Minutes, MeetingId> {

	Minutes save(Minutes minutes);

	Optional<Minutes> findById(MeetingId id);

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Minutes> findLockedById(MeetingId id);

	List<Minutes> findByIdIn(Collection<MeetingId> ids);

	List<Minutes> findByStateOrderById(MinutesState state, Limit limit);

	/** Those of that meeting. */
	default Minutes one(MeetingId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Those of that meeting, held until the transaction ends, so that the last answer locks once. */
	default Minutes held(MeetingId id) {
		return findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
