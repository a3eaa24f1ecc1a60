package no.samskaping.testbed;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a Chromium, or fetches one: a test that needs a browser fails without, and is never left out. */
final class Provision {

	static final String NAMED = "CHROMIUM_PATH";
	private static final Logger LOG = LoggerFactory.getLogger(Provision.class);
	/** The same browser without windows, tabs and menus, which nobody sees here and which cost a third of its time. */
	private static final String SHELL = "chromium-headless-shell";
	private static final List<String> COMMANDS = List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
	private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
	private static final int MINUTES = 5;
	private static final Path SAID = Path.of(System.getProperty("java.io.tmpdir"), "samskaping-browser.log");
	private static final String NONE = """
			There is no browser for the tests, and none could be fetched. Install Chromium with the one command
			    sudo apt-get install -y chromium
			(or as your system does it), or let the environment variable %s name a Chromium or Chrome that is there.
			What was tried stands in %s.""".formatted(NAMED, SAID);

	private final List<Supplier<Optional<Path>>> ways;

	/** Tries one way after another, until one finds a program. */
	Provision(List<Supplier<Optional<Path>>> ways) {
		this.ways = ways;
	}

	static Provision ofThisMachine() {
		var environment = System.getenv();
		return new Provision(List.of(
				() -> named(environment),
				() -> installed(environment),
				Provision::downloaded,
				Provision::fromDebian));
	}

	Path program() {
		var program = ways.stream().map(Supplier::get).flatMap(Optional::stream).findFirst()
				.orElseThrow(() -> new IllegalStateException(NONE));
		LOG.info("The tests' browser is {}", program);
		return program;
	}

	/** Whoever names one means that one and no other. */
	static Optional<Path> named(Map<String, String> environment) {
		return Optional.ofNullable(environment.get(NAMED)).filter(it -> !it.isBlank()).map(Path::of).map(path -> {
			if (!Files.isExecutable(path)) {
				throw new IllegalStateException("%s names %s, which is not there or cannot be run.".formatted(NAMED, path));
			}
			return path;
		});
	}

	static Optional<Path> installed(Map<String, String> environment) {
		var folders = Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(environment.getOrDefault("PATH", "")).map(Path::of).toList();
		var onPath = COMMANDS.stream().flatMap(command -> folders.stream().map(folder -> folder.resolve(command)));
		return Stream.concat(onPath, Stream.of(ON_A_MAC)).filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
	}

	/** Playwright's own, as it is fetched on the open internet; of use only where the libraries that it needs are there too. */
	private static Optional<Path> downloaded() {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		if (!succeeds(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium")) {
			return Optional.empty();
		}
		try (var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
			return Optional.of(Path.of(playwright.chromium().executablePath())).filter(it -> succeeds(it.toString(), "--version"));
		}
	}

	/** Debian and Ubuntu, when the tests run as root, as they do in a container. */
	private static Optional<Path> fromDebian() {
		var mayInstall = Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
		var isThere = mayInstall && succeeds("apt-get", "-qq", "update")
				&& (succeeds("apt-get", "-qq", "install", "-y", SHELL) || succeeds("apt-get", "-qq", "install", "-y", "chromium"));
		return isThere ? installed(System.getenv()) : Optional.empty();
	}

	private static boolean succeeds(String... command) {
		LOG.info("There is no browser yet; trying {}", command[0]);
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(SAID.toFile()));
		builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
		builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
		try {
			var process = builder.start();
			if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				return process.exitValue() == 0;
			}
			process.destroyForcibly();
			return false;
		} catch (IOException e) {
			LOG.info("It does not work here", e);
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
