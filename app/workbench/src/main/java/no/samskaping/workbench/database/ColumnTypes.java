package no.samskaping.workbench.database;

import java.math.BigDecimal;
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

/** How values become columns where Spring Data does not know: amounts are numeric. Identifiers, enums and instants it knows. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
class ColumnTypes {

	@Bean
	JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
		return JdbcCustomConversions.of(dialect, List.of(new KronerToColumn(), new ColumnToKroner()));
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
