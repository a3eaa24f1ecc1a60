package no.samskaping.partnership.actor;

import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.partnership.ActorId;

/** All actors. */
interface RegisteredActors extends Repository<Actor, ActorId> {

	Actor save(Actor actor);

	Optional<Actor> findById(ActorId id);

	@Query("select * from partnership.actor where organisation_number = :number and merged_into is null")
	Optional<Actor> withNumber(String number);
}
