package no.samskaping.meetings.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.workbench.Unknown;

/** Keeps the matters. */
@Component
public class Matters {

	/** Parts the arguments of a contributed title on their way into the database. */
	private static final String SEPARATOR = "\u001f";

	private final MatterRows rows;

	Matters(MatterRows rows) {
		this.rows = rows;
	}

	public Matter save(Matter matter) {
		return rows.save(matter);
	}

	public Optional<Matter> findById(MatterId id) {
		return rows.findById(id);
	}

	public List<Matter> of(Collection<MatterId> ids) {
		return rows.findAllById(ids);
	}

	public List<Matter> onAgenda(MeetingId meeting) {
		return rows.findByMeetingOrderByNumber(meeting);
	}

	public List<Matter> onAgendas(Collection<MeetingId> meetings) {
		return rows.findByMeetingInOrderByNumber(meetings);
	}

	public List<Matter> about(String kind, Collection<UUID> ids) {
		return rows.findBySubjectKindAndSubjectIdInOrderByNumberDesc(kind, ids);
	}

	/** Those that are not finished, wherever they stand. */
	public List<Matter> unfinished(Limit limit) {
		return rows.findByStateInOrderByNumber(MatterState.UNFINISHED, limit);
	}

	/** Those that take answers in writing, by the day until which they do. */
	public List<Matter> written(Limit limit) {
		return rows.findByStateOrderByAnswersByAscNumberAsc(MatterState.WRITTEN, limit);
	}

	/** The one with that id. */
	public Matter one(MatterId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** The one with that id, held until the transaction ends, so that nobody speaks while it is closed. */
	public Matter held(MatterId id) {
		return rows.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Keeps a matter unless its subject is up already for that reason, or the same event brought it before; tells whether it was new. */
	public boolean bring(Matter made) {
		var matter = made.view();
		var subject = matter.subject();
		var contributed = matter.contributed();
		return rows.bring(matter.id().value(), matter.number(), subject.kind(), subject.id(), matter.reason().name(), made.origin(),
				matter.treatment().name(), matter.title(), matter.body(), contributed == null ? null : contributed.key(),
				contributed == null ? "" : String.join(SEPARATOR, contributed.arguments().stream().map(String::valueOf).toList()),
				matter.meeting() == null ? null : matter.meeting().value(), matter.meeting() != null, matter.proposal().name());
	}

	/** Whether the subject is up for that reason, or the event brought a matter before. */
	public boolean isKnown(UUID origin, String subjectKind, UUID subjectId, String reason) {
		return rows.isKnown(origin, subjectKind, subjectId, reason);
	}

	/** Puts what waits, and what stands on a meeting that was not called, onto the next meeting; null lets it wait. M4, M6. */
	public int fill(@Nullable UUID next) {
		return rows.fill(next);
	}

	/** Releases what was put by hand onto a meeting that was cancelled. */
	public int release(UUID meeting) {
		return rows.release(meeting);
	}

	/** How many matters each of these meetings has. */
	public List<MattersOfMeeting> countOf(Set<UUID> meetings) {
		return rows.countOf(meetings);
	}

	/** How many matters a meeting has. */
	public record MattersOfMeeting(UUID meeting, int matters) {}
}
