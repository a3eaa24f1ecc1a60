package no.samskaping.meetings.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;

/** The rows behind {@link Ideas}. */
interface IdeaRows extends Repository<Idea, IdeaId> {

	Idea save(Idea idea);

	Optional<Idea> findById(IdeaId id);

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Idea> findLockedById(IdeaId id);

	List<Idea> findByIdIn(Collection<IdeaId> ids);

	List<Idea> findByWorkshopOrderById(WorkshopId workshop);

	List<Idea> findByInitiative(InitiativeId initiative);
}
