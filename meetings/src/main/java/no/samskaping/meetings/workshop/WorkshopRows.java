package no.samskaping.meetings.workshop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.WorkshopId;

/** The rows behind {@link Workshops}. */
interface WorkshopRows extends Repository<Workshop, WorkshopId> {

	Workshop save(Workshop workshop);

	Optional<Workshop> findById(WorkshopId id);

	List<Workshop> findAllById(Iterable<WorkshopId> ids);

	List<Workshop> findByYearOrderByStartsAtAscIdAsc(int year);

	List<Workshop> findByYearAndQuarterOrderBySequence(int year, int quarter);

	List<Workshop> findByStateAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(WorkshopState state, LocalDateTime from, Limit limit);

	/** Takes places if there are so many left, whoever else does so at the same moment. */
	@Modifying
	@Query("""
			update meetings.workshop set places_taken = places_taken + :people
			where id = :workshop and state = 'PLANNED' and places_taken + :people <= capacity""")
	boolean takePlaces(UUID workshop, int people);
}
