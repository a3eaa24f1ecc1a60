package no.samskaping.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Where what lives no longer than the tests' process is put: in memory where there is room, since making a database is making a thousand files. */
final class ShortLived {

	private static final Path MEMORY = Path.of("/dev/shm");
	private static final long ROOM = 4L << 30;
	private static final String OURS = "samskaping-tests-";

	private ShortLived() {}

	/** A folder for this process, not made yet; what killed ones left is cleared away. */
	static Path folder() throws IOException {
		var home = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
		try (var left = Files.newDirectoryStream(home, OURS + "*")) {
			for (var one : left) {
				if (isOver(one) && Files.isWritable(one)) {
					FileSystemUtils.deleteRecursively(one);
				}
			}
		}
		return home.resolve(OURS + ProcessHandle.current().pid());
	}

	/** This process asks before it has one: what bears its number is that of an earlier process. */
	private static boolean isOver(Path folder) {
		var process = Long.parseLong(folder.getFileName().toString().substring(OURS.length()));
		return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
	}
}
