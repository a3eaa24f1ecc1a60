package no.samskaping.initiatives.initiative;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;

/** All initiatives. */
interface KnownInitiatives extends ListCrudRepository<Initiative, InitiativeId> {

	Optional<Initiative> findByNumber(String number);

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Initiative> findLockedById(InitiativeId id);
}
