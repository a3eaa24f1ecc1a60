package no.samskaping.meetings.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Unknown;

/** Keeps what was noted from the discussion of a matter (notater); only ever added to, but for the marks that keep them from the public. M7, P7. */
@Repository
public class Notes {

	private static final String ALL = """
			select note.*, exists (select from meetings.minuted_note minuted join meetings.minutes minutes on minutes.id = minuted.minutes
				where minuted.note = note.id and minutes.state = 'APPROVED') as approved
			from meetings.note note where\s""";

	private final JdbcClient database;

	Notes(JdbcClient database) {
		this.database = database;
	}

	/** Adds a note; the same form adds it once. Tells whether it is new. */
	boolean add(Note note, @Nullable MeetingId meeting) {
		var person = note.person();
		var exemption = note.exemption();
		return database.sql("""
				insert into meetings.note (id, matter, meeting, text, person, at, exemption_basis, exemption_by, exemption_until)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(note.id(), note.matter().value(), meeting == null ? null : meeting.value(), note.text(),
						person == null ? null : person.value(), note.at().atOffset(ZoneOffset.UTC), basis(exemption), by(exemption), until(exemption))
				.update() == 1;
	}

	/** Marks a note that is held as kept from the public, or takes the mark away. P7. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void mark(UUID note, @Nullable Exemption exemption) {
		database.sql("update meetings.note set exemption_basis = ?, exemption_by = ?, exemption_until = ?, version = version + 1 where id = ?")
				.params(basis(exemption), by(exemption), until(exemption), note).update();
	}

	/** Says in which minutes these notes stand. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void minuted(MeetingId minutes, Collection<UUID> notes) {
		if (!notes.isEmpty()) {
			database.sql("insert into meetings.minuted_note (note, minutes) select id, :minutes from meetings.note where id in (:notes)")
					.param("minutes", minutes.value()).param("notes", notes).update();
		}
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

	/** A note on that matter, held until the transaction ends, so that it is not minuted meanwhile. */
	@Transactional(propagation = Propagation.MANDATORY)
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

	/** The notes on these matters, the oldest first, held until the transaction ends, so that none is marked while minutes are drafted from them. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<MatterId, List<Note>> held(Collection<MatterId> of) {
		return of(of, " for update of note");
	}

	/** The marks that are on these notes now. P7. */
	public Map<UUID, Exemption> marks(Collection<UUID> notes) {
		var found = new HashMap<UUID, Exemption>();
		if (!notes.isEmpty()) {
			database.sql("select * from meetings.note where id in (:notes) and exemption_basis is not null").param("notes", notes)
					.query((row, number) -> found.put(row.getObject("id", UUID.class), exemption(row))).list();
		}
		return found;
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
		return new Note(row.getObject("id", UUID.class), new MatterId(row.getObject("matter", UUID.class)), row.getString("text"),
				person == null ? null : new PersonId(person), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("exemption_basis") == null ? null : exemption(row), row.getBoolean("approved"), row.getLong("version"));
	}

	private static Exemption exemption(ResultSet row) throws SQLException {
		return new Exemption(row.getString("exemption_basis"), new PersonId(row.getObject("exemption_by", UUID.class)),
				row.getObject("exemption_until", LocalDate.class));
	}

	private static @Nullable String basis(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.basis();
	}

	private static @Nullable UUID by(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.by().value();
	}

	private static @Nullable LocalDate until(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.until();
	}

	/**
	 * A note (notat).
	 *
	 * @param exemption that it is kept from the public (unntatt offentlighet), P7
	 * @param approved whether it stands in approved minutes, which stay as they are when its mark changes, M7
	 */
	@ValueObject
	public record Note(UUID id, MatterId matter, String text, @Nullable PersonId person, Instant at, @Nullable Exemption exemption,
			boolean approved, long version) {}
}
