package no.samskaping.initiatives.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** All participations. */
interface KnownParticipations extends ListCrudRepository<Participation, ParticipationId> {

	/** Held until the transaction ends, so that a form that is sent twice at once is taken in once. */
	@Query("select * from initiatives.participation where id = :id for update")
	Optional<Participation> findLockedById(ParticipationId id);

	@Query("select * from initiatives.participation where initiative = :initiative order by id")
	List<Participation> findByInitiativeOrderById(InitiativeId initiative);

	@Query("select * from initiatives.participation where initiative in (:initiatives) order by id")
	List<Participation> findByInitiativeInOrderById(Collection<InitiativeId> initiatives);

	/** Those of one that is known under these ids, which were merged into one, held; the earliest of each initiative first. */
	@Query("select * from initiatives.participation where actor in (:actors) order by initiative, id for update")
	List<Participation> findLockedByActors(Collection<ActorId> actors);

	@Query("select * from initiatives.participation where initiative = :initiative and actor in (:actors) order by id limit 1")
	Optional<Participation> findByInitiativeAndActors(InitiativeId initiative, Collection<ActorId> actors);

	@Query("select * from initiatives.participation where initiative = :initiative and actor = :actor")
	Optional<Participation> findByInitiativeAndActor(InitiativeId initiative, ActorId actor);
}
