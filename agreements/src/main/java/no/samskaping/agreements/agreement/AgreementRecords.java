package no.samskaping.agreements.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.initiatives.InitiativeId;

/** All agreements. */
interface AgreementRecords extends Repository<Agreement, AgreementId> {

	Agreement save(Agreement agreement);

	Optional<Agreement> findById(AgreementId id);

	@Query("select * from agreements.agreement where number = :number")
	Optional<Agreement> findByNumber(String number);

	/** The one with that identity, so that nobody else changes it before this transaction has ended. */
	@Query("select * from agreements.agreement where id = :id for update")
	Optional<Agreement> findLockedById(AgreementId id);

	/** The living one of an initiative. */
	@Query("select * from agreements.agreement where initiative = :initiative and stage in (:stages) limit 1")
	Optional<Agreement> findFirstByInitiativeAndStageIn(InitiativeId initiative, Set<AgreementStage> stages);

	/** Lets nobody else draft one for an initiative before this transaction has ended. */
	@Query("select 1 from pg_advisory_xact_lock(hashtextextended('agreements.draft/' || :initiative, 0))")
	int holdDrafting(String initiative);

	List<Agreement> findAllById(Iterable<AgreementId> ids);
}
