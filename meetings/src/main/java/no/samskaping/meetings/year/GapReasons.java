package no.samskaping.meetings.year;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import no.samskaping.partnership.PersonId;

/** Keeps why a month had no meeting or a quarter no workshop; a stated reason stays. M3. */
@Repository
class GapReasons {

	private final JdbcClient database;

	GapReasons(JdbcClient database) {
		this.database = database;
	}

	/** Keeps a reason, the first one only; tells whether it was that. */
	boolean add(Slot slot, String reason, @Nullable PersonId person, Instant at) {
		return database.sql("""
				insert into meetings.gap_reason (kind, year, slot, reason, person, at) values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(slot.kind().name(), slot.year(), slot.number(), reason, person == null ? null : person.value(),
						at.atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** The reasons of a year, by slot. */
	Map<Integer, String> of(Happening.Kind kind, int year) {
		var reasons = new HashMap<Integer, String>();
		database.sql("select slot, reason from meetings.gap_reason where kind = ? and year = ?").params(kind.name(), year)
				.query((row, number) -> reasons.put(row.getInt("slot"), row.getString("reason"))).list();
		return reasons;
	}
}
