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

	/**
	 * Those that held on that day, be it only until they were ended in the middle of it: by sector, party, role and name.
	 *
	 * @param after the last one of the page before
	 */
	@Query("""
			with held as (
				select m.id, coalesce(array_position(array['BUSINESS', 'VOLUNTARY', 'PUBLIC'], p.sector), 9) as sector,
					coalesce(a.name, '') collate "nb-NO-x-icu" as party,
					array_position(array['REPRESENTATIVE', 'DEPUTY', 'STAFF', 'COORDINATOR', 'ADMINISTRATOR', 'READER'], m.role) as role,
					n.name collate "nb-NO-x-icu" as name
				from partnership.mandate m
				join partnership.person n on n.id = m.person
				left join partnership.platform_party p on p.id = m.party
				left join partnership.actor a on a.id = p.actor
				where m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day or m.valid_to = :day and m.held_until is not null)
				and (cast(:party as uuid) is null or m.party = cast(:party as uuid)))
			select m.* from held h join partnership.mandate m on m.id = h.id
			where cast(:after as uuid) is null or (h.sector, h.party, h.role, h.name, h.id) >
				(select o.sector, o.party, o.role, o.name, o.id from held o where o.id = cast(:after as uuid))
			order by h.sector, h.party, h.role, h.name, h.id limit :limit""")
	List<Mandate> heldOn(LocalDate day, @Nullable UUID party, @Nullable UUID after, int limit);

	/** The administrators of today; who asks keeps them as they are until the end of the transaction. */
	@Query("""
			select * from partnership.mandate where role = 'ADMINISTRATOR' and valid_from <= :today
			and (valid_to is null or valid_to > :today) order by id for update""")
	List<Mandate> administratorsHeld(LocalDate today);

	/** Those who administer the platform on that day. */
	@Query("""
			select * from partnership.mandate where role in ('COORDINATOR', 'ADMINISTRATOR') and valid_from <= :day
			and (valid_to is null or valid_to > :day) order by id""")
	List<Mandate> administering(LocalDate day);

	@Query("""
			select count(*) from partnership.mandate where role = 'ADMINISTRATOR' and valid_from <= :today
			and (valid_to is null or valid_to > :today)""")
	int administrators(LocalDate today);
}
