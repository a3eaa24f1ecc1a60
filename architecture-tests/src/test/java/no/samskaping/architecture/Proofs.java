package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.samskaping.architecture.survey.Proven;

/**
 * What a module's proof of its rules found when its tests last ran.
 *
 * @param at when that was
 */
record Proofs(String module, Instant at, Proven proven) {

	private static final Path MODULES = Path.of("..");

	/** That of a module; empty if its proof has not run here. */
	static Optional<Proofs> of(String module) {
		var file = MODULES.resolve(module).resolve("target").resolve("rules.txt");
		if (Files.notExists(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Proofs(module, Files.getLastModifiedTime(file).toInstant(), Proven.of(Files.readAllLines(file))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where the module's tests stand in the source, by their classes' names. */
	Map<String, Path> sources() {
		try (var files = Files.walk(MODULES.resolve(module).resolve(Path.of("src", "test", "java")))) {
			return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(
					file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, _) -> one));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
