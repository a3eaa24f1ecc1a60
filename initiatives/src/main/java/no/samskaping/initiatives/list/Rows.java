package no.samskaping.initiatives.list;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.access.Insight;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.lookup.Cards;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.partnership.ActorId;

/** Reads the rows of a selection by key, in the order in which they came. */
@Component
class Rows {

	static final int PAGE = 25;
	private static final int CAP = 1000;

	private final JdbcClient database;

	Rows(JdbcClient database) {
		this.database = database;
	}

	/** A page after a key, before a key, or the first; one row more than a page tells that there are more. */
	@Transactional(readOnly = true)
	public List<Row> page(Selection selection, Insight insight, @Nullable UUID after, @Nullable UUID before, int limit) {
		var values = new HashMap<String, Object>();
		var where = where(selection, insight, values);
		if (after != null) {
			where.add("i.id > :after");
			values.put("after", after);
		}
		if (before != null) {
			where.add("i.id < :before");
			values.put("before", before);
		}
		values.put("limit", limit);
		var rows = database.sql("select " + Cards.COLUMNS + ", " + Courses.COLUMNS
				+ " from initiatives.initiative i where " + String.join(" and ", where) + " order by i.id " + (before != null ? "desc" : "asc")
				+ " limit :limit").params(values).query(Rows::row).list();
		return before != null ? rows.reversed() : rows;
	}

	/** How many there are and what they cost together, where that is cheap to say. */
	@Transactional(readOnly = true)
	public Sum sum(Selection selection, Insight insight) {
		var values = new HashMap<String, Object>();
		var where = where(selection, insight, values);
		values.put("cap", CAP + 1);
		return database.sql("select count(*) as number, coalesce(sum(amount), 0) as amount from (select i.estimate_amount as amount"
				+ " from initiatives.initiative i where " + String.join(" and ", where) + " limit :cap) as counted").params(values)
				.query((row, _) -> new Sum(row.getInt("number"), row.getBigDecimal("amount"),
						row.getInt("number") <= CAP)).single();
	}

	/** All rows of a selection, read by key in portions. */
	Stream<List<Row>> portions(Selection selection, Insight insight) {
		return Stream.iterate(page(selection, insight, null, null, CAP), rows -> !rows.isEmpty(),
				rows -> rows.size() < CAP ? List.<Row>of() : page(selection, insight, rows.getLast().card().id().value(), null, CAP));
	}

	private static List<String> where(Selection selection, Insight insight, Map<String, Object> values) {
		var where = new ArrayList<String>();
		seen(insight, where, values);
		if (!selection.q().isEmpty()) {
			where.add("(i.words @@ websearch_to_tsquery('norwegian', :q) or i.title ilike :like or i.number ilike :like)");
			values.put("q", selection.q());
			values.put("like", "%" + selection.q().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
		}
		stages(selection, where, values);
		if (!selection.chosen("omfang").isEmpty()) {
			where.add("i.scale in (:scales)");
			values.put("scales", selection.chosen("omfang"));
		}
		if (!selection.chosen("utfordring").isEmpty()) {
			where.add("exists (select 1 from initiatives.justification j where j.initiative = i.id and j.challenge in (:challenges))");
			values.put("challenges", selection.chosen("utfordring"));
		}
		gateways(selection, where, values);
		return where;
	}

	private static void seen(Insight insight, List<String> where, Map<String, Object> values) {
		switch (insight) {
			case Insight.All() -> where.add("true");
			case Insight.None() -> where.add("false");
			case Insight.Own(var actors, var only) -> {
				where.add("exists (select 1 from initiatives.participation p where p.initiative = i.id and p.actor in (:actors)"
						+ " and p.answer " + Answer.IN + ")");
				values.put("actors", actors.stream().map(ActorId::value).toList());
				only.ifPresent(one -> {
					where.add("i.id = :only");
					values.put("only", one.value());
				});
			}
		}
	}

	private static void stages(Selection selection, List<String> where, Map<String, Object> values) {
		var stages = new ArrayList<>(selection.chosen("steg"));
		if (stages.remove(Selection.OPEN)) {
			Arrays.stream(Stage.values()).filter(stage -> !stage.isEnd()).map(Stage::name).forEach(stages::add);
		}
		if (!stages.isEmpty()) {
			where.add("i.stage in (:stages)");
			values.put("stages", stages);
		}
	}

	private static void gateways(Selection selection, List<String> where, Map<String, Object> values) {
		var chosen = selection.chosen("kontaktpart");
		if (chosen.isEmpty()) {
			return;
		}
		var ids = chosen.stream().map(Typed::id).flatMap(Optional::stream).toList();
		var ways = new ArrayList<String>();
		if (chosen.contains(Selection.DIRECT)) {
			ways.add("i.direct");
		}
		if (!ids.isEmpty()) {
			ways.add("i.gateway_party in (:gateways)");
			values.put("gateways", ids);
		}
		where.add(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(Cards.of(row, number), Courses.of(row));
	}

	/** A row of the list. */
	record Row(InitiativeCard card, Course course) {

		/** Whether its participants answer an evaluation now. I10. */
		boolean isEvaluated() {
			return course.stage() == Stage.RUNNING && course.scale() == Scale.FORMALISED;
		}
	}

	/** How many and how much; not whole where there are too many to count cheaply. */
	record Sum(int number, BigDecimal amount, boolean whole) {}
}
