package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module's proof of its rules found when its tests last ran.
 *
 * @param sentences by their numbers
 * @param wrong what did not hold
 */
record Proofs(String module, Instant at, Map<String, Proof> sentences, List<String> wrong) {

	private static final Path MODULES = Path.of("..");
	private static final String WRONG = "WRONG";
	private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s*(?:.*; refusal: (.*); allowed: (.*))?");

	/**
	 * The tests of a sentence.
	 *
	 * @param refusal those that fail when it is switched off
	 * @param allowed those that fail when it refuses everything
	 */
	record Proof(List<String> refusal, List<String> allowed) {

		List<String> tests() {
			return Stream.concat(refusal.stream(), allowed.stream()).distinct().toList();
		}
	}

	/** That of a module; empty if its proof has not run here. */
	static Optional<Proofs> of(String module) {
		var file = MODULES.resolve(module).resolve("target").resolve("rules.txt");
		if (Files.notExists(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(read(module, Files.getLastModifiedTime(file).toInstant(), Files.readAllLines(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Proofs read(String module, Instant at, List<String> lines) {
		var sentences = new HashMap<String, Proof>();
		var wrong = new ArrayList<String>();
		for (var line : lines) {
			var parts = LINE.matcher(line.strip());
			if (line.startsWith(WRONG)) {
				wrong.add(line.substring(WRONG.length()).strip());
			} else if (parts.matches()) {
				sentences.put(parts.group(1), new Proof(names(parts.group(3)), names(parts.group(4))));
			}
		}
		return new Proofs(module, at, sentences, wrong);
	}

	/** In the list stands a remark where no test can be: it has no dot between class and method. */
	private static List<String> names(String listed) {
		return listed == null ? List.of() : Arrays.stream(listed.split(", ")).filter(name -> name.contains(".")).toList();
	}

	/** Whether nothing was wrong with a sentence. */
	boolean holds(String number) {
		var own = Pattern.compile("\\b" + Pattern.quote(number) + "\\b(?!\\.)");
		return wrong.stream().noneMatch(one -> own.matcher(one).find()
				|| sentences.getOrDefault(number, new Proof(List.of(), List.of())).tests().stream().anyMatch(one::startsWith));
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
