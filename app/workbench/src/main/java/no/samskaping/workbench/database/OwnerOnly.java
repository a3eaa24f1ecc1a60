package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps files to the user who runs the platform, where the file system knows users. */
final class OwnerOnly {

	private OwnerOnly() {}

	static void file(Path file) throws IOException {
		permit(file, "rw-------");
	}

	static void directory(Path directory) throws IOException {
		permit(directory, "rwx------");
	}

	private static void permit(Path path, String permissions) throws IOException {
		var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString(permissions));
		}
	}
}
