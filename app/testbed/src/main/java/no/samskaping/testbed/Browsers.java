package no.samskaping.testbed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

/** The real browser of the tests: one per JVM, for the thread that asks first, closed when the tests are over. */
public final class Browsers {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--renderer-process-limit=1");

	private Browsers() {}

	/** The running browser; each test opens a context of its own in it, and closes it. */
	public static Browser chromium() {
		return Running.BROWSER;
	}

	/** Where the browser's program lies; looked for, and fetched if need be, once. */
	static Path program() {
		return Program.FOUND;
	}

	private static final class Program {

		static final Path FOUND = Provision.ofThisMachine().program();
	}

	private static final class Running {

		private static final Playwright PLAYWRIGHT = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		static final Browser BROWSER = PLAYWRIGHT.chromium()
				.launch(new LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS));
	}
}
