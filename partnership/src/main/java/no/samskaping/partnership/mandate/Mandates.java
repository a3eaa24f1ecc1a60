package no.samskaping.partnership.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;

/** All mandates, also those that have ended. */
interface Mandates extends Repository<Mandate, MandateId> {

	Mandate save(Mandate mandate);

	Optional<Mandate> findById(MandateId id);

	List<Mandate> findByIdIn(Set<MandateId> ids);

	List<Mandate> findByPerson(PersonId person);

	/** Those that hold today or will. */
	@Query("select * from partnership.mandate where valid_to is null or valid_to > :today order by valid_from, id")
	List<Mandate> notOver(LocalDate today);

	/** Those for all matters that hold today or will. */
	@Query("select * from partnership.mandate where matter_id is null and (valid_to is null or valid_to > :today) order by valid_from, id")
	List<Mandate> forAllMatters(LocalDate today);

	/** Those for one matter that hold today or will, the latest given first. */
	@Query("""
			select * from partnership.mandate where matter_id is not null and (valid_to is null or valid_to > :today)
			and (cast(:after as uuid) is null or (appointed_at, id) <
				(select a.appointed_at, a.id from partnership.mandate a where a.id = cast(:after as uuid)))
			order by appointed_at desc, id desc limit :limit""")
	List<Mandate> forOneMatter(@Nullable UUID after, LocalDate today, int limit);

	@Query("""
			select m.* from partnership.mandate m where m.person in (select s.person from partnership.sign_in s
			where s.issuer = :issuer and s.subject = :subject) and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			order by m.id""")
	List<Mandate> ofSignIn(String issuer, String subject, LocalDate today);

	@Query("""
			select * from partnership.mandate where party in (:parties) and role in ('REPRESENTATIVE', 'DEPUTY') and matter_id is null
			and valid_from <= :day and (valid_to is null or valid_to > :day) order by party, role desc, valid_from, id""")
	List<Mandate> representing(Set<UUID> parties, LocalDate day);

	@Query("""
			select * from partnership.mandate where matter_id in (:matters) and role in ('REPRESENTATIVE', 'DEPUTY')
			and valid_from <= :day and (valid_to is null or valid_to > :day) order by party, role desc, valid_from, id""")
	List<Mandate> appointed(Set<UUID> matters, LocalDate day);

	/** Those for that one matter that hold today or will. */
	@Query("select * from partnership.mandate where matter_id = :matter and (valid_to is null or valid_to > :today) order by valid_from, id")
	List<Mandate> appointedFor(UUID matter, LocalDate today);

	/** Those that hold today and are gone on that day at the latest, the first one first. */
	@Query("""
			select * from partnership.mandate where valid_to > :today and valid_to <= :day and valid_from <= :today order by valid_to, id""")
	List<Mandate> endingUntil(LocalDate day, LocalDate today);

	/** The administrators of today; who asks keeps them as they are until the end of the transaction. */
	@Query("""
			select * from partnership.mandate where role = 'ADMINISTRATOR' and valid_from <= :today
			and (valid_to is null or valid_to > :today) order by id for update""")
	List<Mandate> administratorsHeld(LocalDate today);

	@Query("""
			select count(*) from partnership.mandate where role = 'ADMINISTRATOR' and valid_from <= :today
			and (valid_to is null or valid_to > :today)""")
	int administrators(LocalDate today);
}
