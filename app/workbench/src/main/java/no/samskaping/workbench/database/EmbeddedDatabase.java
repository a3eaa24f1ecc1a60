package no.samskaping.workbench.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import no.samskaping.workbench.start.CannotStart;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The PostgreSQL that starts and stops with the platform, unless {@code spring.datasource.url} names another one. */
@AutoConfiguration(before = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
class EmbeddedDatabase {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(EmbeddedPostgres.class)
	@Conditional(NoOtherDatabase.class)
	@EnableConfigurationProperties(DatabaseLocation.class)
	static class Started {

		@Bean(destroyMethod = "close")
		LocalServer localServer(DatabaseLocation location) {
			return LocalServer.start(location.data(), location.program());
		}

		@Bean
		JdbcConnectionDetails applicationConnection(LocalServer server) {
			return server.asApplication();
		}

		@Bean
		FlywayConnectionDetails ownerConnection(LocalServer server) {
			return server.asOwner();
		}

		@Bean
		DataPlace dataPlace(DatabaseLocation location) {
			return new DataPlace(location.data());
		}

		@Bean
		KeptKey keptKey(LocalServer server) {
			return server.key();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.datasource.url")
	@ConditionalOnBooleanProperty("samskaping.demonstration")
	static class DemonstrationElsewhere {

		DemonstrationElsewhere() {
			throw new CannotStart(
					"Demonstrasjonen fyller databasen med oppdiktede opplysninger og bruker derfor bare sin egen, innebygde database. Fjern spring.datasource.url (SPRING_DATASOURCE_URL), eller start uten demonstrasjon.",
					"The demonstration fills the database with invented data, and therefore only uses its own embedded database. Remove spring.datasource.url (SPRING_DATASOURCE_URL), or start without the demonstration.");
		}
	}

	static final class NoOtherDatabase extends NoneNestedConditions {

		NoOtherDatabase() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.datasource.url")
		static final class Named {}
	}
}
