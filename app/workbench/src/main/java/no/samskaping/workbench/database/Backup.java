package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import no.samskaping.workbench.Sha256;

/**
 * A copy of all that the embedded database keeps, in one file with a checksum of each part.
 * While the platform runs it is PostgreSQL's own base backup: the files between start and stop, then the log that makes them whole.
 */
final class Backup {

	static final String CLUSTER = "postgres";
	static final String PASSWORD = "password";
	static final String CHECKSUMS = "SHA256SUMS";
	private static final Predicate<String> OF_THE_PROCESS = name -> name.equals("postmaster.pid") || name.equals("postmaster.opts")
			|| name.startsWith("pgsql_tmp") || name.equals("pg_internal.init");

	private final Path data;
	private final List<String> sums = new ArrayList<>();

	private Backup(Path data) {
		this.data = data;
	}

	/** Of the data in that directory. */
	static Backup of(Path data) {
		if (Files.notExists(data.resolve(CLUSTER).resolve("PG_VERSION"))) {
			throw CopyObstacle.NO_DATA.at(data);
		}
		return new Backup(data);
	}

	/** Writes it; what is half done never bears the file's name, and does not stay. */
	void to(Path file) throws IOException {
		if (Files.exists(file)) {
			throw CopyObstacle.FILE_EXISTS.at(file);
		}
		var unfinished = unfinished(file);
		try {
			write(unfinished);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw CopyObstacle.NOT_WRITTEN.because(e, file, e);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static Path unfinished(Path file) {
		var directory = file.getParent();
		if (!Files.isDirectory(directory)) {
			throw CopyObstacle.NO_DIRECTORY.at(directory);
		}
		try {
			var unfinished = Files.createTempFile(directory, file.getFileName() + ".", ".unfinished");
			OwnerOnly.file(unfinished);
			return unfinished;
		} catch (IOException e) {
			throw CopyObstacle.CLOSED_DIRECTORY.because(e, directory);
		}
	}

	private void write(Path file) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.setLevel(Deflater.BEST_SPEED);
			copy(zip);
			zip.putNextEntry(new ZipEntry(CHECKSUMS));
			zip.write(String.join("\n", sums).getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
	}

	/** Whoever gets the lock is alone with the files, but for a server that outlived its platform. */
	private void copy(ZipOutputStream zip) throws IOException {
		var alone = DataDirectory.ifFree(data);
		try {
			add(zip, data.resolve(PASSWORD), PASSWORD);
			if (alone.filter(it -> !Leftover.runsOn(it)).isPresent()) {
				walk(zip, data.resolve(CLUSTER), OF_THE_PROCESS);
			} else {
				copyRunning(zip);
			}
		} finally {
			alone.ifPresent(DataDirectory::close);
		}
	}

	private void copyRunning(ZipOutputStream zip) throws IOException {
		try (var running = RunningServer.of(data)) {
			running.beginBackup();
			walk(zip, data.resolve(CLUSTER), name -> OF_THE_PROCESS.test(name) || name.equals("pg_wal") || name.equals("pg_replslot"));
			directory(zip, CLUSTER + "/pg_replslot");
			add(zip, running.endBackup().getBytes(StandardCharsets.UTF_8), CLUSTER + "/backup_label");
			walk(zip, data.resolve(CLUSTER).resolve("pg_wal"), OF_THE_PROCESS);
		}
	}

	private void walk(ZipOutputStream zip, Path directory, Predicate<String> leftOut) throws IOException {
		directory(zip, name(directory));
		try (var children = Files.list(directory)) {
			for (var child : children.sorted().toList()) {
				if (leftOut.test(child.getFileName().toString())) {
					continue;
				}
				if (Files.isDirectory(child)) {
					walk(zip, child, leftOut);
				} else {
					add(zip, child, name(child));
				}
			}
		}
	}

	private String name(Path path) {
		return data.relativize(path).toString().replace('\\', '/');
	}

	private static void directory(ZipOutputStream zip, String name) throws IOException {
		zip.putNextEntry(new ZipEntry(name + "/"));
		zip.closeEntry();
	}

	/** A file may vanish while the database runs; its log then knows why. */
	private void add(ZipOutputStream zip, Path file, String name) throws IOException {
		try (var from = Files.newInputStream(file)) {
			zip.putNextEntry(new ZipEntry(name));
			var digest = Sha256.digest();
			from.transferTo(new DigestOutputStream(zip, digest));
			zip.closeEntry();
			checked(digest, name);
		} catch (NoSuchFileException gone) {
			if (name.equals(PASSWORD)) {
				throw Obstacle.PASSWORD_LOST.at(file, gone);
			}
		}
	}

	private void add(ZipOutputStream zip, byte[] content, String name) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
		var digest = Sha256.digest();
		digest.update(content);
		checked(digest, name);
	}

	private void checked(MessageDigest digest, String name) {
		sums.add(HexFormat.of().formatHex(digest.digest()) + "  " + name);
	}
}
