package no.samskaping.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Where what lives no longer than the tests' process is put: in memory where there is room, since making a database is making a thousand files. */
final class ShortLived {

	private static final Path MEMORY = Path.of("/dev/shm");
	private static final long ROOM = 4L << 30;
	private static final Path COUNTED_IN = Path.of("/proc/self/ns/pid");
	private static final String SERVER = "postmaster.pid";
	private static final int DEEP = 4;

	private ShortLived() {}

	/** A folder for this process; what killed ones left is cleared away. */
	static Path folder() throws IOException {
		var home = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
		clear(home);
		return Files.createTempDirectory(home, ours() + ProcessHandle.current().pid() + "-");
	}

	static void clear(Path home) throws IOException {
		var ours = ours();
		try (var left = Files.newDirectoryStream(home, ours + "*")) {
			for (var one : left) {
				if (Files.isWritable(one) && isOver(one, ours)) {
					// A file rather than a path: what another process clears at the same time is no fault then.
					FileSystemUtils.deleteRecursively(one.toFile());
				}
			}
		}
	}

	/** What all such folders are called, also those of the workbench's own tests; containers may share the memory, but count their processes apart. */
	static String ours() throws IOException {
		var counted = Files.isSymbolicLink(COUNTED_IN) ? Files.readSymbolicLink(COUNTED_IN).toString().replaceAll("\\D", "") : "";
		return "samskaping-tests-" + counted + "-";
	}

	/** Its process is gone, and so are the database servers in it. This process asks before it has one: what bears its number is that of an earlier one. */
	private static boolean isOver(Path folder, String ours) {
		var process = folder.getFileName().toString().substring(ours.length()).split("-")[0];
		if (!process.equals(String.valueOf(ProcessHandle.current().pid())) && lives(process)) {
			return false;
		}
		try (var servers = Files.find(folder, DEEP, (file, _) -> file.endsWith(SERVER))) {
			for (var server : (Iterable<Path>) servers::iterator) {
				if (lives(Files.readAllLines(server).getFirst())) {
					return false;
				}
			}
			return true;
		} catch (IOException | UncheckedIOException e) {
			return false;
		}
	}

	private static boolean lives(String process) {
		return ProcessHandle.of(Long.parseLong(process)).isPresent();
	}
}
