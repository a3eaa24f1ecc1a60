package no.samskaping.workbench.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import no.samskaping.workbench.start.CannotStart;

import org.jspecify.annotations.Nullable;

/**
 * A copy of all that the embedded database keeps, in one file with a checksum of each part.
 * While the platform runs it is PostgreSQL's own base backup: the files between start and stop, then the log that makes them whole.
 */
final class Backup {

	private static final String CLUSTER = "postgres";
	private static final String PASSWORD = "password";
	private static final String CHECKSUMS = "SHA256SUMS";
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
			throw new CannotStart("Det finnes ingen data i %s å ta sikkerhetskopi av.".formatted(data),
					"There are no data in %s to take a backup of.".formatted(data));
		}
		return new Backup(data);
	}

	/** Writes it; what is half done never bears the file's name. */
	void to(Path file) throws IOException, SQLException {
		if (Files.exists(file)) {
			throw new CannotStart("Filen %s finnes fra før. Velg et annet navn: en sikkerhetskopi overskriver aldri en annen.".formatted(file),
					"The file %s exists. Choose another name: a backup never overwrites another.".formatted(file));
		}
		var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
		Files.deleteIfExists(unfinished);
		Files.createFile(unfinished);
		narrow(unfinished, "rw-------");
		try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
			copy(zip);
			zip.putNextEntry(new ZipEntry(CHECKSUMS));
			zip.write(String.join("\n", sums).getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Unpacks a backup beside the data, proves every checksum, and only then puts it in their place. */
	static Optional<Path> restore(Path file, Path data) throws IOException {
		try (var taken = DataDirectory.take(data); var zip = new ZipFile(file.toFile())) {
			var fresh = Files.createTempDirectory(taken.path(), "restoring-");
			unpack(zip, fresh);
			var former = taken.path().resolve("before-" + fresh.getFileName());
			var aside = Files.exists(taken.cluster());
			if (aside) {
				Files.createDirectory(former);
				Files.move(taken.cluster(), former.resolve(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
				Files.move(taken.password(), former.resolve(PASSWORD), StandardCopyOption.ATOMIC_MOVE);
			}
			Files.move(fresh.resolve(PASSWORD), taken.password(), StandardCopyOption.ATOMIC_MOVE);
			Files.move(fresh.resolve(CLUSTER), taken.cluster(), StandardCopyOption.ATOMIC_MOVE);
			Files.delete(fresh);
			return aside ? Optional.of(former) : Optional.empty();
		} catch (NoSuchFileException e) {
			throw new CannotStart("Filen %s finnes ikke.".formatted(file), "The file %s does not exist.".formatted(file), e);
		}
	}

	private void copy(ZipOutputStream zip) throws IOException, SQLException {
		add(zip, data.resolve(PASSWORD), PASSWORD);
		var pid = data.resolve(CLUSTER).resolve("postmaster.pid");
		if (Files.exists(pid)) {
			copyRunning(zip, pid);
		} else {
			try (var _ = DataDirectory.take(data)) {
				walk(zip, data.resolve(CLUSTER), OF_THE_PROCESS);
			}
		}
	}

	private void copyRunning(ZipOutputStream zip, Path pid) throws IOException, SQLException {
		try (var running = connection(pid)) {
			running.createStatement().execute("select pg_create_physical_replication_slot('backup', true, true)");
			running.createStatement().execute("select pg_backup_start('samskapingsplattformen', true)");
			walk(zip, data.resolve(CLUSTER), name -> OF_THE_PROCESS.test(name) || name.equals("pg_wal") || name.equals("pg_replslot"));
			directory(zip, CLUSTER + "/pg_replslot");
			try (var stopped = running.createStatement().executeQuery("select labelfile from pg_backup_stop(true)")) {
				stopped.next();
				add(zip, stopped.getString(1).getBytes(StandardCharsets.UTF_8), CLUSTER + "/backup_label");
			}
			walk(zip, data.resolve(CLUSTER).resolve("pg_wal"), OF_THE_PROCESS);
		}
	}

	private Connection connection(Path pid) throws IOException, SQLException {
		var port = Files.readAllLines(pid).get(3).strip();
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres",
				Files.readString(data.resolve(PASSWORD)).strip());
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
			var digested = new DigestOutputStream(zip, sha256());
			from.transferTo(digested);
			zip.closeEntry();
			sums.add(sum(digested.getMessageDigest()) + "  " + name);
		} catch (NoSuchFileException gone) {
			if (name.equals(PASSWORD)) {
				throw gone;
			}
		}
	}

	private void add(ZipOutputStream zip, byte[] content, String name) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
		sums.add(sum(updated(sha256(), content)) + "  " + name);
	}

	private static void unpack(ZipFile zip, Path into) throws IOException {
		var expected = expected(zip);
		for (var entries = zip.entries(); entries.hasMoreElements();) {
			var entry = entries.nextElement();
			var place = into.resolve(entry.getName()).normalize();
			if (!place.startsWith(into)) {
				throw broken(zip, entry.getName());
			}
			if (entry.isDirectory()) {
				Files.createDirectories(place);
				narrow(place, "rwx------");
			} else if (!entry.getName().equals(CHECKSUMS)) {
				unpack(zip, entry, place, expected.remove(entry.getName()));
			}
		}
		if (!expected.isEmpty()) {
			throw broken(zip, expected.keySet().iterator().next());
		}
	}

	private static void unpack(ZipFile zip, ZipEntry entry, Path place, @Nullable String expected) throws IOException {
		Files.createDirectories(place.getParent());
		try (var from = zip.getInputStream(entry); OutputStream to = Files.newOutputStream(place);
				var digested = new DigestOutputStream(to, sha256())) {
			from.transferTo(digested);
			if (!sum(digested.getMessageDigest()).equals(expected)) {
				throw broken(zip, entry.getName());
			}
		}
		narrow(place, "rw-------");
	}

	private static Map<String, String> expected(ZipFile zip) throws IOException {
		var list = zip.getEntry(CHECKSUMS);
		if (list == null) {
			throw broken(zip, CHECKSUMS);
		}
		var expected = new HashMap<String, String>();
		try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(list), StandardCharsets.UTF_8))) {
			lines.lines().forEach(line -> expected.put(line.substring(66), line.substring(0, 64)));
		}
		return expected;
	}

	private static CannotStart broken(ZipFile zip, String part) {
		return new CannotStart(
				"Sikkerhetskopien %s er skadet (%s). Ingenting er endret. Bruk en annen sikkerhetskopi.".formatted(zip.getName(), part),
				"The backup %s is damaged (%s). Nothing was changed. Use another backup.".formatted(zip.getName(), part));
	}

	private static void narrow(Path path, String permissions) throws IOException {
		if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	private static String sum(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest updated(MessageDigest digest, byte[] content) {
		digest.update(content);
		return digest;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
