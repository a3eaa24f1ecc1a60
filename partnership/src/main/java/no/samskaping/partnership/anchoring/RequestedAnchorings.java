package no.samskaping.partnership.anchoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.partnership.AnchoringId;

/** All anchorings that were asked for. */
interface RequestedAnchorings extends Repository<Anchoring, AnchoringId> {

	Anchoring save(Anchoring anchoring);

	Optional<Anchoring> findById(AnchoringId id);

	/** The one with that identity, so that nobody else changes it before this transaction has ended. */
	@Query("select * from partnership.anchoring where id = :id for update")
	Optional<Anchoring> findLockedById(AnchoringId id);

	@Query("""
			select * from partnership.anchoring where party = :party and subject_kind = :kind and subject_id = :subject
			and text_sha256 = :text""")
	Optional<Anchoring> same(UUID party, String kind, UUID subject, String text);

	/** Those about these things, in the order of the requests. */
	@Query("select * from partnership.anchoring where subject_id in (:subjects) order by requested_at, id")
	List<Anchoring> about(Set<UUID> subjects);

	/** What is not settled yet about a thing. */
	@Query("""
			select * from partnership.anchoring where subject_kind = :kind and subject_id = :subject
			and state in ('REQUESTED', 'CONDITION_OPEN') order by id for update""")
	List<Anchoring> open(String kind, UUID subject);

	/** What waits for a party, the earliest due first. */
	@Query("""
			select * from partnership.anchoring where party = :party and state in ('REQUESTED', 'CONDITION_OPEN')
			order by due, id limit :limit""")
	List<Anchoring> waitingFor(UUID party, int limit);

	/**
	 * What waits for a party in one matter: about it, or related to it.
	 *
	 * @param matter the same as {@link no.samskaping.workbench.Subject#toString()} writes it
	 */
	@Query("""
			select * from partnership.anchoring where party = :party and (subject_kind = :kind and subject_id = :subject or :matter = any(related))
			and state in ('REQUESTED', 'CONDITION_OPEN') order by due, id""")
	List<Anchoring> waitingFor(UUID party, String kind, UUID subject, String matter);

	/** The body that decided at that party the last time, whatever it decided. */
	@Query("select body from partnership.anchoring where party = :party and body is not null order by answered_at desc, id desc limit 1")
	Optional<String> lastBody(UUID party);
}
