package no.samskaping.partnership.actor;

import java.util.Collection;
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

	/** Held until the transaction ends, always in the same order: of two who merge the same two at once, one comes second. */
	@Query("select * from partnership.actor where id in (:ids) order by id for update")
	List<Actor> held(Collection<ActorId> ids);

	@Query("select * from partnership.actor where id in (:ids) order by id")
	List<Actor> all(Collection<ActorId> ids);

	/** All that were merged into it, themselves or through another. */
	@Query("""
			with recursive former(id) as (
				select id from partnership.actor where merged_into = :id
				union
				select a.id from former f join partnership.actor a on a.merged_into = f.id)
			select a.* from partnership.actor a join former f on f.id = a.id order by a.id""")
	List<Actor> mergedInto(ActorId id);

	/** Whether others are units of it, or of one that was merged into it. */
	@Query("""
			with recursive same(id) as (
				select cast(:id as uuid)
				union
				select a.id from same s join partnership.actor a on a.merged_into = s.id)
			select exists (select 1 from partnership.actor a join same s on a.part_of = s.id where a.merged_into is null)""")
	boolean hasUnits(ActorId id);

	List<Actor> findByContact(PersonId person);

	@Query("select * from partnership.actor where kind = :kind and merged_into is null order by id")
	List<Actor> ofKind(ActorKind kind);
}
