package no.samskaping.workbench.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.modulith.NamedInterface;

/**
 * Backup (sikkerhetskopi) and restoring (gjenoppretting) of the embedded database, carried out instead of a start.
 * A backup may be taken while the platform runs; a restore needs it stopped, and moves the former data aside.
 */
@NamedInterface("commands")
public final class BackupCommand {

	private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);
	private static final String BACKUP = "samskaping.backup-to";
	private static final String RESTORE = "samskaping.restore-from";

	private BackupCommand() {}

	/**
	 * Carries out {@code --samskaping.backup-to=file} or {@code --samskaping.restore-from=file}.
	 *
	 * @return false if the arguments ask for neither, and the platform should start
	 */
	public static boolean carriedOut(String... arguments) {
		var asked = new SimpleCommandLinePropertySource(arguments);
		if (!asked.containsProperty(BACKUP) && !asked.containsProperty(RESTORE)) {
			return false;
		}
		new SpringApplicationBuilder(Carrying.class).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false).run(arguments).close();
		return true;
	}

	@ConfigurationProperties("samskaping")
	record Asked(@Nullable Path backupTo, @Nullable Path restoreFrom) {}

	/** No {@code @Configuration}: the platform itself must not find it. */
	@EnableConfigurationProperties({ DatabaseLocation.class, Asked.class })
	static class Carrying {

		@Bean
		CommandLineRunner command(DatabaseLocation location, Asked asked, Environment settings) {
			return _ -> {
				if (settings.containsProperty("spring.datasource.url")) {
					throw CopyObstacle.OTHER_DATABASE.at();
				}
				if (asked.backupTo() != null) {
					var file = asked.backupTo().toAbsolutePath();
					Backup.of(location.data()).to(file);
					LOG.info("The backup lies in {}. Keep it where only you can read it: it holds all data and the database's password.", file);
				}
				if (asked.restoreFrom() != null) {
					var aside = Restore.from(asked.restoreFrom().toAbsolutePath()).into(location.data());
					LOG.info("Restored into {}. {} Start the platform as usual.", location.data(),
							aside.map(former -> "The former data lie in " + former + ".").orElse("There were no former data."));
				}
			};
		}
	}
}
