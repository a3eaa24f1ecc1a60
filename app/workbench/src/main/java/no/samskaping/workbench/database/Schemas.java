package no.samskaping.workbench.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.modulith.NamedInterface;

/**
 * A schema with a history of migrations of its own for each module that brings some under {@code db/migration/<module>}, extensions included.
 * The schemas belong to the owner; the application's role may read and write their rows, and nothing else. Public because tests migrate their template with it.
 */
@NamedInterface("migrations")
public final class Schemas {

	private static final Logger LOG = LoggerFactory.getLogger(Schemas.class);
	private static final String FIRST = "platform";
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
	private static final long LOCK = 0x73616d736b617030L;
	private static final long BETWEEN_TRIES_MILLIS = 100;

	private final Migrations migrations;

	/** Takes the modules' migrations from where these classes lie. */
	public Schemas(ClassLoader classes) {
		this.migrations = Migrations.on(classes);
	}

	/** Brings every schema up to date; processes that try at once wait for each other. */
	public void migrate(Configuration configuration, @Nullable String applicationRole) {
		try (Connection connection = configuration.getDataSource().getConnection()) {
			connection.setAutoCommit(true);
			var owner = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			takeTurn(owner);
			try {
				names().forEach(name -> migrate(name, configuration, owner, applicationRole));
			} finally {
				owner.queryForObject("select pg_advisory_unlock(?)", Boolean.class, LOCK);
			}
		} catch (SQLException e) {
			throw new IllegalStateException("The schemas cannot be brought up to date.", e);
		}
	}

	/** The modules with migrations: the platform first, the rest by name, since no schema knows another. */
	List<String> names() {
		return Stream.concat(Stream.of(FIRST), migrations.modules().stream().filter(name -> !name.equals(FIRST))).toList();
	}

	/** Asked for again and again, because a statement that waits would hold up what another process creates. */
	private static void takeTurn(JdbcTemplate owner) {
		while (!Boolean.TRUE.equals(owner.queryForObject("select pg_try_advisory_lock(?)", Boolean.class, LOCK))) {
			try {
				Thread.sleep(BETWEEN_TRIES_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Stopped while another process migrates.", e);
			}
		}
	}

	private void migrate(String name, Configuration configuration, JdbcTemplate owner, @Nullable String applicationRole) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("A module with migrations is named in small letters, digits and _: " + name);
		}
		if (Boolean.TRUE.equals(owner.queryForObject("select to_regnamespace(?) is null", Boolean.class, name))) {
			owner.execute("create schema " + name);
		}
		var access = Access.of(owner, applicationRole);
		access.ifPresent(it -> it.openTo(name));
		var result = new Flyway(only(name, configuration)).migrate();
		access.ifPresent(it -> it.closeHistoryOf(name));
		if (result.migrationsExecuted > 0) {
			LOG.info("Schema {}: {} migrations", name, result.migrationsExecuted);
		}
	}

	private ClassicConfiguration only(String name, Configuration configuration) {
		var only = new ClassicConfiguration();
		only.configure(configuration);
		only.setResourceProvider(migrations.of(name));
		only.setSchemas(new String[] { name });
		only.setDefaultSchema(name);
		return only;
	}
}
