package no.samskaping.meetings.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Keeps what was noted from the discussion of a matter (notater); notes are only ever added, and kept from the public where they are marked. M7, P7. */
@Repository
public class Notes {

	private static final String ALL = """
			select note.*, exists (select from meetings.minuted_note minuted join meetings.minutes minutes on minutes.id = minuted.minutes
				where minuted.note = note.id and minutes.state = 'APPROVED') as approved
			from meetings.note note where\s""";

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

	/** Adds a note to an open matter, marked as kept from the public if that is asked; the same form adds it once. */
	@Transactional
	public void add(UUID id, MatterId matter, String text, @Nullable Marking marking, Acting by) {
		MeetingDesk.requireWorker(by);
		requireWhole(text, marking);
		var view = matters.held(matter).view();
		if (!view.state().isUnfinished()) {
			throw Refused.because("M7", "note", Text.of("meetings.rule.position.OPEN"));
		}
		var exemption = marking == null ? null : Exemption.marked(marking.basis(), marking.until(), by, today());
		var isNew = database.sql("""
				insert into meetings.note (id, matter, meeting, text, person, at, exempt_basis, exempt_by, exempt_until)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(id, matter.value(), view.meeting() == null ? null : view.meeting().value(), text.strip(),
						by.person() == null ? null : by.person().value(), clock.instant().atOffset(ZoneOffset.UTC),
						exemption == null ? null : exemption.basis(), exemption == null ? null : exemption.by().value(),
						exemption == null ? null : exemption.until())
				.update() == 1;
		if (isNew) {
			record(matter, by, "noted");
			if (exemption != null) {
				record(matter, by, "exempted", exemption.until().toString());
			}
		}
	}

	private void requireWhole(String text, @Nullable Marking marking) {
		var broken = new ArrayList<Broken>();
		if (text.isBlank()) {
			broken.add(new Broken("M7", "note", Text.of("meetings.rule.note")));
		}
		if (marking != null) {
			broken.addAll(Exemption.refusals(marking.basis(), marking.until(), today()));
		}
		if (!broken.isEmpty()) {
			throw new Refused(broken);
		}
	}

	/** Marks a note that is held as kept from the public, or lifts the mark, if it stands as it was seen. P7. */
	public void mark(Note note, @Nullable Exemption exemption, long seen, Acting by) {
		if (note.version() != seen) {
			throw new Outdated(note.matter().subject());
		}
		database.sql("update meetings.note set exempt_basis = ?, exempt_by = ?, exempt_until = ?, version = version + 1 where id = ?")
				.params(exemption == null ? null : exemption.basis(), exemption == null ? null : exemption.by().value(),
						exemption == null ? null : exemption.until(), note.id())
				.update();
		if (exemption == null) {
			record(note.matter(), by, "exemption-lifted");
		} else {
			record(note.matter(), by, "exempted", exemption.until().toString());
		}
	}

	/** Says in which minutes these notes stand. */
	public void minuted(MeetingId minutes, Collection<UUID> notes) {
		notes.forEach(note -> database.sql("insert into meetings.minuted_note (note, minutes) values (?, ?)").params(note, minutes.value()).update());
	}

	/** The minutes in which a note stands. */
	public List<MeetingId> minutesOf(UUID note) {
		return database.sql("select minutes from meetings.minuted_note where note = ? order by minutes").param(note)
				.query((row, number) -> new MeetingId(row.getObject("minutes", UUID.class))).list();
	}

	/** A note on that matter. */
	public Note one(UUID id, MatterId matter) {
		return one(id, matter, "");
	}

	/** The same, held until the transaction ends, so that it is not minuted meanwhile. */
	public Note held(UUID id, MatterId matter) {
		return one(id, matter, " for update of note");
	}

	private Note one(UUID id, MatterId matter, String lock) {
		return database.sql(ALL + "id = ? and matter = ?" + lock).params(id, matter.value()).query((row, number) -> note(row)).optional()
				.orElseThrow(() -> new Unknown("note", id));
	}

	/** The notes on these matters, the oldest first. */
	public Map<MatterId, List<Note>> of(Collection<MatterId> of) {
		return of(of, "");
	}

	/** The same, held until the transaction ends, so that none is marked while minutes are drafted from them. */
	public Map<MatterId, List<Note>> held(Collection<MatterId> of) {
		return of(of, " for update of note");
	}

	private Map<MatterId, List<Note>> of(Collection<MatterId> of, String lock) {
		var found = new LinkedHashMap<MatterId, List<Note>>();
		if (!of.isEmpty()) {
			database.sql(ALL + "matter in (:matters) order by at, id" + lock).param("matters", of.stream().map(MatterId::value).toList())
					.query((row, number) -> note(row)).list()
					.forEach(note -> found.computeIfAbsent(note.matter(), matter -> new ArrayList<>()).add(note));
		}
		return found;
	}

	private static Note note(ResultSet row) throws SQLException {
		var person = row.getObject("person", UUID.class);
		var basis = row.getString("exempt_basis");
		return new Note(row.getObject("id", UUID.class), new MatterId(row.getObject("matter", UUID.class)), row.getString("text"),
				person == null ? null : new PersonId(person), row.getObject("at", OffsetDateTime.class).toInstant(),
				basis == null ? null : new Exemption(basis, new PersonId(row.getObject("exempt_by", UUID.class)), row.getObject("exempt_until", LocalDate.class)),
				row.getBoolean("approved"), row.getLong("version"));
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private void record(MatterId matter, Acting by, String what, String... facts) {
		history.record(by.entry(matter.subject(), clock.instant(), "meetings.history.matter." + what, facts));
	}

	/**
	 * A note (notat).
	 *
	 * @param exemption that it is kept from the public (unntatt offentlighet), P7
	 * @param approved whether it stands in approved minutes, so that its mark no longer changes, M7
	 */
	@ValueObject
	public record Note(UUID id, MatterId matter, String text, @Nullable PersonId person, Instant at, @Nullable Exemption exemption,
			boolean approved, long version) {}

	/** That a note is to be kept from the public, as it was typed. P7. */
	@ValueObject
	public record Marking(@Nullable String basis, @Nullable LocalDate until) {}
}
