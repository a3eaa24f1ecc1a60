package no.samskaping.workbench.database;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;

/** Migrates schema by schema, in the order of the modules. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
class SchemasConfiguration {

	@Bean
	@ConditionalOnMissingBean
	FlywayMigrationStrategy schemaBySchema(ResourceLoader resources, ObjectProvider<ApplicationModuleIdentifiers> modules,
			ObjectProvider<JdbcConnectionDetails> application) {
		return flyway -> {
			var order = modules.stream().flatMap(ApplicationModuleIdentifiers::stream).map(ApplicationModuleIdentifier::toString).toList();
			var details = application.getIfAvailable();
			new Schemas(classesOf(resources), List.copyOf(order))
					.migrate(flyway.getConfiguration(), details == null ? null : details.getUsername());
		};
	}

	private static ClassLoader classesOf(ResourceLoader resources) {
		var classes = resources.getClassLoader();
		return classes == null ? SchemasConfiguration.class.getClassLoader() : classes;
	}
}
