package no.samskaping.workbench.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import no.samskaping.workbench.start.CannotStart;

import org.jspecify.annotations.Nullable;

/** What may keep the embedded database from starting, each with the way out. */
enum Obstacle {

	IN_USE(
			"Samskapingsplattformen kjører allerede med datakatalogen %s. Bruk den som kjører, stopp den først, eller velg en annen datakatalog med SAMSKAPING_DATADIRECTORY.",
			"Samskapingsplattformen is already running with the data directory %s. Use the one that runs, stop it first, or choose another data directory with SAMSKAPING_DATADIRECTORY."),

	CANNOT_BE_WRITTEN(
			"Datakatalogen %s kan ikke opprettes eller skrives til. Gi brukeren som starter plattformen skriverettighet der, eller velg en annen datakatalog med SAMSKAPING_DATADIRECTORY.",
			"The data directory %s cannot be created or written to. Let the user who starts the platform write there, or choose another data directory with SAMSKAPING_DATADIRECTORY."),

	WRONG_OWNER(
			"Databasefilene i %s eies av %s, men plattformen startes av %s. Start den som eieren, eller gi filene til den nye brukeren med «chown -R %3$s %1$s».",
			"The database's files in %s belong to %s, but the platform is started by %s. Start it as their owner, or give them to the new user with \"chown -R %3$s %1$s\"."),

	WRONG_MODE(
			"Databasefilene i %s er åpne for andre brukere på maskinen, og da starter ikke PostgreSQL. Lukk dem med «chmod -R go-rwx %1$s».",
			"The database's files in %s are open to other users of the machine, and then PostgreSQL does not start. Close them with \"chmod -R go-rwx %1$s\"."),

	ROOT_ALONE(
			"PostgreSQL starter ikke som root, og denne maskinen (ofte en container) lar ikke root bruke brukernavnerom. Start plattformen som en vanlig bruker med skriverettighet til %s, eller bruk en egen PostgreSQL med SPRING_DATASOURCE_URL.",
			"PostgreSQL does not start as root, and this machine (often a container) does not let root use user namespaces. Start the platform as an ordinary user who may write to %s, or use a PostgreSQL of your own with SPRING_DATASOURCE_URL."),

	OTHER_VERSION(
			"Databasefilene i %s er fra PostgreSQL %s, men denne plattformen har PostgreSQL %s. Start den forrige utgaven av plattformen, ta ut dataene med pg_dump, og les dem inn i en ny datakatalog.",
			"The database's files in %s come from PostgreSQL %s, but this platform brings PostgreSQL %s. Start the former release of the platform, take the data out with pg_dump, and read them into a new data directory."),

	HALF_RESTORED(
			"En gjenoppretting i datakatalogen %s ble avbrutt, og databasefilene mangler. Kjør gjenopprettingen på nytt, eller flytt «postgres» og «password» tilbake fra %s.",
			"A restore in the data directory %s was cut off, and the database's files are missing. Run the restore again, or move \"postgres\" and \"password\" back from %s."),

	PASSWORD_LOST(
			"Filen %s med databasens passord mangler eller passer ikke til databasefilene. Legg tilbake filen fra sikkerhetskopien, den hører sammen med katalogen «postgres» ved siden av.",
			"The file %s with the database's password is missing or does not fit the database's files. Put it back from the backup: it belongs to the directory \"postgres\" beside it."),

	DISK_FULL(
			"Det er for lite ledig plass på disken til datakatalogen %s: databasen trenger minst 256 MB for å starte. Frigjør plass, eller velg en annen datakatalog med SAMSKAPING_DATADIRECTORY.",
			"There is too little room on the disk of the data directory %s: the database needs at least 256 MB to start. Free some space, or choose another data directory with SAMSKAPING_DATADIRECTORY."),

	NO_PROGRAM(
			"Den innebygde databasen finnes ikke for denne typen maskin, eller kunne ikke pakkes ut i %s. Se etter skriverettighet og plass der, eller bruk en egen PostgreSQL med SPRING_DATASOURCE_URL.",
			"The embedded database does not exist for this kind of machine, or could not be unpacked in %s. Look for the right to write and for room there, or use a PostgreSQL of your own with SPRING_DATASOURCE_URL."),

	DID_NOT_START(
			"Den innebygde databasen startet ikke. Det siste den sa står i %s:%n%s%nRett opp i det den sier, eller bruk en egen PostgreSQL med SPRING_DATASOURCE_URL.",
			"The embedded database did not start. The last that it said is in %s:%n%s%nPut right what it says, or use a PostgreSQL of your own with SPRING_DATASOURCE_URL.");

	private final String norwegian;
	private final String english;

	Obstacle(String norwegian, String english) {
		this.norwegian = norwegian;
		this.english = english;
	}

	CannotStart at(Path place, String... more) {
		return at(place, null, more);
	}

	CannotStart at(Path place, @Nullable Throwable cause, String... more) {
		var all = Stream.concat(Stream.of(place), Arrays.stream(more)).toArray();
		return new CannotStart(norwegian.formatted(all), english.formatted(all), cause);
	}
}
