package no.samskaping.workbench.database;

import no.samskaping.workbench.start.CannotStart;

import org.jspecify.annotations.Nullable;

/** What may keep a backup from being taken or restored, each with the way out. */
enum CopyObstacle {

	OTHER_DATABASE(
			"Plattformen bruker en egen PostgreSQL (SPRING_DATASOURCE_URL), og kommandoene her gjelder bare den innebygde databasen. Bruk pg_dump og pg_restore på den databasen.",
			"The platform uses a PostgreSQL of your own (SPRING_DATASOURCE_URL), and the commands here are for the embedded database only. Use pg_dump and pg_restore on that database."),

	NO_DATA(
			"Det finnes ingen data i %s å ta sikkerhetskopi av.",
			"There are no data in %s to take a backup of."),

	FILE_EXISTS(
			"Filen %s finnes fra før. Velg et annet navn: en sikkerhetskopi overskriver aldri en annen.",
			"The file %s exists. Choose another name: a backup never overwrites another."),

	NO_DIRECTORY(
			"Katalogen %s finnes ikke. Opprett den, eller velg et annet sted for sikkerhetskopien.",
			"The directory %s does not exist. Create it, or choose another place for the backup."),

	CLOSED_DIRECTORY(
			"Det går ikke an å skrive i katalogen %s. Gi brukeren som tar sikkerhetskopien, skriverettighet der, eller velg et annet sted.",
			"Nothing can be written in the directory %s. Let the user who takes the backup write there, or choose another place."),

	NOT_WRITTEN(
			"Sikkerhetskopien %s ble ikke ferdig skrevet (%s), og ingenting ligger igjen av den. Se etter ledig plass, og prøv igjen.",
			"The backup %s could not be written to its end (%s), and nothing of it is left. Look for free space, and try again."),

	NOT_ANSWERING(
			"Plattformen med data i %s er opptatt, men databasen svarer ikke: den starter, stopper, eller en annen kommando arbeider der. Prøv igjen om et minutt.",
			"The platform with its data in %s is busy, but its database does not answer: it starts, stops, or another command works there. Try again in a minute."),

	ANOTHER_BACKUP(
			"En annen sikkerhetskopi av %s tas akkurat nå. Vent til den er ferdig.",
			"Another backup of %s is being taken right now. Wait until it is done."),

	NO_FILE(
			"Filen %s finnes ikke.",
			"The file %s does not exist."),

	UNREADABLE(
			"Filen %s kan ikke leses. Gi brukeren som gjenoppretter, leserettighet til den.",
			"The file %s cannot be read. Let the user who restores read it."),

	DAMAGED(
			"Sikkerhetskopien %s er skadet (%s). Ingenting er endret. Bruk en annen sikkerhetskopi.",
			"The backup %s is damaged (%s). Nothing was changed. Use another backup."),

	NOT_RESTORED(
			"Sikkerhetskopien kunne ikke settes inn i %s (%s). De tidligere dataene ligger der de lå. Se etter ledig plass og skriverettighet, og prøv igjen.",
			"The backup could not be put into %s (%s). The former data lie where they lay. Look for free space and the right to write, and try again.");

	private final String norwegian;
	private final String english;

	CopyObstacle(String norwegian, String english) {
		this.norwegian = norwegian;
		this.english = english;
	}

	CannotStart at(Object... places) {
		return because(null, places);
	}

	CannotStart because(@Nullable Throwable cause, Object... places) {
		return new CannotStart(norwegian.formatted(places), english.formatted(places), cause);
	}
}
