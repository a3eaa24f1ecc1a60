package no.samskaping.initiatives.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;

/** Keeps the figures: each change takes what the initiative added before away and adds what it adds now, in a fixed order of rows. */
@Component
class Standings implements Follower {

	private static final String ADD = """
			insert into initiatives.standing as known (challenge, stage, scale, number, amount) values (?, ?, ?, ?, ?)
			on conflict (challenge, stage, scale) do update set number = known.number + excluded.number, amount = known.amount + excluded.amount""";

	private final JdbcClient database;

	Standings(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var moves = new ArrayList<Move>();
		takenAway(initiative.getId()).forEach(part -> moves.add(new Move(part, -1)));
		parts(initiative).forEach(part -> {
			database.sql("insert into initiatives.standing_part (initiative, challenge, stage, scale, amount) values (?, ?, ?, ?, ?)")
					.params(initiative.getId().value(), part.challenge(), part.stage().name(), part.scale().name(), part.amount()).update();
			moves.add(new Move(part, 1));
		});
		moves.sort(Comparator.comparing(move -> move.part().key()));
		moves.forEach(this::add);
	}

	/** All figures that are not zero. */
	List<Standing> all() {
		return database.sql("select * from initiatives.standing where number > 0").query((row, _) -> new Standing(row.getString("challenge"),
				Stage.valueOf(row.getString("stage")), Scale.valueOf(row.getString("scale")), row.getInt("number"),
				row.getBigDecimal("amount"))).list();
	}

	/** Figures that were lost, by a restore of part of the data for instance, are counted anew when the platform starts. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void rebuildWhatWasLost() {
		var lost = database.sql("""
				select exists (select 1 from initiatives.initiative) and not exists (select 1 from initiatives.standing)""").query(Boolean.class).single();
		if (lost) {
			rebuild();
		}
	}

	/** Counts everything anew from the initiatives themselves. */
	@Transactional
	public void rebuild() {
		database.sql("lock table initiatives.standing in exclusive mode").update();
		database.sql("delete from initiatives.standing").update();
		database.sql("delete from initiatives.standing_part").update();
		database.sql("""
				insert into initiatives.standing_part (initiative, challenge, stage, scale, amount)
				select i.id, c.challenge, i.stage, i.scale, coalesce(i.estimate_amount, 0) from initiatives.initiative i
				cross join lateral (select '*' union all select j.challenge from initiatives.justification j where j.initiative = i.id) c (challenge)""")
				.update();
		database.sql("""
				insert into initiatives.standing (challenge, stage, scale, number, amount)
				select challenge, stage, scale, count(*), sum(amount) from initiatives.standing_part group by challenge, stage, scale""").update();
	}

	private List<Part> takenAway(InitiativeId initiative) {
		return database.sql("delete from initiatives.standing_part where initiative = ? returning challenge, stage, scale, amount")
				.param(initiative.value()).query((row, _) -> new Part(row.getString("challenge"), Stage.valueOf(row.getString("stage")),
						Scale.valueOf(row.getString("scale")), row.getBigDecimal("amount"))).list();
	}

	private static List<Part> parts(Initiative initiative) {
		var course = initiative.course();
		var estimate = course.estimate();
		var amount = estimate == null || estimate.amount() == null ? BigDecimal.ZERO : estimate.amount().amount();
		var parts = new ArrayList<Part>();
		parts.add(new Part(Standing.ALL, course.stage(), course.scale(), amount));
		initiative.challenges().forEach(challenge -> parts.add(new Part(challenge, course.stage(), course.scale(), amount)));
		return parts;
	}

	private void add(Move move) {
		var part = move.part();
		database.sql(ADD).params(part.challenge(), part.stage().name(), part.scale().name(), move.by(),
				part.amount().multiply(BigDecimal.valueOf(move.by()))).update();
	}

	private record Part(String challenge, Stage stage, Scale scale, BigDecimal amount) {

		String key() {
			return challenge + stage + scale;
		}
	}

	private record Move(Part part, int by) {}
}
