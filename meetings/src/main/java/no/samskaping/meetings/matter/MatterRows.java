package no.samskaping.meetings.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;

/** The rows behind {@link Matters}. */
interface MatterRows extends Repository<Matter, MatterId> {

	Matter save(Matter matter);

	Optional<Matter> findById(MatterId id);

	@Query("select * from meetings.matter where id = :id for update")
	Optional<Matter> findLockedById(MatterId id);

	List<Matter> findAllById(Iterable<MatterId> ids);

	@Query("select * from meetings.matter where meeting = :meeting order by number")
	List<Matter> findByMeetingOrderByNumber(MeetingId meeting);

	List<Matter> findByMeetingInOrderByNumber(Collection<MeetingId> meetings);

	List<Matter> findBySubjectKindAndSubjectIdInOrderByNumberDesc(String kind, Collection<UUID> ids);

	List<Matter> findByStateInOrderByNumber(Collection<MatterState> states, Limit limit);

	List<Matter> findByStateOrderByAnswersByAscNumberAsc(MatterState state, Limit limit);

	@Modifying
	@Query("""
			insert into meetings.matter (id, number, subject_kind, subject_id, reason, origin, treatment, title, body, title_key,
				title_arguments, meeting, pinned, state, proposal, version)
			values (:id, :number, :subjectKind, :subjectId, :reason, :origin, :treatment, :title, :body, :titleKey,
				string_to_array(:titleArguments, chr(31)), :meeting, :pinned, 'OPEN', :proposal, 0)
			on conflict do nothing""")
	boolean bring(UUID id, String number, String subjectKind, UUID subjectId, String reason, UUID origin, String treatment,
			@Nullable String title, @Nullable String body, @Nullable String titleKey, String titleArguments, @Nullable UUID meeting,
			boolean pinned, String proposal);

	/** Whether the subject is up for that reason, or the event brought a matter before. */
	@Query("""
			select exists (select from meetings.matter where origin = :origin or (subject_kind = :subjectKind and subject_id = :subjectId
				and reason = :reason and state in ('OPEN', 'WRITTEN')))""")
	boolean isKnown(UUID origin, String subjectKind, UUID subjectId, String reason);

	/** Puts what waits, and what stands on a meeting that was not called, onto the next meeting; null lets it wait. M4, M6. */
	@Modifying
	@Query("""
			update meetings.matter set meeting = cast(:next as uuid), version = version + 1
			where (state in ('OPEN', 'WRITTEN') or state = 'CONCLUDED' and quorum is null)
				and meeting is distinct from cast(:next as uuid) and (meeting is null or not pinned)
				and (meeting is null or meeting in (select id from meetings.meeting where state in ('PLANNED', 'CANCELLED')))""")
	int fill(@Nullable UUID next);

	/** Releases what was put by hand onto a meeting that was cancelled. */
	@Modifying
	@Query("""
			update meetings.matter set pinned = false, version = version + 1
			where pinned and (state in ('OPEN', 'WRITTEN') or state = 'CONCLUDED' and quorum is null) and meeting = :meeting""")
	int release(UUID meeting);

	/** How many matters each of these meetings has. */
	@Query("select meeting, count(*) as matters from meetings.matter where meeting in (:meetings) group by meeting")
	List<Matters.MattersOfMeeting> countOf(Set<UUID> meetings);
}
