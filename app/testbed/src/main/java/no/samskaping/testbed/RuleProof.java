package no.samskaping.testbed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.testbed.Mutation.Way;
import no.samskaping.workbench.rules.Decides;
import no.samskaping.workbench.rules.Sentence;
import no.samskaping.workbench.rules.Sentence.State;

/**
 * Proves the rules of a module in its own test run: what decides a sentence is switched off, and the sentence's tests must fail;
 * it is made to refuse everything, and those of the allowed neighbour must. {@code target/rules.txt} lists sentence, place and tests, and what is wrong.
 */
public final class RuleProof {

	private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

	private final List<? extends Sentence> sentences;
	private final Map<String, Set<Place>> places = new TreeMap<>();
	private final Map<String, Set<Method>> tests = new TreeMap<>();
	private final List<String> wrong = new ArrayList<>();
	private final List<String> lines = new ArrayList<>();

	private RuleProof(List<? extends Sentence> sentences) {
		this.sentences = sentences;
	}

	/**
	 * Proves every sentence of a catalogue.
	 *
	 * @param own a test of the module, among whose neighbours the others are looked for
	 * @return all that is wrong
	 */
	public static List<String> of(List<? extends Sentence> sentences, Class<?> own) {
		return new RuleProof(sentences).prove(sentences.getFirst().getClass(), own);
	}

	private List<String> prove(Class<?> product, Class<?> own) {
		beside(product).forEach(this::findPlaces);
		beside(own).forEach(type -> Stream.of(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Proves.class))
				.forEach(test -> Stream.of(test.getAnnotation(Proves.class).value()).forEach(number -> put(tests, number, test))));
		var red = TestRun.of(tests.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).failures();
		if (!red.isEmpty()) {
			red.entrySet().stream().map(one -> "%s, which proves %s, fails although every rule stands: %s".formatted(name(one.getKey()),
					String.join(", ", one.getKey().getAnnotation(Proves.class).value()), one.getValue())).sorted().forEach(wrong::add);
			print(rootOf(own).resolveSibling("rules.txt"));
			return wrong;
		}
		requireKnown();
		LANGUAGES.forEach(language -> requireTold(language, own.getClassLoader()));
		try (var mutation = Mutation.possibleAt(places.values().stream().flatMap(Set::stream).toList())) {
			sentences.forEach(sentence -> prove(sentence, mutation));
		}
		System.out.printf("%d sentences:%n%s%n", lines.size(), String.join("\n", lines));
		print(rootOf(own).resolveSibling("rules.txt"));
		return wrong;
	}

	private void prove(Sentence sentence, Mutation mutation) {
		var number = sentence.number();
		var deciding = places.getOrDefault(number, Set.of());
		var proving = tests.getOrDefault(number, Set.of());
		if (sentence.state() != State.DECIDED) {
			if (!deciding.isEmpty() || !proving.isEmpty()) {
				wrong.add("%s is said to be %s, but is decided or proven".formatted(number, sentence.state()));
			}
			lines.add("%-6s %-8s".formatted(number, sentence.state()));
			return;
		}
		if (deciding.isEmpty() || proving.isEmpty()) {
			wrong.add("%s has no place that decides it, or no test that proves it".formatted(number));
			return;
		}
		var rule = number.substring(0, number.indexOf('.'));
		var off = mutation.during(deciding, Way.HOLDS, rule, () -> TestRun.of(proving)).failures();
		var closed = mutation.during(deciding, Way.REFUSES, rule, () -> TestRun.of(proving)).failures();
		requireRefusal(number, off);
		if (off.isEmpty()) {
			wrong.add("No test notices that %s is switched off".formatted(number));
		}
		if (closed.isEmpty()) {
			wrong.add("No test notices that %s refuses what it allows".formatted(number));
		}
		if (deciding.size() > 1) {
			deciding.forEach(one -> proveAlone(one, number, proving, mutation));
		}
		proving.stream().filter(test -> !off.containsKey(test) && !closed.containsKey(test))
				.forEach(test -> wrong.add("%s passes although %s is switched off".formatted(name(test), number)));
		lines.add("%-6s %-8s %s; refusal: %s; allowed: %s".formatted(number, State.DECIDED, deciding.stream().map(Place::toString).sorted()
				.collect(Collectors.joining(", ")), names(off.keySet()), names(closed.keySet())));
	}

	private void proveAlone(Place one, String number, Set<Method> proving, Mutation mutation) {
		var rule = number.substring(0, number.indexOf('.'));
		var off = mutation.during(Set.of(one), Way.HOLDS, rule, () -> TestRun.of(proving)).failures();
		requireRefusal(number, off);
		if (off.isEmpty()) {
			wrong.add("No test notices that %s is switched off in %s alone".formatted(number, one));
		}
		if (mutation.during(Set.of(one), Way.REFUSES, rule, () -> TestRun.of(proving)).failures().isEmpty()) {
			wrong.add("No test notices that %s refuses in %s alone what it allows".formatted(number, one));
		}
	}

	/** A test fails because nothing was refused, and not because something else broke. */
	private void requireRefusal(String number, Map<Method, Throwable> off) {
		off.forEach((test, why) -> {
			if (!(why instanceof AssertionError)) {
				wrong.add("%s does not refuse what %s forbids, but breaks: %s".formatted(name(test), number, why));
			}
		});
	}

	private void requireKnown() {
		var known = sentences.stream().map(Sentence::number).collect(Collectors.toSet());
		if (known.size() < sentences.size()) {
			wrong.add("A number stands twice");
		}
		Stream.concat(places.keySet().stream(), tests.keySet().stream()).filter(number -> !known.contains(number)).distinct()
				.forEach(number -> wrong.add("%s is decided or proven, but stands in no catalogue".formatted(number)));
	}

	/** Each sentence has its words in every language, among the messages of its context. */
	private void requireTold(String language, ClassLoader loader) {
		var known = new Properties();
		var key = sentences.getFirst().text().key();
		try (var messages = loader.getResourceAsStream("messages/%s/messages_%s.properties".formatted(key.substring(0, key.indexOf('.')), language))) {
			if (messages != null) {
				known.load(new InputStreamReader(messages, StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		sentences.stream().filter(sentence -> !known.containsKey(sentence.text().key()))
				.forEach(sentence -> wrong.add("%s has no text in %s".formatted(sentence.number(), language)));
	}

	private void findPlaces(Class<?> type) {
		Stream.of(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Decides.class) && !method.isBridge())
				.forEach(method -> Stream.of(method.getAnnotation(Decides.class).value())
						.forEach(number -> put(places, number, new Place.OfMethod(method))));
		Stream.of(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Decides.class))
				.forEach(field -> Stream.of(field.getAnnotation(Decides.class).value())
						.forEach(number -> put(places, number, new Place.OfConstant(constant(field)))));
	}

	private static Enum<?> constant(Field field) {
		try {
			field.setAccessible(true);
			return (Enum<?>) field.get(null);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	private void print(Path to) {
		lines.addFirst("RAN    " + Instant.now());
		wrong.forEach(one -> lines.add("WRONG  " + one.replaceAll("\\s+", " ")));
		try {
			Files.write(to, lines);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static <T> void put(Map<String, Set<T>> into, String number, T one) {
		into.computeIfAbsent(number, _ -> new LinkedHashSet<>()).add(one);
	}

	private static String names(Set<Method> methods) {
		return methods.stream().map(RuleProof::name).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", "));
	}

	private static String name(Method test) {
		return test.getDeclaringClass().getSimpleName() + "." + test.getName();
	}

	/** All classes that were compiled into the same place. */
	private static List<Class<?>> beside(Class<?> one) {
		var root = rootOf(one);
		try (var files = Files.walk(root)) {
			return files.map(file -> root.relativize(file).toString()).filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
					.map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.')).sorted()
					.<Class<?>>map(name -> load(name, one.getClassLoader())).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Class<?> load(String name, ClassLoader loader) {
		try {
			return Class.forName(name, false, loader);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Path rootOf(Class<?> one) {
		try {
			return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
