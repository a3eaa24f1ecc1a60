package no.samskaping.initiatives.initiative;

import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;

/** All initiatives. */
interface KnownInitiatives extends ListCrudRepository<Initiative, InitiativeId> {

	@Query("select * from initiatives.initiative where number = :number")
	Optional<Initiative> findByNumber(String number);

	@Query("select * from initiatives.initiative where id = :id for update")
	Optional<Initiative> findLockedById(InitiativeId id);
}
