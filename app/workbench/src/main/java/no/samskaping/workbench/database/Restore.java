package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.start.CannotStart;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Puts a backup in the place of the data: unpacked beside them, each checksum proven, and only then moved. */
final class Restore {

	/** How the directory begins in which the former data lie. */
	static final String FORMER = "before-";

	private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

	private final Path file;

	private Restore(Path file) {
		this.file = file;
	}

	/** From that file. */
	static Restore from(Path file) {
		return new Restore(file);
	}

	/**
	 * Into that directory, while nothing runs on it.
	 *
	 * @return where the former data lie now, if there were any
	 */
	Optional<Path> into(Path data) {
		try (var zip = opened(); var taken = DataDirectory.take(data)) {
			if (Leftover.runsOn(taken)) {
				throw Obstacle.IN_USE.at(data);
			}
			var fresh = Files.createTempDirectory(taken.path(), "restoring-");
			try {
				unpack(zip, fresh);
				return exchange(taken, fresh);
			} finally {
				FileSystemUtils.deleteRecursively(fresh);
			}
		} catch (ZipException e) {
			throw damaged(String.valueOf(e.getMessage()));
		} catch (IOException e) {
			throw CopyObstacle.NOT_RESTORED.because(e, data, e);
		}
	}

	private ZipFile opened() throws ZipException {
		try {
			return new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw CopyObstacle.NO_FILE.because(e, file);
		} catch (IOException e) {
			throw CopyObstacle.UNREADABLE.because(e, file);
		}
	}

	/** What was moved aside comes back if the rest cannot be done. */
	private static Optional<Path> exchange(DataDirectory taken, Path fresh) throws IOException {
		var former = taken.path().resolve(FORMER + fresh.getFileName());
		var hadData = Files.exists(taken.cluster());
		try {
			if (hadData) {
				Files.createDirectory(former);
				move(taken.cluster(), former.resolve(Backup.CLUSTER));
				moveIfThere(taken.password(), former.resolve(Backup.PASSWORD));
			}
			move(fresh.resolve(Backup.PASSWORD), taken.password());
			move(fresh.resolve(Backup.CLUSTER), taken.cluster());
		} catch (IOException e) {
			moveIfThere(former.resolve(Backup.PASSWORD), taken.password());
			moveIfThere(former.resolve(Backup.CLUSTER), taken.cluster());
			Files.deleteIfExists(former);
			throw e;
		}
		return hadData ? Optional.of(former) : Optional.empty();
	}

	/** The file with the password may be what was lost. */
	private static void moveIfThere(Path from, Path to) throws IOException {
		if (Files.exists(from)) {
			move(from, to);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	private void unpack(ZipFile zip, Path into) throws IOException {
		var expected = expected(zip);
		for (var entries = zip.entries(); entries.hasMoreElements();) {
			var entry = entries.nextElement();
			var place = into.resolve(entry.getName()).normalize();
			if (!place.startsWith(into)) {
				throw damaged(entry.getName());
			}
			if (entry.isDirectory()) {
				Files.createDirectories(place);
				OwnerOnly.directory(place);
			} else if (!entry.getName().equals(Backup.CHECKSUMS)) {
				unpack(zip, entry, place, expected.remove(entry.getName()));
			}
		}
		if (!expected.isEmpty()) {
			throw damaged(expected.keySet().iterator().next());
		}
	}

	private void unpack(ZipFile zip, ZipEntry entry, Path place, @Nullable String expected) throws IOException {
		Files.createDirectories(place.getParent());
		var digest = Sha256.digest();
		try (var packed = zip.getInputStream(entry); var to = new DigestOutputStream(Files.newOutputStream(place), digest)) {
			packed.transferTo(to);
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
			throw damaged(entry.getName());
		}
		OwnerOnly.file(place);
	}

	private Map<String, String> expected(ZipFile zip) throws IOException {
		var list = zip.getEntry(Backup.CHECKSUMS);
		if (list == null) {
			throw damaged(Backup.CHECKSUMS);
		}
		var expected = new HashMap<String, String>();
		try (var content = zip.getInputStream(list)) {
			for (var line : new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				var sum = SUM.matcher(line);
				if (!sum.matches()) {
					throw damaged(Backup.CHECKSUMS);
				}
				expected.put(sum.group(2), sum.group(1));
			}
		}
		return expected;
	}

	private CannotStart damaged(String part) {
		return CopyObstacle.DAMAGED.at(file, part);
	}
}
