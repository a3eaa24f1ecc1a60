package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The directory with all that the embedded database keeps; whoever holds its lock is the only one to use it. */
final class DataDirectory implements AutoCloseable {

	private static final long NEEDED_BYTES = 256L * 1024 * 1024;
	private static final Set<PosixFilePermission> TOO_OPEN = EnumSet.of(PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

	private final Path path;
	private final FileChannel channel;
	private final FileLock lock;

	private DataDirectory(Path path, FileChannel channel, FileLock lock) {
		this.path = path;
		this.channel = channel;
		this.lock = lock;
	}

	/** Takes the directory for this process until it ends or closes it. */
	static DataDirectory take(Path path) {
		return ifFree(path).orElseThrow(() -> Obstacle.IN_USE.at(path));
	}

	/** Refuses a directory that another process has; makes none. */
	static void requireFree(Path path) {
		if (Files.exists(path)) {
			take(path).close();
		}
	}

	/** Takes it as well; empty if another process has it. */
	static Optional<DataDirectory> ifFree(Path path) {
		var channel = open(path);
		var lock = lock(channel);
		if (lock == null) {
			close(channel);
			return Optional.empty();
		}
		return Optional.of(new DataDirectory(real(path), channel, lock));
	}

	/** Where PostgreSQL keeps its files. */
	Path cluster() {
		return path.resolve("postgres");
	}

	/** What PostgreSQL says while it starts and runs. */
	Path log() {
		return path.resolve("postgres.log");
	}

	/** The secret of the local server's superuser, made with the data and read by nobody else. */
	Path password() {
		return path.resolve("password");
	}

	Path path() {
		return path;
	}

	boolean isNew() {
		return Files.notExists(cluster().resolve("PG_VERSION"));
	}

	/** Whether what this process writes here belongs to root. */
	boolean belongsToRoot() {
		try {
			return Files.getFileStore(path).supportsFileAttributeView("unix") && Integer.valueOf(0).equals(probe("unix:uid"));
		} catch (IOException e) {
			throw Obstacle.CANNOT_BE_WRITTEN.at(path, e);
		}
	}

	/** Looks before it starts, because PostgreSQL's own refusals come late and in riddles. */
	void requireUsable(String version) {
		try {
			requireRoom(NEEDED_BYTES);
			if (Files.exists(cluster())) {
				requireOwnership();
			}
			if (isNew()) {
				requireNothingHalfRestored();
				return;
			}
			var found = Files.readString(cluster().resolve("PG_VERSION")).strip();
			if (!found.equals(version)) {
				throw Obstacle.OTHER_VERSION.at(cluster(), found, version);
			}
		} catch (IOException e) {
			throw Obstacle.CANNOT_BE_WRITTEN.at(path, e);
		}
	}

	/** A restore that was cut off leaves no data, but those from before it. */
	private void requireNothingHalfRestored() throws IOException {
		try (var former = Files.newDirectoryStream(path, Restore.FORMER + "*")) {
			for (var directory : former) {
				throw Obstacle.HALF_RESTORED.at(path, directory.toString());
			}
		}
	}

	void requireRoom(long bytes) throws IOException {
		if (Files.getFileStore(path).getUsableSpace() < bytes) {
			throw Obstacle.DISK_FULL.at(path);
		}
	}

	private void requireOwnership() throws IOException {
		if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
			return;
		}
		var owner = Files.getOwner(cluster());
		var user = probe("owner:owner");
		if (!owner.equals(user)) {
			throw Obstacle.WRONG_OWNER.at(cluster(), owner.getName(), String.valueOf(user));
		}
		var open = EnumSet.copyOf(TOO_OPEN);
		open.retainAll(Files.getPosixFilePermissions(cluster()));
		if (!open.isEmpty()) {
			throw Obstacle.WRONG_MODE.at(cluster());
		}
	}

	/** What a file that is made here gets; the surest way to know who this process is. */
	private @Nullable Object probe(String attribute) throws IOException {
		var file = Files.createTempFile(path, "probe", null);
		try {
			return Files.getAttribute(file, attribute);
		} finally {
			Files.delete(file);
		}
	}

	@Override
	public void close() {
		try {
			lock.release();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			close(channel);
		}
	}

	private static FileChannel open(Path path) {
		try {
			if (Files.notExists(path)) {
				Files.createDirectories(path.getParent());
				Files.createDirectory(path);
				OwnerOnly.directory(path);
			}
			return FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw Obstacle.CANNOT_BE_WRITTEN.at(path, e);
		}
	}

	/** One name for one directory, however it was reached. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			throw Obstacle.CANNOT_BE_WRITTEN.at(path, e);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			return null;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void close(FileChannel channel) {
		try {
			channel.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
