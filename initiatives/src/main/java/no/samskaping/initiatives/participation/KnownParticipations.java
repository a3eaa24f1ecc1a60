package no.samskaping.initiatives.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** All participations. */
interface KnownParticipations extends ListCrudRepository<Participation, ParticipationId> {

	List<Participation> findByInitiativeOrderById(InitiativeId initiative);

	List<Participation> findByInitiativeInOrderById(Collection<InitiativeId> initiatives);

	Optional<Participation> findByInitiativeAndActor(InitiativeId initiative, ActorId actor);
}
