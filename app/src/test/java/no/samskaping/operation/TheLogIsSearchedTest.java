package no.samskaping.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Entry;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class TheLogIsSearchedTest {

	private static final String LOG = "/administrasjon/hendelseslogg";

	/** Half an hour into the 12th in Norway, while it still is the 11th in Greenwich. */
	private static final Instant NIGHT = Instant.parse("2025-11-11T23:30:00Z");

	@Autowired
	ApplicationContext platform;

	@Autowired
	History history;

	@Autowired
	TransactionTemplate transaction;

	private Visitor kari;
	private UUID tone;
	private UUID party;

	@BeforeEach
	void somebody_did_something() {
		var ground = Ground.of(platform);
		kari = ground.administrator();
		tone = ground.account("Tone Eik", UUID.randomUUID() + "@eksempel.no").value();
		party = platform.getBean(Parties.class).all().getFirst().id().value();
		happened("goal", tone, party, NIGHT, "partnership.history.goal-added", "Rent vann");
		happened("goal", tone, null, NIGHT, "partnership.history.goal-ended", "Ren luft");
		happened("charter", tone, party, NIGHT, "partnership.history.charter-drafted", "77");
		happened("goal", null, party, NIGHT, "partnership.history.goal-added", "Rent snø");
		happened("goal", tone, party, NIGHT.minusSeconds(3600), "partnership.history.goal-added", "Ren jord");
	}

	@Test
	void who_when_what_and_for_which_party_together_leave_one() {
		var all = "hvem=" + tone + "&fra=2025-11-12&til=2025-11-12&hva=goal&hendelse=partnership.history.goal-added&part=" + party;
		assertThat(rows(all)).containsExactly("Målet ble lagt til: Rent vann");
		assertThat(rows("hvem=" + tone)).contains("Målet ble lagt til: Rent vann", "Målet ble avsluttet: Ren luft", "Målet ble lagt til: Ren jord");
		assertThat(rows("hvem=" + tone + "&hva=goal&til=2025-11-11")).containsExactly("Målet ble lagt til: Ren jord");
		assertThat(rows("hvem=" + tone + "&hva=charter&part=" + party)).containsExactly("Utkast til versjon 77 ble påbegynt");
	}

	@Test
	void what_was_chosen_stays_chosen_on_the_page_and_in_the_addresses_of_its_export() {
		var page = kari.open(LOG + "?hvem=" + tone + "&fra=2025-11-12&hva=goal&part=" + party).page();
		assertThat(page.select("#hvem option[selected]").text()).isEqualTo("Tone Eik");
		assertThat(page.select("#hva option[selected]").text()).isEqualTo("Mål");
		assertThat(page.select("#part option[selected]").val()).isEqualTo(party.toString());
		assertThat(page.select("#fra").val()).isEqualTo("2025-11-12");
		assertThat(page.select("#hendelse option").eachText()).contains("Målet ble lagt til: …").doesNotContain("Utkast til versjon … ble påbegynt");
		assertThat(page.select("a[href*=eksport]").eachAttr("href")).hasSize(2).allMatch(it -> it.contains("hvem=" + tone) && it.contains("fra=2025-11-12"));
	}

	@Test
	void the_export_holds_exactly_what_is_shown_and_more_pages_than_one() {
		for (var number = 0; number < 30; number++) {
			happened("goal", tone, null, NIGHT.plusSeconds(60 + number), "partnership.history.goal-added", "Nummer " + number);
		}
		var chosen = "?hvem=" + tone + "&hva=goal&hendelse=partnership.history.goal-added&fra=2025-11-12";
		var first = kari.open(LOG + chosen).page();
		assertThat(first.select("main tbody tr")).hasSize(25);
		var next = kari.open(first.select(".pager a").last().attr("href")).page();
		assertThat(next.select("main tbody tr")).hasSize(6);
		var lines = kari.get(LOG + "/eksport" + chosen + "&som=CSV").page().wholeText().strip().split("\r?\n");
		assertThat(lines).hasSize(32);
		assertThat(lines[0]).contains("Når;Slag;Hva det gjelder;Hva som hendte;Hvem");
		assertThat(lines[1]).startsWith("12.11.2025 00:31;Mål;").contains("Målet ble lagt til: Nummer 29").endsWith("Tone Eik");
		assertThat(lines[31]).contains("Rent vann");
		assertThat(kari.get(LOG + "/eksport" + chosen + "&som=XLSX").header("Content-Type")).hasValueSatisfying(it -> assertThat(it).contains("spreadsheetml"));
	}

	@Test
	void a_day_that_is_none_is_named_and_what_was_typed_stays() {
		var answer = kari.open(LOG + "?hvem=" + tone + "&fra=2025-02-30");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select(".error-summary").text()).contains("Fra og med: «2025-02-30» er ingen dato");
		assertThat(answer.page().select("#hvem option[selected]").text()).isEqualTo("Tone Eik");
		assertThat(kari.open(LOG + "?fra=2025-11-12&til=2025-11-11").page().select(".error-summary").text()).contains("kan ikke være en dag før");
		assertThat(kari.get(LOG + "/eksport?som=CSV&fra=2025-02-30").status()).isEqualTo(303);
	}

	@Test
	void the_log_and_its_export_are_for_who_administers_P2() {
		var mail = UUID.randomUUID() + "@eksempel.no";
		Ground.of(platform).account("Nils Haug", mail);
		var nils = Ground.of(platform).visitor();
		nils.signIn(mail, Ground.PASSWORD);
		assertThat(nils.get(LOG).status()).isEqualTo(403);
		assertThat(nils.get(LOG + "/eksport?som=CSV").status()).isEqualTo(403);
	}

	private List<String> rows(String chosen) {
		return kari.open(LOG + "?" + chosen).page().select("main tbody tr td:nth-child(3)").eachText();
	}

	private void happened(String kind, @Nullable UUID person, @Nullable UUID forWhom, Instant at, String key, String fact) {
		transaction.executeWithoutResult(status -> history.record(new Entry(new Subject(kind, UUID.randomUUID()), person, forWhom, null, at, key, List.of(fact))));
	}
}
