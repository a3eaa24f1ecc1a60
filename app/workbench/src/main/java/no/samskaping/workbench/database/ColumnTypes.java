package no.samskaping.workbench.database;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import no.samskaping.workbench.Kroner;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** How values become columns: amounts are numeric, instants are timestamptz whatever the time zone of the machine. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
class ColumnTypes {

	@Bean
	JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
		return JdbcCustomConversions.of(dialect,
				List.of(new InstantToColumn(), new KronerToColumn(), new ColumnToKroner()));
	}

	/** By way of UTC: the default goes by local time, and is an hour off once a year. */
	@WritingConverter
	static final class InstantToColumn implements Converter<Instant, JdbcValue> {

		@Override
		public JdbcValue convert(Instant instant) {
			return JdbcValue.of(instant.atOffset(ZoneOffset.UTC), JDBCType.TIMESTAMP_WITH_TIMEZONE);
		}
	}

	@WritingConverter
	static final class KronerToColumn implements Converter<Kroner, BigDecimal> {

		@Override
		public BigDecimal convert(Kroner kroner) {
			return kroner.amount();
		}
	}

	@ReadingConverter
	static final class ColumnToKroner implements Converter<BigDecimal, Kroner> {

		@Override
		public Kroner convert(BigDecimal column) {
			return new Kroner(column);
		}
	}
}
