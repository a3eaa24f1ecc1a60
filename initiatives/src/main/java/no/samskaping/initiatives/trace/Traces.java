package no.samskaping.initiatives.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Words;

/** Keeps and tells the steps and the estimates. I3, I8. */
@Component
public class Traces implements Follower {

	private final JdbcClient database;

	Traces(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var course = initiative.course();
		if (before == null && initiative.origin().before() != null) {
			estimate(initiative.getId(), course.estimate(), at);
			return;
		}
		if (before == null && course.stage() != Stage.REGISTERED) {
			step(initiative.getId(), Stage.REGISTERED, at);
		}
		if (before == null || before.stage() != course.stage()) {
			step(initiative.getId(), course.stage(), at);
		}
		if (before == null || before.estimate() != course.estimate()) {
			estimate(initiative.getId(), course.estimate(), at);
		}
	}

	/** The days on which it came to each stage, the latest time; a stage that it never passed here is missing. */
	public Map<Stage, LocalDate> steps(InitiativeId initiative) {
		var steps = new EnumMap<Stage, LocalDate>(Stage.class);
		database.sql("select stage, reached_at from initiatives.step where initiative = ? order by id").param(initiative.value())
				.query(row -> {
					steps.put(Stage.valueOf(row.getString("stage")),
							row.getObject("reached_at", OffsetDateTime.class).atZoneSameInstant(Words.ZONE).toLocalDate());
				});
		return steps;
	}

	/** Every estimate that was made, the newest first. */
	public List<Made> estimates(InitiativeId initiative) {
		return database.sql("select * from initiatives.estimate where initiative = ? order by id desc").param(initiative.value())
				.query((row, _) -> {
					var amount = row.getBigDecimal("amount");
					return new Made(row.getObject("made_at", OffsetDateTime.class).toInstant(),
							new Estimate(amount == null ? null : new Kroner(amount), new Kroner(row.getBigDecimal("threshold")),
									row.getInt("charter"), Scale.valueOf(row.getString("scale")), row.getString("reason")));
				}).list();
	}

	private void step(InitiativeId initiative, Stage stage, Instant at) {
		database.sql("insert into initiatives.step (id, initiative, stage, reached_at) values (?, ?, ?, ?)")
				.params(Ids.next(), initiative.value(), stage.name(), at.atOffset(ZoneOffset.UTC)).update();
	}

	private void estimate(InitiativeId initiative, @Nullable Estimate made, Instant at) {
		if (made == null) {
			return;
		}
		database.sql("""
				insert into initiatives.estimate (id, initiative, made_at, amount, threshold, charter, scale, reason)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(Ids.next(), initiative.value(), at.atOffset(ZoneOffset.UTC),
						made.amount() == null ? null : made.amount().amount(), made.threshold().amount(), made.charter(),
						made.scale().name(), made.reason())
				.update();
	}

	/** An estimate and when it was made. */
	public record Made(Instant at, Estimate estimate) {}
}
