package no.samskaping.meetings.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/** Keeps the positions; they are only ever added. */
@Repository
public class Positions {

	private final JdbcClient database;

	Positions(JdbcClient database) {
		this.database = database;
	}

	/** Adds one; the same form adds it once. */
	boolean add(Position position) {
		var row = new HashMap<String, Object>();
		row.put("id", position.id());
		row.put("matter", position.matter().value());
		row.put("meeting", position.meeting() == null ? null : position.meeting().value());
		row.put("proposal", position.proposal().name());
		row.put("party", position.party().value());
		row.put("sector", position.sector().name());
		row.put("person", position.person().value());
		row.put("recordedBy", position.recordedBy() == null ? null : position.recordedBy().value());
		row.put("answer", position.answer().name());
		row.put("remark", position.remark());
		row.put("clarifyBy", position.clarifyBy());
		row.put("at", position.at().atOffset(ZoneOffset.UTC));
		return database.sql("""
				insert into meetings.position (id, matter, meeting, proposal, party, sector, person, recorded_by, answer, remark,
					clarify_by, at)
				values (:id, :matter, :meeting, :proposal, :party, :sector, :person, :recordedBy, :answer, :remark, :clarifyBy, :at)
				on conflict do nothing""").params(row).update() == 1;
	}

	/** The positions on these matters, the oldest first. */
	public Map<MatterId, List<Position>> of(Collection<MatterId> matters) {
		var found = new LinkedHashMap<MatterId, List<Position>>();
		matters.forEach(matter -> found.put(matter, new ArrayList<>()));
		if (!matters.isEmpty()) {
			database.sql("select * from meetings.position where matter in (:matters) order by at, id")
					.param("matters", matters.stream().map(MatterId::value).toList())
					.query((row, number) -> position(row)).list()
					.forEach(position -> found.get(position.matter()).add(position));
		}
		return found;
	}

	/** The positions on a matter, the oldest first. */
	public List<Position> of(MatterId matter) {
		return of(List.of(matter)).get(matter);
	}

	/** Keeps which ones the conclusion of their matter counted; once. M7. */
	public void count(Voices voices) {
		voices.all().stream().flatMap(voice -> voice.positions().stream()).forEach(position -> database
				.sql("insert into meetings.counted_position (position, matter) values (?, ?) on conflict do nothing")
				.params(position.id(), position.matter().value()).update());
	}

	/** Which positions the conclusions of these matters counted. */
	Set<UUID> counted(Collection<MatterId> matters) {
		return matters.isEmpty() ? Set.of() : database.sql("select position from meetings.counted_position where matter in (:matters)")
				.param("matters", matters.stream().map(MatterId::value).toList()).query(UUID.class).set();
	}

	private static Position position(ResultSet row) throws SQLException {
		var meeting = row.getObject("meeting", UUID.class);
		var recordedBy = row.getObject("recorded_by", UUID.class);
		return new Position(row.getObject("id", UUID.class), new MatterId(row.getObject("matter", UUID.class)),
				meeting == null ? null : new MeetingId(meeting), Outcome.valueOf(row.getString("proposal")),
				new PartyId(row.getObject("party", UUID.class)), Sector.valueOf(row.getString("sector")),
				new PersonId(row.getObject("person", UUID.class)), recordedBy == null ? null : new PersonId(recordedBy),
				Answer.valueOf(row.getString("answer")), row.getString("remark"), row.getObject("clarify_by", LocalDate.class),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}
}
