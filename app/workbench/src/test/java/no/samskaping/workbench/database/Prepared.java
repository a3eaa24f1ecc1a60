package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** A data directory as the first start leaves it, made once and copied: making one takes PostgreSQL two seconds. */
final class Prepared {

	/** PostgreSQL itself, unpacked once for all tests of the machine. */
	static final Path PROGRAM = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

	private static final Path ORIGINAL = made();

	private Prepared() {}

	/** Puts a copy there. */
	static Path at(Path data) throws IOException {
		FileSystemUtils.copyRecursively(ORIGINAL, data);
		OwnerOnly.directory(data);
		OwnerOnly.directory(data.resolve("postgres"));
		return data;
	}

	/** A backup of it, to be read only. */
	static Path backup() {
		return Packed.BACKUP;
	}

	private static Path made() {
		var original = fresh("prepared-data");
		LocalServer.start(original, PROGRAM).close();
		return original;
	}

	/** Of this JVM alone, since two run tests at a time. */
	private static Path fresh(String name) {
		var place = Path.of("target", "fork-" + Integer.getInteger("test.fork", 0), name).toAbsolutePath();
		try {
			FileSystemUtils.deleteRecursively(place);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return place;
	}

	private static final class Packed {

		static final Path BACKUP = packed();

		private static Path packed() {
			var file = fresh("prepared-backup.zip");
			try {
				Backup.of(ORIGINAL).to(file);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
			return file;
		}
	}
}
