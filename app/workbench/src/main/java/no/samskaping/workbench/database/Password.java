package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that no person chooses or needs to know. */
final class Password {

	private static final int BYTES = 24;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Password() {}

	static String random() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** The superuser's, made together with the database's files and kept beside them for their owner's eyes only. */
	static String of(DataDirectory directory) throws IOException {
		var file = directory.password();
		if (Files.exists(file)) {
			return Files.readString(file).strip();
		}
		if (!directory.isNew()) {
			throw Obstacle.PASSWORD_LOST.at(file);
		}
		OwnerOnly.file(Files.createFile(file));
		var made = random();
		Files.writeString(file, made);
		return made;
	}
}
