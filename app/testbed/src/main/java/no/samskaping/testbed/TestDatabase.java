package no.samskaping.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import no.samskaping.workbench.database.Schemas;

import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A database with the schemas of all modules on the test's class path, copied from a template in a few milliseconds.
 * The server starts with the first one and ends with the tests; as in the real platform, one role owns and another works.
 *
 * @param url where it is
 */
public record TestDatabase(String url) {

	/** The role that migrates. */
	public static final String OWNER = "samskaping_owner";

	/** The role that the application works with. */
	public static final String APPLICATION = "samskaping_app";

	private static final String TEMPLATE = "samskaping_template";
	private static final AtomicInteger MADE = new AtomicInteger();

	/** A fresh one, with all migrations done. */
	public static TestDatabase migrated() {
		return Server.RUNNING.copyOf(Template.NAME);
	}

	/** A fresh one with nothing in it. */
	public static TestDatabase empty() {
		return Server.RUNNING.copyOf("template0");
	}

	/** Makes another role that may sign in. */
	public static void role(String name) {
		Server.RUNNING.control.execute("create role \"%s\" login".formatted(name));
	}

	private static final class Template {

		static final String NAME = made();

		private static String made() {
			var template = Server.RUNNING.named(TEMPLATE, "template0");
			var flyway = Flyway.configure().dataSource(template.url(), OWNER, "").load();
			new Schemas(Thread.currentThread().getContextClassLoader()).migrate(flyway.getConfiguration(), APPLICATION);
			return TEMPLATE;
		}
	}

	private record Server(EmbeddedPostgres postgres, JdbcTemplate control) {

		static final Server RUNNING = start();

		private static Server start() {
			try {
				var folder = ShortLived.folder();
				var server = EmbeddedPostgres.builder()
						.setDataDirectory(folder)
						.setLocaleConfig("locale", System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8")
						.setRegisterShutdownHook(false)
						.start();
				SpringApplication.getShutdownHandlers().add(() -> stop(server));
				var control = new JdbcTemplate(server.getPostgresDatabase());
				control.execute("create role %s login".formatted(OWNER));
				control.execute("create role %s login".formatted(APPLICATION));
				return new Server(server, control);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** After the applications, which would otherwise wait for it in vain. */
		private static void stop(EmbeddedPostgres server) {
			try {
				server.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		TestDatabase copyOf(String template) {
			return named("test_" + MADE.incrementAndGet(), template);
		}

		TestDatabase named(String name, String template) {
			control.execute("create database %s owner %s template %s strategy file_copy".formatted(name, OWNER, template));
			control.execute("revoke all on database %s from public".formatted(name));
			control.execute("grant connect on database %s to %s".formatted(name, APPLICATION));
			return new TestDatabase("jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), name));
		}
	}
}
