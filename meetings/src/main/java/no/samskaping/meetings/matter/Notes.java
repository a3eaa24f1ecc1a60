package no.samskaping.meetings.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;

/** Keeps what was noted from the discussion of a matter (notater); notes are only ever added. */
@Repository
public class Notes {

	private final JdbcClient database;
	private final Matters matters;
	private final History history;
	private final Clock clock;

	Notes(JdbcClient database, Matters matters, History history, Clock clock) {
		this.database = database;
		this.matters = matters;
		this.history = history;
		this.clock = clock;
	}

	/** Adds a note to an open matter; the same form adds it once. */
	@Transactional
	public void add(UUID id, MatterId matter, String text, Acting by) {
		MeetingDesk.requireWorker(by);
		if (text.isBlank()) {
			throw Refused.because("M7", "note", Text.of("meetings.rule.note"));
		}
		var view = matters.held(matter).view();
		if (!view.state().isUnfinished()) {
			throw Refused.because("M7", "note", Text.of("meetings.rule.position.OPEN"));
		}
		var isNew = database.sql("""
				insert into meetings.note (id, matter, meeting, text, person, at) values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(id, matter.value(), view.meeting() == null ? null : view.meeting().value(), text.strip(),
						by.person() == null ? null : by.person().value(), clock.instant().atOffset(ZoneOffset.UTC))
				.update() == 1;
		if (isNew) {
			history.record(by.entry(matter.subject(), clock.instant(), "meetings.history.matter.noted"));
		}
	}

	/** The notes on these matters, the oldest first. */
	public Map<MatterId, List<Note>> of(Collection<MatterId> of) {
		var found = new HashMap<MatterId, List<Note>>();
		if (!of.isEmpty()) {
			database.sql("select * from meetings.note where matter in (:matters) order by at, id")
					.param("matters", of.stream().map(MatterId::value).toList())
					.query((row, number) -> {
						var person = row.getObject("person", UUID.class);
						var note = new Note(row.getString("text"), person == null ? null : new PersonId(person),
								row.getObject("at", OffsetDateTime.class).toInstant());
						found.computeIfAbsent(new MatterId(row.getObject("matter", UUID.class)), matter -> new ArrayList<>()).add(note);
						return note;
					}).list();
		}
		return found;
	}

	/** A note (notat). */
	@ValueObject
	public record Note(String text, @Nullable PersonId person, Instant at) {}
}
