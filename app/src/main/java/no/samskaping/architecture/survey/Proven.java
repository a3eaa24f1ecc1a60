package no.samskaping.architecture.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the proof of a module's rules found when its tests last ran; each module carries its own with it.
 *
 * @param at when that was
 * @param sentences the tests of each sentence, by its number
 * @param wrong what did not hold
 */
public record Proven(@Nullable Instant at, Map<String, Proof> sentences, List<String> wrong) {

	private static final String FILES = "classpath*:META-INF/samskaping/rules.txt";
	private static final String RAN = "RAN";
	private static final String WRONG = "WRONG";
	private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s*(?:.*; refusal: (.*); allowed: (.*))?");

	/**
	 * The tests of a sentence.
	 *
	 * @param refusal those that fail when it is switched off
	 * @param allowed those that fail when it refuses everything
	 */
	public record Proof(List<String> refusal, List<String> allowed) {

		/** All of them, each once. */
		public List<String> tests() {
			return Stream.concat(refusal.stream(), allowed.stream()).distinct().toList();
		}
	}

	/** That of all modules that carry one. */
	static List<Proven> found() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES)).map(Proven::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Proven read(Resource file) {
		try {
			return of(file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** As the proof wrote it. */
	public static Proven of(List<String> lines) {
		var sentences = new HashMap<String, Proof>();
		var wrong = new ArrayList<String>();
		Instant at = null;
		for (var line : lines) {
			var parts = LINE.matcher(line.strip());
			if (line.startsWith(RAN)) {
				at = Instant.parse(line.substring(RAN.length()).strip());
			} else if (line.startsWith(WRONG)) {
				wrong.add(line.substring(WRONG.length()).strip());
			} else if (parts.matches()) {
				sentences.put(parts.group(1), new Proof(names(parts.group(3)), names(parts.group(4))));
			}
		}
		return new Proven(at, sentences, wrong);
	}

	private static List<String> names(@Nullable String listed) {
		return listed == null || listed.isBlank() ? List.of() : List.of(listed.split(", "));
	}

	/** The tests of a sentence, if nothing was wrong with it. */
	public Optional<Proof> of(String number) {
		return Optional.ofNullable(sentences.get(number)).filter(proof -> !proof.tests().isEmpty() && holds(number));
	}

	/** Whether nothing was wrong with a sentence. */
	public boolean holds(String number) {
		var own = Pattern.compile("\\b" + Pattern.quote(number) + "\\b(?!\\.)");
		var tests = sentences.getOrDefault(number, new Proof(List.of(), List.of())).tests();
		return wrong.stream().noneMatch(one -> own.matcher(one).find() || tests.stream().anyMatch(one::startsWith));
	}
}
