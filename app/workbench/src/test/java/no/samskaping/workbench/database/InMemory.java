package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A directory in memory where there is room, since each database is a thousand files. It is called as those of the testbed, which this module
 * cannot see: what a killed process leaves is cleared away with theirs.
 */
final class InMemory implements TempDirFactory {

	private static final Path MEMORY = Path.of("/dev/shm");
	private static final long ROOM = 4L << 30;

	@Override
	public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
		var isThere = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
		return isThere ? Files.createTempDirectory(MEMORY, name()) : Files.createTempDirectory("samskaping-");
	}

	private static String name() throws IOException {
		var counted = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString().replaceAll("\\D", "");
		return "samskaping-tests-%s-%d-".formatted(counted, ProcessHandle.current().pid());
	}
}
