package no.samskaping.workbench.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Migrates schema by schema. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
class SchemasConfiguration {

	@Bean
	@ConditionalOnMissingBean
	FlywayMigrationStrategy schemaBySchema(ResourceLoader resources, ObjectProvider<JdbcConnectionDetails> application) {
		return flyway -> {
			var details = application.getIfAvailable();
			new Schemas(classesOf(resources)).migrate(flyway.getConfiguration(), details == null ? null : details.getUsername());
		};
	}

	private static ClassLoader classesOf(ResourceLoader resources) {
		var classes = resources.getClassLoader();
		return classes == null ? SchemasConfiguration.class.getClassLoader() : classes;
	}
}
