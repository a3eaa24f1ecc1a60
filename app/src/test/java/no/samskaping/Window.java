package no.samskaping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;

import no.samskaping.testbed.Axe;
import no.samskaping.testbed.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** A window of the real browser, with cookies of its own; looking at a page in it proves what every page owes its readers. */
public final class Window implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");
	private static final int TALL = 900;
	private static final int WIDE = 1440;
	private static final int NARROW = 320;

	private final String platform;
	private final BrowserContext context;
	private final Page page;
	private final List<String> complaints = new ArrayList<>();

	/** Opens a window on the platform at that port. */
	public Window(int port) {
		this.platform = "http://localhost:" + port;
		this.context = Browsers.chromium().newContext(new NewContextOptions().setLocale("nb-NO").setTimezoneId("Europe/Oslo").setViewportSize(WIDE, TALL));
		this.page = context.newPage();
		page.onConsoleMessage(message -> {
			if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
				complaints.add(message.text());
			}
		});
	}

	public Page page() {
		return page;
	}

	/** Opens a page of the platform. */
	public Window open(String path) {
		page.navigate(platform + path);
		return this;
	}

	/** Types into the field with that label. */
	public Window type(String label, String text) {
		page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
		return this;
	}

	/** Presses the button with that name. */
	public Window press(String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	/** The address of the page, without host. */
	public String path() {
		return page.url().substring(platform.length());
	}

	/**
	 * Looks at the page, wide and narrow: nobody is shut out (axe), nothing has to be scrolled sideways, no text is missing,
	 * one heading stands above all, and the browser has nothing to complain of.
	 */
	public Window look(String name) {
		for (var width : List.of(WIDE, NARROW)) {
			page.setViewportSize(width, TALL);
			page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
			Axe.assertNoViolations(page);
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
					.as("sideways scroll of " + path() + " at " + width).isEqualTo(0);
		}
		page.setViewportSize(WIDE, TALL);
		assertThat(page.locator("body").innerText()).as(path()).doesNotContain("??");
		assertThat(page.locator("h1").count()).as("main headings on " + path()).isEqualTo(1);
		assertThat(complaints).as("the browser about " + path()).isEmpty();
		return this;
	}

	@Override
	public void close() {
		context.close();
	}
}
