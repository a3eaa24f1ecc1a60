package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A secret that nobody chose (nøkkel): made at the first start, and kept beside the data, never in them or in a backup.
 *
 * @param value the same at every start on these data
 */
public record KeptKey(String value) {

	private static final String FILE = "key";

	/** Of that directory; the file is whole before it bears its name. */
	static KeptKey in(Path directory) {
		var file = directory.resolve(FILE);
		try {
			if (Files.notExists(file)) {
				var unfinished = Files.createTempFile(directory, FILE, null);
				OwnerOnly.file(unfinished);
				Files.writeString(unfinished, Password.random());
				Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			}
			return new KeptKey(Files.readString(file).strip());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return FILE;
	}
}
