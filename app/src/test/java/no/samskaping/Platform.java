package no.samskaping;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.awaitility.Awaitility.await;

/** The platform as people start it: a process of its own, with nothing of the tests on its class path. */
public final class Platform implements AutoCloseable {

	/** Where the tests' own database server has unpacked its program already. */
	public static final String PROGRAM = "--samskaping.program-directory=" + Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

	private static final Pattern PORT = Pattern.compile("answers at http://localhost:(\\d+)");
	private static final String STARTED = "Samskapingsplattformen answers";

	private final Process process;
	private final List<String> lines = new CopyOnWriteArrayList<>();

	private Platform(Process process) {
		this.process = process;
	}

	/** Comes back when it has started, or has given up. */
	public static Platform started(String... arguments) throws IOException {
		var command = new ArrayList<String>();
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(),
				SamskapingApplication.class.getName()));
		command.addAll(List.of(arguments));
		var platform = new Platform(new ProcessBuilder(command).redirectErrorStream(true).start());
		platform.readUntil(STARTED);
		return platform;
	}

	/** The platform's own class path. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
				.filter(it -> !it.contains("test-classes") && !it.contains("testbed"))
				.collect(Collectors.joining(File.pathSeparator));
	}

	private void readUntil(String last) throws IOException {
		var reader = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			lines.add(line);
			if (line.contains(last)) {
				Thread.ofVirtual().start(() -> reader.lines().forEach(lines::add));
				return;
			}
		}
		process.onExit().join();
	}

	public boolean runs() {
		return process.isAlive();
	}

	public String said() {
		return String.join(System.lineSeparator(), lines);
	}

	/** The first of its words that are of this form, waited for. */
	public String says(Pattern form) {
		return await().until(() -> form.matcher(said()).results().map(MatchResult::group).findFirst(), Optional::isPresent).orElseThrow();
	}

	public int port() {
		var found = PORT.matcher(said());
		if (!found.find()) {
			throw new IllegalStateException(said());
		}
		return Integer.parseInt(found.group(1));
	}

	/** Ends it as a power cut does; what it was about to do next, it never does. */
	public void kill() {
		process.destroyForcibly();
		process.onExit().join();
	}

	/** Ends it as an operating system does. */
	@Override
	public void close() {
		process.toHandle().destroy();
		process.onExit().join();
	}
}
