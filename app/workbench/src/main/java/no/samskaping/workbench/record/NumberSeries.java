package no.samskaping.workbench.record;

import java.time.Clock;
import java.time.Year;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Words;

/** The numbers in PostgreSQL: the row of a series is locked until the creating transaction ends, so that none is skipped or given twice. */
@Component
class NumberSeries implements Numbers {

	private final JdbcClient jdbc;
	private final Clock clock;

	NumberSeries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(String series) {
		if (!series.matches("[A-ZÆØÅ]{1,2}")) {
			throw new IllegalArgumentException("A series is one or two capital letters: " + series);
		}
		var year = Year.now(clock.withZone(Words.ZONE)).getValue();
		int number = jdbc.sql("""
				insert into platform.number_series as s (series, year, last) values (:series, :year, 1)
				on conflict (series, year) do update set last = s.last + 1
				returning last
				""")
				.param("series", series)
				.param("year", year)
				.query(Integer.class).single();
		return String.format(Locale.ROOT, "%s-%d-%06d", series, year, number);
	}
}
