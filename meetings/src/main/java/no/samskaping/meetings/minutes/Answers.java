package no.samskaping.meetings.minutes;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/** Keeps the sectors' answers to minutes and what was added; both are only ever added, but for approvals of what was changed later. M7. */
@Repository
public class Answers {

	private final JdbcClient database;

	Answers(JdbcClient database) {
		this.database = database;
	}

	/** Adds a sector's answer; it has one, the first counts. */
	boolean add(MeetingId minutes, SectorAnswer answer) {
		return database.sql("""
				insert into meetings.minutes_answer (minutes, sector, answer, party, person, at)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(minutes.value(), answer.sector().name(), answer.kind().name(),
						answer.party() == null ? null : answer.party().value(), answer.person() == null ? null : answer.person().value(),
						answer.at().atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** Takes away the approvals of minutes that say something else now; an objection stands. Tells whether there were any. */
	boolean dropApprovals(MeetingId minutes) {
		return database.sql("delete from meetings.minutes_answer where minutes = ? and answer = 'APPROVED'").param(minutes.value()).update() > 0;
	}

	/** Adds a text; the same form adds it once. */
	boolean add(MeetingId minutes, Addition addition) {
		return database.sql("""
				insert into meetings.minutes_addition (id, minutes, objection, text, party, person, at)
				values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(addition.id(), minutes.value(), addition.objection(), addition.text(),
						addition.party() == null ? null : addition.party().value(),
						addition.person() == null ? null : addition.person().value(), addition.at().atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** The answers to these minutes. */
	public Map<MeetingId, List<SectorAnswer>> of(Collection<MeetingId> minutes) {
		var found = new LinkedHashMap<MeetingId, List<SectorAnswer>>();
		minutes.forEach(one -> found.put(one, new ArrayList<>()));
		if (!minutes.isEmpty()) {
			database.sql("select * from meetings.minutes_answer where minutes in (:minutes) order by at, sector")
					.param("minutes", minutes.stream().map(MeetingId::value).toList())
					.query((row, number) -> found.get(new MeetingId(row.getObject("minutes", UUID.class))).add(
							new SectorAnswer(Sector.valueOf(row.getString("sector")), SectorAnswer.Kind.valueOf(row.getString("answer")),
									party(row.getObject("party", UUID.class)), person(row.getObject("person", UUID.class)),
									row.getObject("at", OffsetDateTime.class).toInstant())))
					.list();
		}
		return found;
	}

	/** What was added to minutes, the oldest first. */
	public List<Addition> additions(MeetingId minutes) {
		return database.sql("select * from meetings.minutes_addition where minutes = ? order by at, id").param(minutes.value())
				.query((row, number) -> new Addition(row.getObject("id", UUID.class), row.getBoolean("objection"), row.getString("text"),
						party(row.getObject("party", UUID.class)), person(row.getObject("person", UUID.class)),
						row.getObject("at", OffsetDateTime.class).toInstant()))
				.list();
	}

	private static @Nullable PartyId party(@Nullable UUID id) {
		return id == null ? null : new PartyId(id);
	}

	private static @Nullable PersonId person(@Nullable UUID id) {
		return id == null ? null : new PersonId(id);
	}
}
