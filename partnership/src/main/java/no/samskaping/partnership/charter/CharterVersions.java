package no.samskaping.partnership.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All versions of the charter, drafts among them. */
interface CharterVersions extends Repository<Charter, CharterId> {

	Charter save(Charter charter);

	Optional<Charter> findById(CharterId id);

	@Query("select * from partnership.charter where id = :id for update")
	Optional<Charter> findLockedById(CharterId id);

	List<Charter> findByIdIn(Set<CharterId> ids);

	Optional<Charter> findByNumber(int number);

	Optional<Charter> findByAdoptedAtIsNull();

	List<Charter> findByAdoptedAtIsNotNullOrderByNumberDesc();

	@Query("select * from partnership.charter where adopted_at is not null and valid_from <= :day order by valid_from desc limit 1")
	Optional<Charter> inForceOn(LocalDate day);

	@Query("select coalesce(max(number), 0) from partnership.charter")
	int highestNumber();

	void delete(Charter charter);
}
