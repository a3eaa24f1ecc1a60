package no.samskaping.partnership.actor;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.PersonId;

/** All actors. */
interface RegisteredActors extends Repository<Actor, ActorId> {

	Actor save(Actor actor);

	Optional<Actor> findById(ActorId id);

	@Query("select * from partnership.actor where organisation_number = :number and merged_into is null")
	Optional<Actor> withNumber(String number);

	/** Lets nobody else name a platform party before this transaction has ended. P1. */
	@Query("select 1 from pg_advisory_xact_lock(hashtextextended('partnership/party names', 0))")
	int holdPartyNames();

	List<Actor> findByContact(PersonId person);

	@Query("select * from partnership.actor where kind = :kind and merged_into is null order by id")
	List<Actor> ofKind(ActorKind kind);
}
