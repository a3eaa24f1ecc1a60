package no.samskaping.initiatives.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.partnership.Classifications;
import no.samskaping.workbench.Kroner;

/** What another threshold would make of the initiatives that have not ended; each keeps what its latest estimate was classified as. I3, P4. */
@Component
class ClassifiedInitiatives implements Classifications {

	private static final String OPEN = " from initiatives.initiative where stage not in ('COMPLETED', 'WITHDRAWN', 'NOT_TAKEN_FORWARD', 'MERGED') and ";
	private static final String DIFFERENT = """
			estimate_amount is not null and estimate_scale <> case when estimate_amount < :threshold then 'SMALL' else 'FORMALISED' end""";

	private final JdbcClient database;

	ClassifiedInitiatives(JdbcClient database) {
		this.database = database;
	}

	@Override
	@Transactional(readOnly = true)
	public Differing under(Kroner threshold, int most) {
		return new Differing(count(Scale.SMALL, threshold), count(Scale.FORMALISED, threshold), untold(threshold), newest(threshold, most));
	}

	private int count(Scale classified, Kroner threshold) {
		return database.sql("select count(*)" + OPEN + DIFFERENT + " and estimate_scale = :scale").param("threshold", threshold.amount())
				.param("scale", classified.name()).query(Integer.class).single();
	}

	private int untold(Kroner threshold) {
		return database.sql("select count(*)" + OPEN + "estimate_amount is null and estimate_threshold > :threshold").param("threshold", threshold.amount())
				.query(Integer.class).single();
	}

	private List<Line> newest(Kroner threshold, int most) {
		return database.sql("select id, estimate_amount, estimate_scale" + OPEN + DIFFERENT + " order by id desc limit :most")
				.param("threshold", threshold.amount()).param("most", most).query(ClassifiedInitiatives::line).list();
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(new InitiativeId(row.getObject("id", UUID.class)).subject(), new Kroner(row.getBigDecimal("estimate_amount")),
				Scale.valueOf(row.getString("estimate_scale")) == Scale.SMALL);
	}
}
