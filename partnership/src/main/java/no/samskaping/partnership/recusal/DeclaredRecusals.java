package no.samskaping.partnership.recusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All declarations. */
interface DeclaredRecusals extends Repository<Recusal, RecusalId> {

	Recusal save(Recusal recusal);

	Optional<Recusal> findById(RecusalId id);

	/** The latest declaration for each person, party and matter. */
	@Query("""
			select distinct on (matter_kind, matter_id, person, party) * from partnership.recusal where matter_id in (:matters)
			order by matter_kind, matter_id, person, party, declared_at desc, id desc""")
	List<Recusal> holding(Set<UUID> matters);

	/** The latest declaration for each person and party in all that an actor takes part in. */
	@Query("""
			select distinct on (matter_id, person, party) * from partnership.recusal where matter_kind = 'actor'
			order by matter_id, person, party, declared_at desc, id desc""")
	List<Recusal> standing();
}
