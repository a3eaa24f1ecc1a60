package no.samskaping.workbench.database;

import java.nio.file.Path;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** An application with the embedded database, for tests of what comes with it. */
public final class EmbeddedDatabaseOf {

	private EmbeddedDatabaseOf() {}

	public static ApplicationContextRunner in(Path data, ApplicationContextRunner application) {
		return application.withConfiguration(AutoConfigurations.of(EmbeddedDatabase.class))
				.withPropertyValues("samskaping.program-directory=" + Prepared.PROGRAM, "samskaping.data-directory=" + data);
	}
}
