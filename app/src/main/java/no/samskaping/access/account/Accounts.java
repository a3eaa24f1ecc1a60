package no.samskaping.access.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

import no.samskaping.partnership.PersonId;

/** The accounts. */
interface Accounts extends Repository<Account, AccountId> {

	Account save(Account account);

	Optional<Account> findById(AccountId id);

	Optional<Account> findByUsername(String username);

	@Query("select * from platform.account where issuer = :issuer and provider_name = :subject")
	Optional<Account> vouchedFor(@Param("issuer") String issuer, @Param("subject") String subject);

	Optional<Account> findByPerson(PersonId person);

	List<Account> findByIdIn(Collection<AccountId> ids);

	List<Account> findByPersonIn(Collection<PersonId> people);

	void deleteById(AccountId id);

	@Query("select exists (select from platform.account where id = :id and disabled)")
	boolean isDisabled(@Param("id") AccountId id);

	@Query("select * from platform.account where id > :after order by id limit :limit")
	List<Account> page(@Param("after") AccountId after, @Param("limit") int limit);

	@Modifying
	@Query("update platform.account set last_signed_in = :at where id = :id")
	void signedIn(@Param("id") AccountId id, @Param("at") Instant at);
}
