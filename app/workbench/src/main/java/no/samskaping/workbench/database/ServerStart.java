package no.samskaping.workbench.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

import no.samskaping.workbench.start.CannotStart;

/** Starts PostgreSQL on a directory, and turns its riddles into plain words. */
final class ServerStart {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final DataDirectory directory;
	private final Path program;
	private final ServerLog log;

	ServerStart(DataDirectory directory, Path program) {
		this.directory = directory;
		this.program = program;
		this.log = ServerLog.from(directory.log());
	}

	EmbeddedPostgres run() {
		requireUser();
		try (var _ = log.interruptsOnRefusal(Thread.currentThread())) {
			var server = builder().start();
			if (Thread.interrupted()) {
				throw refused(new IllegalStateException("PostgreSQL refuses"));
			}
			return server;
		} catch (CannotStart e) {
			throw e;
		} catch (ExceptionInInitializerError e) {
			throw Obstacle.NO_PROGRAM.at(program, e);
		} catch (IOException | RuntimeException e) {
			throw refused(e);
		}
	}

	private CannotStart refused(Exception cause) {
		Leftover.stop(directory, program);
		return log.saysThatPasswordIsWrong() ? Obstacle.PASSWORD_LOST.at(directory.password(), cause)
				: Obstacle.DID_NOT_START.at(directory.log(), cause, log.lastWords());
	}

	/** PostgreSQL never runs as root; the library gives up root's rights in a user namespace, where there are some. */
	private void requireUser() {
		if (isSystem("linux") && directory.belongsToRoot() && !LinuxUtils.isUnshareAvailable()) {
			throw Obstacle.ROOT_ALONE.at(directory.path());
		}
	}

	private EmbeddedPostgres.Builder builder() throws IOException {
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
				.setConnectConfig("password", Password.of(directory))
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on")
				.setServerConfig("max_connections", "100")
				.setServerConfig("unix_socket_directories", "");
		return withLocale(builder);
	}

	/** Letters are letters in every language; how names sort is said where they are sorted. */
	private static EmbeddedPostgres.Builder withLocale(EmbeddedPostgres.Builder builder) {
		if (isSystem("linux")) {
			return builder.setLocaleConfig("locale", "C.UTF-8");
		}
		return isSystem("mac") ? builder.setLocaleConfig("locale", "en_US.UTF-8") : builder;
	}

	private static boolean isSystem(String name) {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains(name);
	}
}
