package no.samskaping.meetings.year;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** Keeps why a month had no meeting or a quarter no workshop; a stated reason stays. M3. */
@Repository
public class GapReasons {

	private final JdbcClient database;
	private final Clock clock;

	GapReasons(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** States a reason that everyone can read; the first one stays. */
	@Transactional
	public void state(Happening.Kind kind, int year, int slot, String reason, Acting by) {
		MeetingDesk.requireWorker(by);
		if (reason.isBlank()) {
			throw Refused.because("M3", "reason", Text.of("meetings.rule.gap.reason"));
		}
		database.sql("""
				insert into meetings.gap_reason (kind, year, slot, reason, person, at) values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(kind.name(), year, slot, reason.strip(), by.person() == null ? null : by.person().value(),
						clock.instant().atOffset(ZoneOffset.UTC))
				.update();
	}

	/** The reasons of a year, by slot. */
	Map<Integer, String> of(Happening.Kind kind, int year) {
		var reasons = new HashMap<Integer, String>();
		database.sql("select slot, reason from meetings.gap_reason where kind = ? and year = ?").params(kind.name(), year)
				.query((row, number) -> reasons.put(row.getInt("slot"), row.getString("reason"))).list();
		return reasons;
	}
}
