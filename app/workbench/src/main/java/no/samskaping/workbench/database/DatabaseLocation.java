package no.samskaping.workbench.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database keeps what it must not lose.
 *
 * @param dataDirectory the data and what belongs to it; by default in the home directory
 * @param programDirectory where PostgreSQL itself is unpacked; by default in the data directory
 * @param demonstration whether the platform shows invented data, which it keeps apart from the real one
 */
@ConfigurationProperties("samskaping")
record DatabaseLocation(@Nullable Path dataDirectory, @Nullable Path programDirectory, @DefaultValue("false") boolean demonstration) {

	private static final String DEMONSTRATION = "demonstrasjon";

	Path data() {
		if (dataDirectory == null) {
			return Path.of(System.getProperty("user.home"), ".samskapingsplattformen", demonstration ? DEMONSTRATION : "data");
		}
		var given = dataDirectory.toAbsolutePath().normalize();
		return demonstration ? given.resolve(DEMONSTRATION) : given;
	}

	Path program() {
		return programDirectory == null ? data().resolve("program") : programDirectory.toAbsolutePath().normalize();
	}
}
