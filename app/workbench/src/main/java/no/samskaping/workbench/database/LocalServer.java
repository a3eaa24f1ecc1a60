package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

import no.samskaping.workbench.start.CannotStart;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of the platform's own, durable, reachable from this machine only, with one role that owns and one that works. */
final class LocalServer implements AutoCloseable {

	static final String VERSION = "18";
	private static final Logger LOG = LoggerFactory.getLogger(LocalServer.class);
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String DATABASE = "samskaping";
	private static final String OWNER = "samskaping_owner";
	private static final String APPLICATION = "samskaping_app";
	private static final int LAST_LINES = 15;

	private final DataDirectory directory;
	private final EmbeddedPostgres server;
	private final String ownerPassword = secret();
	private final String applicationPassword = secret();

	private LocalServer(DataDirectory directory, EmbeddedPostgres server) {
		this.directory = directory;
		this.server = server;
	}

	/** Starts on what is there, or on a new database. */
	static LocalServer start(Path data, Path program) {
		var directory = DataDirectory.take(data);
		try {
			directory.requireUsable(VERSION);
			requireUser(directory);
			var server = new LocalServer(directory, run(directory, program));
			server.prepare();
			LOG.info("PostgreSQL runs on port {}, its data lie in {}", server.server.getPort(), data);
			return server;
		} catch (CannotStart e) {
			directory.close();
			throw e;
		}
	}

	JdbcConnectionDetails asApplication() {
		return new AsApplication(url(), APPLICATION, applicationPassword);
	}

	FlywayConnectionDetails asOwner() {
		return new AsOwner(url(), OWNER, ownerPassword);
	}

	@Override
	public void close() {
		try {
			server.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			directory.close();
		}
	}

	private String url() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DATABASE);
	}

	private static void requireUser(DataDirectory directory) {
		if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") && isRoot(directory) && !LinuxUtils.isUnshareAvailable()) {
			throw Obstacle.ROOT_ALONE.at(directory.path());
		}
	}

	private static boolean isRoot(DataDirectory directory) {
		try {
			var probe = Files.createTempFile(directory.path(), "user", null);
			try {
				return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
			} finally {
				Files.delete(probe);
			}
		} catch (IOException e) {
			throw Obstacle.CANNOT_BE_WRITTEN.at(directory.path(), e);
		}
	}

	private static EmbeddedPostgres run(DataDirectory directory, Path program) {
		try {
			var password = password(directory);
			var said = Redirect.appendTo(directory.log().toFile());
			var builder = EmbeddedPostgres.builder()
					.setDataDirectory(directory.cluster())
					.setCleanDataDirectory(false)
					.setRegisterShutdownHook(false)
					.setOverrideWorkingDirectory(program.toFile())
					.setPgBinaryResolver(DefaultPostgresBinaryResolver.INSTANCE::getPgBinary)
					.setPGStartupWait(PATIENCE)
					.setOutputRedirector(said)
					.setErrorRedirector(said)
					.setDataDirectoryCustomizer(_ -> Leftover.stop(directory, program))
					.setLocaleConfig("auth", "scram-sha-256")
					.setLocaleConfig("pwfile", directory.password().toString())
					.setConnectConfig("password", password)
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("full_page_writes", "on")
					.setServerConfig("max_connections", "100")
					.setServerConfig("unix_socket_directories", "");
			locale(builder);
			return builder.start();
		} catch (CannotStart e) {
			throw e;
		} catch (ExceptionInInitializerError e) {
			throw Obstacle.NO_PROGRAM.at(program, e);
		} catch (IOException | RuntimeException e) {
			Leftover.stop(directory, program);
			throw refusesPassword(e) ? Obstacle.PASSWORD_LOST.at(directory.password(), e)
					: Obstacle.DID_NOT_START.at(directory.log(), e, lastWords(directory));
		}
	}

	/** Letters are letters in every language; how names sort is said where they are sorted. */
	private static void locale(EmbeddedPostgres.Builder builder) {
		var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.contains("linux")) {
			builder.setLocaleConfig("locale", "C.UTF-8");
		} else if (system.contains("mac")) {
			builder.setLocaleConfig("locale", "en_US.UTF-8");
		}
	}

	private static String password(DataDirectory directory) throws IOException {
		var file = directory.password();
		if (Files.exists(file)) {
			return Files.readString(file).strip();
		}
		if (!directory.isNew()) {
			throw Obstacle.PASSWORD_LOST.at(file);
		}
		if (Files.getFileStore(directory.path()).supportsFileAttributeView("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		var made = secret();
		Files.writeString(file, made);
		return made;
	}

	private static boolean refusesPassword(Exception failure) {
		return failure.getCause() instanceof SQLException refusal && "28P01".equals(refusal.getSQLState());
	}

	private static String lastWords(DataDirectory directory) {
		try {
			var lines = Files.readAllLines(directory.log());
			return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
		} catch (IOException e) {
			return "";
		}
	}

	private static String secret() {
		var bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** The owner may change the schemas, the application's role may not; both get new passwords at every start. */
	private void prepare() {
		var cluster = new JdbcTemplate(server.getPostgresDatabase());
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
