package no.samskaping.meetings.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import no.samskaping.meetings.WorkshopId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/** Keeps what was said of workshops and of the platform; only ever added. M8. */
@Repository
public class Evaluations {

	private final JdbcClient database;

	Evaluations(JdbcClient database) {
		this.database = database;
	}

	/** Adds what somebody thinks of a workshop; the same form adds it once. */
	boolean add(UUID id, WorkshopId workshop, Scores scores, @Nullable String comment, Instant at) {
		return database.sql("""
				insert into meetings.workshop_evaluation (id, workshop, equal_standing, exchange, learning, leadership, comment, at)
				values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(id, workshop.value(), scores.equalStanding(), scores.exchange(), scores.learning(), scores.leadership(), comment,
						at.atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** Adds what a party thinks of the platform; the latest of a quarter counts. */
	boolean add(UUID id, int year, int quarter, PartyId party, PersonId person, Scores scores, @Nullable String comment, Instant at) {
		return database.sql("""
				insert into meetings.platform_evaluation (id, year, quarter, party, person, equal_standing, exchange, learning,
					leadership, comment, at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
				.params(id, year, quarter, party.value(), person.value(), scores.equalStanding(), scores.exchange(), scores.learning(),
						scores.leadership(), comment, at.atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** The averages and the number of answers of a workshop. */
	public Average of(WorkshopId workshop) {
		return database.sql("""
				select count(*) as answers, coalesce(avg(equal_standing), 0) as equal_standing, coalesce(avg(exchange), 0) as exchange,
					coalesce(avg(learning), 0) as learning, coalesce(avg(leadership), 0) as leadership
				from meetings.workshop_evaluation where workshop = ?""").param(workshop.value())
				.query((row, number) -> new Average(row.getInt("answers"), List.of(row.getDouble("equal_standing"),
						row.getDouble("exchange"), row.getDouble("learning"), row.getDouble("leadership"))))
				.single();
	}

	/** Those of these workshops that somebody evaluated. */
	public Set<UUID> evaluated(Set<UUID> workshops) {
		return workshops.isEmpty() ? Set.of()
				: Set.copyOf(database.sql("select distinct workshop from meetings.workshop_evaluation where workshop in (:workshops)")
						.param("workshops", workshops).query(UUID.class).list());
	}

	/** The comments on a workshop, the oldest first, without names. */
	public List<String> comments(WorkshopId workshop, int limit) {
		return database.sql("select comment from meetings.workshop_evaluation where workshop = ? and comment is not null order by at, id limit ?")
				.params(workshop.value(), limit).query(String.class).list();
	}

	/** The latest rounds of the platform's evaluation, the newest first. */
	public List<Round> rounds(int limit) {
		var rounds = new LinkedHashMap<String, Round>();
		database.sql("""
				select distinct on (year, quarter, party) * from meetings.platform_evaluation
				where (year, quarter) in (select distinct year, quarter from meetings.platform_evaluation
					order by year desc, quarter desc limit ?)
				order by year desc, quarter desc, party, at desc""").param(limit).query((row, number) -> {
					var round = rounds.computeIfAbsent(row.getInt("year") + "/" + row.getInt("quarter"), key -> round(row));
					round.judgements().put(new PartyId(row.getObject("party", UUID.class)),
							new Round.Judgement(new Scores(row.getInt("equal_standing"), row.getInt("exchange"), row.getInt("learning"),
									row.getInt("leadership")), row.getString("comment")));
					return round;
				}).list();
		return new ArrayList<>(rounds.values());
	}

	private static Round round(ResultSet row) {
		try {
			return new Round(row.getInt("year"), row.getInt("quarter"), new LinkedHashMap<>());
		} catch (SQLException unread) {
			throw new IllegalStateException(unread);
		}
	}

	/** The averages of many answers, in the order of the themes. */
	public record Average(int answers, List<Double> themes) {}
}
