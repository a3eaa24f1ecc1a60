package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.start.CannotStart;

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
		OwnerOnly.file(unfinished);
		try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
			zip.setLevel(Deflater.BEST_SPEED);
			copy(zip);
			zip.putNextEntry(new ZipEntry(CHECKSUMS));
			zip.write(String.join("\n", sums).getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
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
			var digest = Sha256.digest();
			from.transferTo(new DigestOutputStream(zip, digest));
			zip.closeEntry();
			checked(digest, name);
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
		var digest = Sha256.digest();
		digest.update(content);
		checked(digest, name);
	}

	private void checked(MessageDigest digest, String name) {
		sums.add(HexFormat.of().formatHex(digest.digest()) + "  " + name);
	}
}
