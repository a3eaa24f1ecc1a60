package no.samskaping.partnership;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Overview;
import no.samskaping.workbench.screen.Search;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class PeoplePagesTest {

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	MandateDesk mandates;

	@Autowired
	Overview overview;

	@Autowired
	Search search;

	@Autowired
	History history;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void the_partnership_shows_three_sectors_and_that_two_centres_are_one_voice_P1() {
		assertThat(browser.page(Ground.KARI, "/partnerskap")).contains("Næringsliv", "Frivillighet", "Offentlig", "én stemme",
				"Frivilligsentral A", "ikke utfylt");
	}

	@Test
	void somebody_is_appointed_once_however_often_the_form_is_sent_P2() {
		var html = browser.page(Ground.KARI, "/partnerskap/oppnevn");
		var fields = new Object[] { "id", Browser.value(html, "id"), "name", "Tiril Berg", "mail", "tiril@eksempel.no", "role", "DEPUTY",
				"party", ground.party("Vennesla Næringsforening").value(), "from", ground.today(), "lastDay", ground.today().plusDays(9) };
		assertThat(browser.post(Ground.KARI, "/partnerskap/oppnevn", fields)).hasRedirectedUrl("/partnerskap");
		assertThat(browser.post(Ground.KARI, "/partnerskap/oppnevn", fields)).hasRedirectedUrl("/partnerskap");
		assertThat(browser.page(Ground.KARI, "/partnerskap")).containsOnlyOnce("Tiril Berg").contains("Mandatet går snart ut");
	}

	@Test
	void what_was_typed_stays_when_something_is_missing() {
		var html = browser.page(Ground.KARI, "/partnerskap/oppnevn");
		var answer = browser.post(Ground.KARI, "/partnerskap/oppnevn", "id", Browser.value(html, "id"), "name", "Tiril Berg", "mail", "tiril",
				"role", "READER", "party", "", "from", ground.today(), "lastDay", "");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Skriv en e-postadresse", "Tiril Berg", "value=\"tiril\"");
	}

	@Test
	void a_reader_sees_people_but_neither_appoints_nor_ends_P2() {
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(browser.page(reader, "/partnerskap")).contains("Kari Lien").doesNotContain("Oppnevn noen");
		assertThat(browser.get(reader, "/partnerskap/oppnevn")).hasStatus(403);
		var mandate = mandates.notOver().getFirst().getId().value();
		assertThat(browser.post(reader, "/partnerskap/mandat/" + mandate + "/avslutt")).hasStatus(403);
		assertThat(browser.page(reader, "/partnerskap/mandat/" + mandate)).doesNotContain("@eksempel.no");
	}

	@Test
	void ending_a_mandate_is_confirmed_and_takes_the_powers_away_at_once_P2() {
		var viewer = ground.person("Randi Unik", Role.REPRESENTATIVE, "Vennesla kommune");
		var mandate = ((Acting.Representative) ground.acting(viewer)).mandate().value();
		assertThat(browser.page(Ground.KARI, "/partnerskap/mandat/" + mandate)).contains("Avslutte mandatet til Randi Unik?", "Vennesla kommune",
				"Oppnevnt: Representant");
		assertThat(browser.post(Ground.KARI, "/partnerskap/mandat/" + mandate + "/avslutt")).hasRedirectedUrl("/partnerskap");
		assertThat(browser.get(viewer, "/partnerskap")).hasStatus(403);
		assertThat(browser.page(Ground.KARI, "/partnerskap")).doesNotContain("Randi Unik");
		assertThat(browser.page(Ground.KARI, "/partnerskap/mandat/" + mandate)).contains("Mandatet er over", "Mandatet ble avsluttet");
	}

	@Test
	void the_last_administrator_is_not_ended_and_the_page_says_why_P2() {
		var mandate = mandates.notOver().stream().filter(it -> it.role() == Role.ADMINISTRATOR).findFirst().orElseThrow().getId().value();
		var answer = browser.post(Ground.KARI, "/partnerskap/mandat/" + mandate + "/avslutt");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Plattformen må ha minst én administrator");
	}

	@Test
	void what_is_open_is_seen_at_a_glance_P4() {
		var gaps = overview.gapsFor(Ground.KARI);
		assertThat(gaps).extracting(it -> it.text().key()).contains("partnership.gap.names", "partnership.gap.decision");
		gaps.forEach(gap -> assertThat(browser.get(Ground.KARI, gap.href().replaceFirst("#.*", ""))).hasStatusOk());
	}

	@Test
	void who_reads_how_somebody_is_reached_stands_in_the_log_the_person_excepted_P7() {
		var viewer = ground.person("Silje Nes", Role.STAFF, "Vennesla kommune");
		var staff = (Acting.Staff) ground.acting(viewer);
		var page = "/partnerskap/mandat/" + staff.mandate().value();
		browser.page(viewer, page);
		browser.page(ground.person("Leif Lund", Role.READER, null), page);
		assertThat(readers(staff.person())).isEmpty();
		browser.page(Ground.KARI, page);
		browser.page(Ground.KARI, page);
		assertThat(readers(staff.person())).containsExactly(Objects.requireNonNull(ground.kari().person()).value());
	}

	private List<UUID> readers(PersonId person) {
		return history.all(new History.Filter(null, null, "person", "partnership.history.contact-read", null, null), null, 100).stream().map(History.Recorded::entry)
				.filter(it -> it.subject().id().equals(person.value())).map(History.Entry::person).toList();
	}

	@Test
	void people_and_actors_are_found_by_name() {
		var viewer = ground.person("Ågot Østby", Role.STAFF, "Vennesla kommune");
		assertThat(search.find(viewer, "østby", 5)).extracting(Search.Hit::title).contains("Ågot Østby");
		assertThat(search.find(viewer, "næringsforen", 5)).extracting(Search.Hit::title).contains("Vennesla Næringsforening");
	}
}
