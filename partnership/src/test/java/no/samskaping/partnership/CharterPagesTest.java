package no.samskaping.partnership;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class CharterPagesTest {

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	CharterDesk desk;

	@Autowired
	Charters charters;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void the_adopted_platform_is_shown_with_what_is_open_P4() {
		assertThat(browser.page(Ground.KARI, "/partnerskap/plattform")).contains("100 000 kr", "Klima", "Utenforskap", "Demografi", "10 virkedager",
				"ikke utfylt", "Frivilligsentral A");
	}

	@Test
	void the_page_that_explains_it_all_is_for_everybody_P10() {
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(browser.page(reader, "/om")).contains("Hva er samskaping?", "likeverdige samarbeidende partnerskap", "KS", "100 000 kr",
				"Hvem kan gjøre hva?").doesNotContain("Kommunenes Interesseorganisasjon", "evaluererer", "innsspill");
	}

	@Test
	void the_page_that_explains_it_all_speaks_three_languages() {
		assertThat(browser.page(Ground.KARI, "/om?sprak=nn")).contains("Kva er samskaping?");
		assertThat(browser.page(Ground.KARI, "/om?sprak=en")).contains("What is co-creation?");
		assertThat(browser.page(Ground.KARI, "/partnerskap?sprak=en")).contains("Partnership");
	}

	@Test
	void goals_are_entered_and_ended_I7() {
		var id = Ids.next();
		var fields = new Object[] { "id", id, "source", "Kommuneplanens samfunnsdel", "text", "Flere møteplasser", "until", "" };
		assertThat(browser.post(Ground.KARI, "/partnerskap/plattform/mal", fields)).hasStatus3xxRedirection();
		assertThat(browser.post(Ground.KARI, "/partnerskap/plattform/mal", fields)).hasStatus3xxRedirection();
		assertThat(charters.current().goals()).filteredOn(it -> it.id().equals(id)).singleElement()
				.satisfies(it -> assertThat(it.until()).isNull());
		assertThat(browser.post(Ground.KARI, "/partnerskap/plattform/mal/" + id + "/avslutt")).hasStatus3xxRedirection();
		assertThat(charters.current().goals()).filteredOn(it -> it.id().equals(id)).singleElement()
				.satisfies(it -> assertThat(it.until()).isEqualTo(ground.today()));
		var wrong = browser.post(Ground.KARI, "/partnerskap/plattform/mal", "id", Ids.next(), "source", "", "text", "Noe skrevet", "until", "");
		assertThat(wrong).hasStatus(422);
		assertThat(Browser.text(wrong)).contains("Skriv hvor målet står", "Noe skrevet");
	}

	@Test
	void whoever_opens_the_set_up_of_a_platform_that_is_set_up_is_shown_what_was_adopted() {
		assertThat(browser.get(ground.person("Leif Lund", Role.READER, null), "/oppsett")).hasRedirectedUrl("/partnerskap/plattform");
	}

	@Test
	void only_coordinator_and_administrator_write_the_platform() {
		var representative = ground.person("Per Aas", Role.REPRESENTATIVE, "Vennesla kommune");
		assertThat(browser.post(representative, "/partnerskap/plattform/ny")).hasStatus(403);
		assertThat(browser.post(representative, "/partnerskap/plattform/mal", "id", Ids.next(), "source", "a", "text", "b", "until", "")).hasStatus(403);
		assertThat(browser.page(representative, "/partnerskap/plattform")).doesNotContain("Lag utkast til ny versjon");
	}

	@Test
	void a_new_version_is_drafted_beside_the_one_in_force_and_takes_over_on_its_day_P4() {
		var before = charters.current().version();
		assertThat(browser.post(Ground.KARI, "/partnerskap/plattform/ny")).hasRedirectedUrl("/partnerskap/plattform/utkast");
		var draft = desk.drafted().orElseThrow();
		assertThat(browser.page(Ground.KARI, "/partnerskap/plattform/utkast/vedtak")).contains("tidligst fra i morgen");
		var today = decision(ground.today().toString());
		assertThat(today).hasStatus(422);
		assertThat(Browser.text(today)).contains("En ny versjon kan tidligst gjelde fra i morgen");
		assertThat(decision(ground.today().plusDays(1).toString())).hasRedirectedUrl("/partnerskap/plattform/utkast/innhold");
		MovableClock.SHARED.moveBy(Duration.ofDays(1));
		var refused = adopt(desk.drafted().orElseThrow().version());
		assertThat(refused).hasStatus(422);
		assertThat(Browser.text(refused)).contains("En ny versjon kan tidligst gjelde fra i morgen",
				"href=\"/partnerskap/plattform/utkast/vedtak#validFrom\"");
		var looked = Browser.value(browser.page(Ground.KARI, "/partnerskap/plattform/utkast/bekreft"), "version");
		assertThat(decision(ground.today().plusDays(1).toString())).hasStatus3xxRedirection();
		var behind = adopt(Long.parseLong(looked));
		assertThat(behind).hasStatus(409);
		assertThat(Browser.text(behind)).contains("Noen endret dette");
		assertThat(desk.drafted()).isPresent();
		assertThat(adopt(Long.parseLong(Browser.value(Browser.text(behind), "version"))))
				.hasRedirectedUrl("/partnerskap/plattform/" + draft.number());
		assertThat(charters.current().version()).isEqualTo(before);
		assertThat(charters.on(ground.today().plusDays(1)).orElseThrow().version()).isEqualTo(draft.number());
		MovableClock.SHARED.moveBy(Duration.ofDays(1));
		assertThat(charters.current().version()).isEqualTo(draft.number());
		assertThat(charters.version(before).version()).isEqualTo(before);
	}

	@Test
	void a_decision_filled_in_on_what_somebody_else_changed_is_shown_beside_what_stands_now_and_kept_P4() {
		var now = desk.version(1).version();
		var behind = browser.post(Ground.KARI, "/partnerskap/plattform/1/vedtak", "version", now - 1, "body", "Formannskapet", "decidedOn", "2025-06-19");
		assertThat(behind).hasStatus(409);
		assertThat(Browser.text(behind)).contains("Noen endret dette", "value=\"Formannskapet\"", "value=\"2025-06-19\"", "<dd>Formannskapet</dd>",
				"<dd>2025-06-19</dd>", "<dd>ikke utfylt</dd>");
		assertThat(Browser.value(Browser.text(behind), "version")).isEqualTo(String.valueOf(now));
		assertThat(desk.version(1).proposal().body()).isNull();
	}

	@Test
	void all_that_is_wrong_with_what_is_filled_in_and_entered_is_said_at_once_P4_I7() {
		var decision = browser.post(Ground.KARI, "/partnerskap/plattform/1/vedtak", "version", desk.version(1).version(), "body", " ", "decidedOn", "snart");
		assertThat(decision).hasStatus(422);
		assertThat(Browser.text(decision)).contains("Skriv hvilket organ som vedtok plattformen", "Vedtatt dato: skriv en dato", "value=\"snart\"");
		var undated = browser.post(Ground.KARI, "/partnerskap/plattform/1/vedtak", "version", desk.version(1).version(), "body", " ", "decidedOn", "");
		assertThat(Browser.text(undated)).contains("Skriv hvilket organ som vedtok plattformen", "Skriv dagen for vedtaket");
		var goal = browser.post(Ground.KARI, "/partnerskap/plattform/mal", "id", Ids.next(), "source", "", "text", " ", "until", "snart");
		assertThat(goal).hasStatus(422);
		assertThat(Browser.text(goal)).contains("Skriv hvor målet står", "Skriv målet slik det står i kilden", "Siste dag: skriv en dato", "value=\"snart\"");
	}

	@Test
	void what_happened_to_the_goals_is_told_on_the_page_I7() {
		var id = Ids.next();
		browser.post(Ground.KARI, "/partnerskap/plattform/mal", "id", id, "source", "Strategien", "text", "Levende " + id, "until", "");
		browser.post(Ground.KARI, "/partnerskap/plattform/mal/" + id + "/avslutt");
		assertThat(browser.page(Ground.KARI, "/partnerskap/plattform")).contains("Målet ble lagt til: Levende " + id, "Målet ble avsluttet: Levende " + id);
	}

	private MvcTestResult adopt(long version) {
		return browser.post(Ground.KARI, "/partnerskap/plattform/utkast/sett-i-kraft", "version", version);
	}

	private MvcTestResult decision(String from) {
		var version = desk.drafted().orElseThrow().version();
		return browser.post(Ground.KARI, "/partnerskap/plattform/utkast/vedtak", "version", version, "municipality", "Vennesla", "body",
				"Kommunestyret", "decidedOn", ground.today(), "validFrom", from, "cadenceStart", "2026-01-01");
	}
}
