package no.samskaping;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import no.samskaping.testbed.Axe;
import no.samskaping.testbed.Browsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A window of the real browser, with cookies of its own; looking at a page in it proves what every page owes its readers. */
public final class Window implements AutoCloseable {

	/** Pictures are for people who want to look too, and take a third of the time: they are taken where {@code -Dpictures} asks for them. */
	private static final boolean PICTURES = System.getProperty("pictures") != null;
	private static final Path SCREENSHOTS = Path.of("target", "screenshots");
	private static final int TALL = 900;
	private static final int WIDE = 1440;
	private static final int USUAL = 1280;
	private static final int NARROW = 320;
	private static final List<Integer> WIDTHS = PICTURES ? List.of(WIDE, USUAL, NARROW) : List.of(USUAL, NARROW);
	private static final String CUT_OFF = "all => all.filter(it => it.checkVisibility() && it.scrollWidth > it.clientWidth).map(it => it.innerText)";
	private static final String REMEMBER_WHAT_SHOWS = "void (window.wide = new Set([...document.body.querySelectorAll('*')].filter(it => it.checkVisibility())))";
	/** With the kind of page, where it is the page's own; numbers and keys in the address make no other kind. */
	private static final String SHOWS_NOW = """
			[...document.body.querySelectorAll('*')].filter(it => it.checkVisibility() && !window.wide.has(it))
				.map(it => `${it.closest('main') ? location.pathname.replace(/[\\w-]{36,}|\\d+/g, '*') : ''} ${it.tagName} ${it.getAttribute('class')}`)
			""";
	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final Duration BETWEEN = Duration.ofMillis(300);
	private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
	private static final Set<String> SEEN_NARROW = ConcurrentHashMap.newKeySet();

	private final String platform;
	private final BrowserContext context;
	private final Page page;
	private final List<String> complaints = new ArrayList<>();

	/** Opens a window on the platform at that port. */
	public Window(int port) {
		this.platform = "http://localhost:" + port;
		this.context = Browsers.chromium().newContext(new NewContextOptions().setLocale("nb-NO").setTimezoneId("Europe/Oslo").setViewportSize(USUAL, TALL));
		this.page = context.newPage();
		page.setDefaultTimeout(PATIENCE.toMillis());
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

	/** Opens a page again and again until it shows what a listener, or another process, brings about. */
	public Window until(String path, Supplier<Locator> shows) {
		await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(BETWEEN).pollInSameThread().until(() -> {
			open(path);
			return shows.get().count() > 0;
		});
		return this;
	}

	/** The links in the page's main part with these words in them. */
	public Locator links(String words) {
		return page.locator("main a:visible:not([href^='#'])").filter(new Locator.FilterOptions().setHasText(words));
	}

	/** Follows the first of them. */
	public Window follow(String words) {
		links(words).first().click();
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

	/** Waits until the page shows these words. */
	public Window shows(String... words) {
		for (var some : words) {
			PlaywrightAssertions.assertThat(page.locator("body")).containsText(some);
		}
		return this;
	}

	/** Does what binds: opens the dialog that says exactly what, looks at it under that name, and confirms. */
	public Window confirm(String words, String name) {
		page.locator("main a[data-opens]").filter(new Locator.FilterOptions().setHasText(words)).click();
		PlaywrightAssertions.assertThat(page.locator("dialog[open] button[type=submit]:focus")).hasCount(0);
		look(name).page.locator("dialog[open] button[type=submit]").click();
		return this;
	}

	/** Takes up the second step of the sign-in with a telephone of one's own, and goes on. */
	Telephone takesUpTheSecondStep() {
		var telephone = new Telephone(look("to-trinn").page.locator(".shared-key").innerText());
		type("Kode", telephone.code()).press("Slå på to-trinns innlogging");
		look("to-trinn-er-pa").follow("Jeg har tatt vare på kodene");
		return telephone;
	}

	/** The address of the page, without host. */
	public String path() {
		return page.url().substring(platform.length());
	}

	/**
	 * Looks at the page, in the usual width and in the narrowest: nobody is shut out (axe), nothing has to be scrolled sideways, no table is cut off
	 * where there is room, no text is missing, one heading stands above all, and the browser has nothing to complain of.
	 * What was looked at under that name is not looked at again; what shows in the narrow width alone is looked at once of each kind, and again
	 * on each kind of page whose own it is.
	 */
	public Window look(String name) {
		if (!LOOKED_AT.add(name)) {
			return this;
		}
		for (var width : WIDTHS) {
			page.setViewportSize(width, TALL);
			if (PICTURES) {
				page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
			}
			if (width == USUAL) {
				Axe.assertNoViolations(page);
				page.evaluate(REMEMBER_WHAT_SHOWS);
			} else if (width == NARROW && SEEN_NARROW.addAll(strings(page.evaluate(SHOWS_NOW)))) {
				Axe.assertNoViolationsInThisWidth(page);
			}
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
					.as("sideways scroll of " + path() + " at " + width).isEqualTo(0);
			if (width != NARROW) {
				assertThat(page.locator(".table-frame").evaluateAll(CUT_OFF)).as("tables cut off on " + path() + " at " + width).isEqualTo(List.of());
			}
		}
		page.setViewportSize(USUAL, TALL);
		assertThat(page.locator("body").innerText()).as(path()).doesNotContain("??");
		assertThat(page.locator("h1").count()).as("main headings on " + path()).isEqualTo(1);
		assertThat(complaints).as("the browser about " + path()).isEmpty();
		return this;
	}

	private static List<String> strings(Object list) {
		return ((List<?>) list).stream().map(String::valueOf).toList();
	}

	@Override
	public void close() {
		context.close();
	}
}
