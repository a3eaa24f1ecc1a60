package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Every wall is breached once at each build, and its guard must wake; what stands close to the breach and is allowed must pass. */
class PlantedBreachesTest {

	private static final Path LIST = Path.of("target", "breaches.txt");
	private static final Path WALLS = Path.of("target", "walls.txt");
	private static final int SHOWN = 240;
	private static final List<Caught> CAUGHT = new ArrayList<>();

	/** A line of the list. */
	private record Caught(String breach, String guard, String message) {

		static Caught of(Breach breach, String message) {
			var line = message.strip().replaceAll("\\s+", " ");
			return new Caught(breach.kind(), breach.guard().toString(), line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …");
		}
	}

	static List<Breach> breaches() {
		return Catalogue.ALL;
	}

	@ParameterizedTest
	@MethodSource("breaches")
	void is_refused(Breach breach) {
		var refusals = breach.guard().refusals(breach.planted());
		assertThat(refusals).as("%s, to %s", breach.kind(), breach.guard())
				.anySatisfy(message -> assertThat(message).contains(breach.words()));
		var message = refusals.stream().filter(it -> breach.words().stream().allMatch(it::contains)).findFirst().orElseThrow();
		CAUGHT.add(Caught.of(breach, message));
	}

	@ParameterizedTest
	@MethodSource("breaches")
	void is_told_from_its_allowed_neighbour(Breach breach) {
		if (!breach.neighbour().isEmpty()) {
			assertThat(breach.guard().refusals(breach.neighbour())).isEmpty();
		}
	}

	@Test
	void no_guard_sleeps() {
		var rules = WallsTest.WALLS.stream().flatMap(wall -> Arrays.stream(wall.getDeclaredFields()))
				.filter(field -> field.isAnnotationPresent(ArchTest.class) && ArchRule.class.isAssignableFrom(field.getType()))
				.map(field -> field.getName());
		var walls = Stream.of(ModuleWall.values(), PlaceWall.values(), SourceWall.values(), CatalogWall.values(), MigrationWall.values(), TextWall.values())
				.flatMap(Arrays::stream).map(Object::toString);
		assertThat(Catalogue.ALL.stream().map(breach -> breach.guard().toString()).collect(Collectors.toSet()))
				.containsAll(Stream.concat(rules, walls).toList());
	}

	@Test
	void every_kind_is_planted_once() {
		assertThat(Catalogue.ALL).extracting(Breach::kind).doesNotHaveDuplicates();
	}

	/** The list that the product shows is checked in, since the product is built before its walls are proven; the right one is written beside the other. */
	@Test
	void the_product_tells_of_every_wall() throws IOException {
		var lines = Catalogue.ALL.stream().map(breach -> "%s\t%s\t%s".formatted(breach.guard().place(), breach.guard(), breach.kind())).sorted().toList();
		Files.createDirectories(WALLS.getParent());
		Files.write(WALLS, lines);
		try (var told = Wall.class.getResourceAsStream(WALLS.getFileName().toString())) {
			assertThat(new String(told.readAllBytes(), StandardCharsets.UTF_8).lines()).as("app/src/main/resources/no/samskaping/architecture/walls.txt, of which %s is the right one", WALLS)
					.containsExactlyElementsOf(lines);
		}
	}

	@AfterAll
	static void print() throws IOException {
		var wide = CAUGHT.stream().mapToInt(caught -> caught.breach().length()).max().orElse(1);
		var deep = CAUGHT.stream().mapToInt(caught -> caught.guard().length()).max().orElse(1);
		var lines = CAUGHT.stream().map(caught -> ("%-" + wide + "s  %-" + deep + "s  %s").formatted(caught.breach(), caught.guard(), caught.message()))
				.toList();
		Files.createDirectories(LIST.getParent());
		Files.write(LIST, lines);
		System.out.printf("%d planted breaches, each refused:%n%s%n", lines.size(), String.join("\n", lines));
	}
}
