package no.samskaping.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL with the platform's schema, one for all tests of the workbench, and a clock that they set. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
public class PlatformDatabase {

	private static final EmbeddedPostgres SERVER = started();

	private static EmbeddedPostgres started() {
		try {
			var server = EmbeddedPostgres.builder().start();
			Flyway.configure().dataSource(server.getPostgresDatabase()).schemas("platform").defaultSchema("platform")
					.locations("classpath:db/migration/platform").load().migrate();
			return server;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Bean
	DataSource dataSource() {
		return SERVER.getPostgresDatabase();
	}

	@Bean
	JdbcClient jdbcClient(DataSource database) {
		return JdbcClient.create(database);
	}

	@Bean
	PlatformTransactionManager transactions(DataSource database) {
		return new JdbcTransactionManager(database);
	}

	@Bean
	TransactionTemplate transaction(PlatformTransactionManager transactions) {
		return new TransactionTemplate(transactions);
	}

	@Bean
	SetClock clock() {
		return new SetClock(Instant.parse("2026-11-12T09:00:00Z"));
	}

	/** A clock that stands still until it is set. */
	public static final class SetClock extends Clock {

		private volatile Instant now;

		SetClock(Instant now) {
			this.now = now;
		}

		public void set(String instant) {
			now = Instant.parse(instant);
		}

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public java.time.ZoneId getZone() {
			return java.time.ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return Clock.fixed(now, zone);
		}
	}
}
