package no.samskaping;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

import static org.assertj.core.api.Assertions.assertThat;

/** Those who live through the journey, each at a window of their own: one who administers, one for each party, and whoever comes from outside. */
final class Cast implements AutoCloseable {

	private static final String ADMINISTRATOR = "Siri Moen";
	private static final String PASSWORD = "en rolig elv om våren";
	private static final Pattern LINK = Pattern.compile("/apen/\\S+");

	private final int port;
	private final Map<String, Window> windows = new HashMap<>();

	Cast(int port) {
		this.port = port;
	}

	/** The window of somebody; who has no account is met there for the first time. */
	Window as(String name) {
		return windows.computeIfAbsent(name, _ -> new Window(port));
	}

	/** Becomes the first administrator by the link that stood on the console, and sets the platform up with those who shall act on it. */
	void setUp(String link, Map<String, Role> people) {
		var siri = as(ADMINISTRATOR).open(link);
		siri.type("Navn", ADMINISTRATOR).type("E-post", mail(ADMINISTRATOR));
		chosen(siri, "Lag konto og gå videre").takesUpTheSecondStep();
		siri.open("/oppsett/vedtak").page().locator("#municipality").fill("Vennesla");
		siri.page().locator("#validFrom").fill("2025-06-19");
		siri.page().locator("#cadenceStart").fill("2026-01-01");
		sent(sent(sent(siri)));
		people.forEach((name, role) -> appoint(siri, name, role));
		sent(siri.open("/oppsett/bekreft"));
		assertThat(siri.path()).isEqualTo("/");
		siri.page().locator("details.who summary").click();
		siri.press("Administrator");
	}

	private static void appoint(Window siri, String name, Role role) {
		siri.page().locator("#name").fill(name);
		siri.page().locator("#mail").fill(mail(name));
		siri.page().locator("input[name=role][value=" + role.code() + "]").check();
		if (role.party() != null) {
			siri.page().locator("#party").selectOption(new SelectOption().setLabel(role.party()));
		}
		sent(siri);
		assertThat(siri.page().locator("main table").innerText()).contains(name);
	}

	/** Is handed the invitation by the administrator, and comes in by it. */
	void comesIn(String name) {
		var siri = as(ADMINISTRATOR);
		var invited = siri.page().locator("main tr:has(button)").filter(new Locator.FilterOptions().setHasText(name));
		siri.until("/administrasjon/brukere", () -> invited);
		invited.locator("button").click();
		var link = LINK.matcher(siri.page().locator(".note code").innerText());
		assertThat(link.find()).as("the invitation of " + name).isTrue();
		chosen(as(name).open(link.group()), "Lag konto");
		assertThat(as(name).page().locator("h1").innerText()).contains(name.substring(0, name.indexOf(' ')));
	}

	private static Window chosen(Window window, String button) {
		return window.type("Passord", PASSWORD).type("Gjenta passordet", PASSWORD).press(button);
	}

	/** Sends the form that the page is about. */
	static Window sent(Window window) {
		window.page().locator("main form button[type=submit]:not([name=stay])").last().click();
		return window;
	}

	private static String mail(String name) {
		return name.toLowerCase().replace(' ', '.') + "@eksempel.no";
	}

	@Override
	public void close() {
		windows.values().forEach(Window::close);
	}

	/** What somebody is: a role, and for which party. */
	record Role(String code, String party) {}
}
