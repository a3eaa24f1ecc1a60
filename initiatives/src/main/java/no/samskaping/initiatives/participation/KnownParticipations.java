package no.samskaping.initiatives.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** All participations. */
interface KnownParticipations extends ListCrudRepository<Participation, ParticipationId> {

	/** Held until the transaction ends, so that a form that is sent twice at once is taken in once. */
	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Participation> findLockedById(ParticipationId id);

	List<Participation> findByInitiativeOrderById(InitiativeId initiative);

	List<Participation> findByInitiativeInOrderById(Collection<InitiativeId> initiatives);

	Optional<Participation> findByInitiativeAndActor(InitiativeId initiative, ActorId actor);
}
