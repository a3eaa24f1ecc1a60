package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A PostgreSQL of the platform's own, durable, reachable from this machine only, with one role that owns and one that works. */
final class LocalServer implements AutoCloseable {

	static final String VERSION = "18";
	private static final Logger LOG = LoggerFactory.getLogger(LocalServer.class);
	private static final String DATABASE = "samskaping";
	private static final String OWNER = "samskaping_owner";
	private static final String APPLICATION = "samskaping_app";

	private final DataDirectory directory;
	private final EmbeddedPostgres server;
	private final String ownerPassword = Password.random();
	private final String applicationPassword = Password.random();

	private LocalServer(DataDirectory directory, EmbeddedPostgres server) {
		this.directory = directory;
		this.server = server;
	}

	/** Starts on what is there, or on a new database. */
	static LocalServer start(Path data, Path program) {
		var directory = DataDirectory.take(data);
		try {
			directory.requireUsable(VERSION);
			return prepared(new LocalServer(directory, new ServerStart(directory, program).run()), data);
		} catch (RuntimeException e) {
			directory.close();
			throw e;
		}
	}

	private static LocalServer prepared(LocalServer started, Path data) {
		try {
			started.prepare();
		} catch (RuntimeException e) {
			started.end();
			throw e;
		}
		LOG.info("PostgreSQL runs on port {}, its data lie in {}", started.server.getPort(), data);
		return started;
	}

	JdbcConnectionDetails asApplication() {
		return new AsApplication(url(), APPLICATION, applicationPassword);
	}

	FlywayConnectionDetails asOwner() {
		return new AsOwner(url(), OWNER, ownerPassword);
	}

	/** A secret for what must not be readable from the data alone. */
	KeptKey key() {
		return KeptKey.in(directory.path());
	}

	@Override
	public void close() {
		try {
			end();
		} finally {
			directory.close();
		}
	}

	private void end() {
		try {
			server.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String url() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DATABASE);
	}

	/**
	 * The owner may change the schemas, the application's role may not; both get new passwords at every start. These are random and long:
	 * to make guessing slow adds nothing, and would slow each connection.
	 */
	private void prepare() {
		try (var connection = server.getPostgresDatabase().getConnection()) {
			prepare(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
		} catch (SQLException e) {
			throw new CannotGetJdbcConnectionException("The database started and does not answer", e);
		}
	}

	private void prepare(JdbcTemplate cluster) {
		cluster.execute("set scram_iterations = 1");
		role(cluster, OWNER, ownerPassword);
		role(cluster, APPLICATION, applicationPassword);
		if (cluster.queryForList("select 1 from pg_database where datname = ?", DATABASE).isEmpty()) {
			cluster.execute("create database %s owner %s".formatted(DATABASE, OWNER));
		}
		cluster.execute("revoke all on database %s from public".formatted(DATABASE));
		cluster.execute("grant connect on database %s to %s".formatted(DATABASE, APPLICATION));
	}

	private static void role(JdbcTemplate cluster, String name, String password) {
		if (cluster.queryForList("select 1 from pg_roles where rolname = ?", name).isEmpty()) {
			cluster.execute("create role " + name);
		}
		cluster.execute("alter role %s login nosuperuser nocreatedb nocreaterole password '%s'".formatted(name, password));
	}

	private record AsApplication(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

		@Override
		public String toString() {
			return getUsername;
		}
	}

	private record AsOwner(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {

		@Override
		public String toString() {
			return getUsername;
		}
	}
}
