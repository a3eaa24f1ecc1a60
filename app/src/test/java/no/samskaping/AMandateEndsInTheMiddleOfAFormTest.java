package no.samskaping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import com.microsoft.playwright.options.SelectOption;

import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Appointing, acting, and ending a mandate while its form is open, as three people live through it in a real browser. P2, P3. */
@PlatformTest
class AMandateEndsInTheMiddleOfAFormTest {

	private static final String COUNCIL = "Vennesla kommune";
	private static final String ROLF = "Rolf Berg";
	private static final String MONA = "Mona Strand";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext platform;

	@Autowired
	Anchorings anchorings;

	@Autowired
	Parties parties;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	@Test
	void the_form_is_refused_with_what_was_typed_in_sight_and_the_deputy_goes_on() {
		var ground = Ground.of(platform);
		ground.account(ROLF, mail(ROLF));
		ground.account(MONA, mail(MONA));
		var agreement = new Subject("agreement", Ids.next());
		try (var kari = new Window(port); var rolf = new Window(port); var mona = new Window(port)) {
			typeNameAndPassword(kari, Ground.KARI);
			kari.type("Kode", ground.code(Ground.KARI)).press("Logg inn").shows("Oversikt");
			appoint(kari, ROLF, "REPRESENTATIVE");
			appoint(kari, MONA, "DEPUTY");
			ask(agreement);

			signIn(rolf, mail(ROLF));
			rolf.until("/oppgaver", () -> rolf.links("Bekreft forankring")).follow("Bekreft forankring");
			rolf.page().locator("input[name=outcome][value=DECLINED]").check();
			rolf.page().locator("#body").fill("Formannskapet");
			rolf.page().locator("#decidedOn").fill(today().toString());
			rolf.page().locator("#remark").fill("Vi rekker ikke dette i år.");

			kari.open("/partnerskap/fullmakter").shows(ROLF, MONA).look("fullmakter").follow(ROLF);
			kari.confirm("Avslutt mandatet", "mandat-avslutt").shows("Mandatet til " + ROLF + " er avsluttet.");

			rolf.press("Gi svaret").shows("Du har ingen rolle på plattformen i dag", "Det du skrev", "Vi rekker ikke dette i år.").look("mandat-over");
			assertThat(state(agreement)).isEqualTo(AnchoringState.REQUESTED);
			kari.open("/partnerskap/fullmakter").shows("Avsluttet denne dagen");

			signIn(mona, mail(MONA));
			mona.until("/oppgaver", () -> mona.links("Bekreft forankring")).open("/partnerskap/forankring").look("forankringstavle")
					.follow("Venter på oss").look("forankring-oss");
			var form = mona.page().locator("main details[open] form").first();
			form.locator("input[name=outcome][value=CONFIRMED]").check();
			form.locator("input[name=body]").fill("Formannskapet");
			form.locator("input[name=decidedOn]").fill(today().toString());
			form.locator("button[type=submit]").click();
			mona.shows("Svaret er registrert.");
			assertThat(state(agreement)).isEqualTo(AnchoringState.CONFIRMED);

			kari.open("/partnerskap/fullmakter").follow(MONA);
			kari.page().locator("main a[data-opens]").click();
			assertThat(kari.page().locator("dialog[open]").innerText()).contains("Ingen andre kan handle for parten etterpå");
			kari.page().locator("dialog[open] button[type=submit]").click();
		}
	}

	private void appoint(Window kari, String name, String role) {
		kari.open("/partnerskap/oppnevn").page().locator("#name").fill(name);
		kari.page().locator("#mail").fill(mail(name));
		kari.page().locator("input[name=role][value=" + role + "]").check();
		kari.page().locator("#party").selectOption(new SelectOption().setLabel(COUNCIL));
		Cast.sent(kari).shows(name + " er oppnevnt.");
	}

	private static void signIn(Window window, String mail) {
		typeNameAndPassword(window, mail);
		window.shows("Oversikt");
	}

	private static void typeNameAndPassword(Window window, String mail) {
		window.open("/logg-inn").page().locator("input[name=username]").fill(mail);
		window.page().locator("input[name=password]").fill(Ground.PASSWORD);
		window.page().locator("form:has(input[name=password]) button[type=submit]").click();
	}

	private void ask(Subject agreement) {
		var council = parties.all().stream().filter(it -> it.name().equals(COUNCIL)).findFirst().orElseThrow();
		transaction.executeWithoutResult(_ -> anchorings.request(new Anchorings.Request(council.id(), agreement, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
				Kroner.of(120_000), 40, null, today().plusDays(14)), clock.instant()));
	}

	private AnchoringState state(Subject agreement) {
		return anchorings.about(Set.of(agreement)).get(agreement).getFirst().state();
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private static String mail(String name) {
		return name.toLowerCase().replace(' ', '.') + "@eksempel.no";
	}
}
