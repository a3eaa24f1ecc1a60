package no.samskaping.meetings.workshop;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;

/** The rows behind {@link Ideas}. */
interface IdeaRows extends Repository<Idea, IdeaId> {

	Idea save(Idea idea);

	Optional<Idea> findById(IdeaId id);

	@Query("select * from meetings.idea where id = :id for update")
	Optional<Idea> findLockedById(IdeaId id);

	List<Idea> findAllById(Iterable<IdeaId> ids);

	List<Idea> findByWorkshopOrderById(WorkshopId workshop);

	List<Idea> findByInitiative(InitiativeId initiative);
}
