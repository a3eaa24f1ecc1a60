package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * A guard of the structure (vegg), which stops the build.
 *
 * @param name as in the code
 * @param in where it lives
 * @param breaches the kinds of breach that are planted before it at every build, and must be refused
 */
record Wall(String name, String in, List<String> breaches) {

	/** Written by the build from the breaches that it plants; it stops if another list stands here. */
	private static final ClassPathResource LIST = new ClassPathResource("walls.txt", Wall.class);

	/** All that the build tries. */
	static List<Wall> all() {
		try {
			return LIST.getContentAsString(StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
					.collect(Collectors.groupingBy(parts -> List.of(parts[0], parts[1]), LinkedHashMap::new, Collectors.mapping(parts -> parts[2], Collectors.toList())))
					.entrySet().stream().map(wall -> new Wall(wall.getKey().getLast(), wall.getKey().getFirst(), wall.getValue())).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Its place on the page. */
	public String slug() {
		return "vegg-" + name.replaceAll("\\W+", "-");
	}

	/** Its name as a sentence. */
	public String says() {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
	}
}
