package no.samskaping.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.samskaping.partnership.Classifications.Differing;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;

import static org.assertj.core.api.Assertions.assertThat;

/** Another municipality, from an empty platform to its second version: all that was Vennesla's is only an example. */
@PartnershipTest
@TestPropertySource(properties = "samskaping.test=lindesnes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LindesnesTest {

	private static final String DRAFT = "/partnerskap/plattform/utkast";
	private static final Subject INITIATIVE = new Subject("initiative", Ids.next());

	@Autowired
	Browser browser;

	@Autowired
	Ground ground;

	@Autowired
	CharterDesk desk;

	@Autowired
	Charters charters;

	@Autowired
	Parties parties;

	@Test
	@Order(1)
	void begins_with_the_ready_example_and_changes_every_name_threshold_and_challenge_P4() {
		ground.kari();
		assertThat(page("/oppsett/vedtak")).contains("Vennesla");
		assertThat(post("/oppsett/vedtak", "version", "0", "municipality", "Lindesnes", "body", "Kommunestyret i Lindesnes", "decidedOn",
				ground.today().minusDays(40), "reference", "26/501", "validFrom", ground.today().minusDays(30), "cadenceStart", ground.today().minusDays(30)))
				.hasRedirectedUrl("/oppsett/innhold");
		var nobody = content("/oppsett", "75 000", List.of("Utenforskap", "", "removed", "", "removed", "", "", ""), List.of("", "", "", ""));
		assertThat(nobody).hasStatus(422);
		assertThat(Browser.text(nobody)).contains("Hovedutfordring 1 må ha en tekst.", "href=\"#challenges0.text\"", "75 000");
		assertThat(content("/oppsett", "75 000", List.of("removed", "", "Unge utenfor", "Alle unge skal ha et sted å høre til.", "removed", "",
				"Spredt bosetting", "Folk skal klare seg i hele kommunen."), List.of("Lindesnes 2040", "2026-02-05", "", "", "", ""), "stay", "true", "meetingsPerYear", "6", "workshopsPerYear", "2"))
				.hasRedirectedUrl("/oppsett/innhold");
		assertThat(page("/oppsett/innhold")).contains("Spredt bosetting", "Lindesnes 2040").doesNotContain("Klima", "Strategi for Vennesla Næringsforening");
		assertThat(seat()).hasRedirectedUrl("/oppsett/personer");
	}

	@Test
	@Order(2)
	void is_put_into_force_as_it_was_looked_at_with_its_document_P4() {
		var review = page("/oppsett/bekreft");
		assertThat(review).contains("Lindesnes", "75 000 kr", "Unge utenfor", "Spredt bosetting", "26/501", "Lindesnes 2040", "datert",
				"slik Kommunestyret i Lindesnes vedtok den", "annenhver måned", "hvert halvår").doesNotContain("Klima", "Hva ville blitt klassifisert annerledes?");
		var program = browser.send(Ground.KARI, "/oppsett/sett-i-kraft", new MockMultipartFile("file", "p.exe", null, new byte[] { 'M', 'Z', 0, 1, 2 }),
				"version", Browser.value(review, "version"), "number", "1");
		assertThat(program).hasStatus(422);
		assertThat(Browser.text(program)).contains("href=\"/oppsett/bekreft#file\"");
		assertThat(charters.on(ground.today())).isEmpty();
		var minutes = "Vedtatt.".getBytes(StandardCharsets.UTF_8);
		assertThat(browser.send(Ground.KARI, "/oppsett/sett-i-kraft", new MockMultipartFile("file", "protokoll.txt", "text/plain", minutes),
				"version", Browser.value(review, "version"), "number", "1")).hasRedirectedUrl("/");
		var charter = charters.current();
		assertThat(charter.municipality()).isEqualTo("Lindesnes");
		assertThat(charter.threshold()).isEqualTo(Kroner.of(75_000));
		assertThat(charter.rhythm()).isEqualTo(new AdoptedCharter.Rhythm(6, 2));
		assertThat(page("/om")).contains("Hvert halvår arrangerer", "annenhver måned til drøftelsesmøter");
		assertThat(charter.challenges()).extracting(AdoptedCharter.Challenge::code).containsExactly("exclusion", "spredt-bosetting");
		assertThat(charter.challenges()).extracting(AdoptedCharter.Challenge::tone).allMatch(it -> it >= 1 && it <= 3);
		var link = Pattern.compile("/partnerskap/plattform/1/dokument/[0-9a-f-]{36}").matcher(page("/partnerskap/plattform/versjoner"));
		assertThat(link.find()).isTrue();
		assertThat(browser.streamed(ground.person("Leif Lund", Role.READER, null), link.group())).isEqualTo(minutes);
		assertThat(browser.get(Ground.KARI, "/partnerskap/plattform/1/dokument/" + Ids.next())).hasStatus(404);
	}

	@Test
	@Order(3)
	void no_page_says_whose_the_example_was() {
		var told = new ArrayList<String>();
		var seen = new HashSet<String>();
		var ahead = new ArrayDeque<>(List.of("/partnerskap", "/partnerskap/plattform", "/partnerskap/plattform/versjoner", "/om", "/partnerskap/aktorer",
				"/partnerskap/forankring", "/partnerskap/oppnevn"));
		while (!ahead.isEmpty()) {
			var path = ahead.poll();
			if (seen.add(path)) {
				for (var language : List.of("nb", "nn", "en")) {
					var text = page(path + (path.contains("?") ? "&" : "?") + "sprak=" + language);
					if (text.toLowerCase().contains("vennesla")) {
						told.add(path + " " + language);
					}
					Pattern.compile("href=\"(/(?:partnerskap|om)[^\"#?]*)[\"#?]").matcher(text).results().map(it -> it.group(1))
							.filter(it -> !it.contains("/dokument/") && !it.endsWith("/eksport") && !it.endsWith("/nedlasting") && !it.equals("/partnerskap/habilitet")).forEach(ahead::add);
				}
			}
		}
		assertThat(told).isEmpty();
		assertThat(seen).hasSizeGreaterThan(10);
		page("/om?sprak=nb");
	}

	@Test
	@Order(4)
	void the_next_version_begins_as_a_copy_one_at_a_time_and_all_can_compare_it_P4() {
		assertThat(post("/partnerskap/plattform/ny")).hasRedirectedUrl(DRAFT);
		var draft = desk.drafted().orElseThrow();
		assertThat(draft.content()).isEqualTo(desk.version(1).content());
		assertThat(post("/partnerskap/plattform/ny")).hasRedirectedUrl(DRAFT);
		assertThat(desk.drafted().orElseThrow().getId()).isEqualTo(draft.getId());
		assertThat(page("/partnerskap/plattform/2/sammenlign")).contains("Ingenting er annerledes enn i versjon 1.").doesNotContain(">Endret<");
		assertThat(content(DRAFT, "120 000", List.of("Unge utenfor", "Alle unge skal ha et sted å høre til.", "removed", "", "Klima", "Utslippene må ned."),
				List.of("", "", "Næringsplanen", ""))).hasRedirectedUrl(DRAFT + "/parter");
		var reader = ground.person("Lise Lund", Role.READER, null);
		var compared = browser.page(reader, "/partnerskap/plattform/2/sammenlign");
		assertThat(compared).contains("75 000 kr", "120 000 kr", ">Endret<", ">Ny<", ">Tatt ut<", "Spredt bosetting", "Utslippene må ned.", "Lindesnes 2040",
				"Næringsplanen", "Innkalling til møte", "5 punkter er annerledes");
		assertThat(browser.page(reader, "/partnerskap/plattform/2/sammenlign?vis=ulikt")).contains("120 000 kr").doesNotContain("Innkalling til møte");
		assertThat(browser.page(reader, "/partnerskap/plattform/versjoner")).contains("Utkast til versjon 2", "Kari Lien begynte på utkastet")
				.doesNotContain("Fortsett på utkastet");
		assertThat(browser.get(reader, DRAFT + "/bekreft")).hasStatus(403);
		assertThat(browser.get(reader, "/partnerskap/plattform/1/sammenlign")).hasStatus(404);
		assertThat(charters.current().threshold()).isEqualTo(Kroner.of(75_000));
	}

	@Test
	@Order(5)
	void a_draft_is_given_up_only_as_it_was_looked_at_and_the_history_tells_of_it_P4() {
		var version = version();
		assertThat(post(DRAFT + "/forkast")).hasStatus(400);
		var behind = post(DRAFT + "/forkast", "version", version - 1);
		assertThat(behind).hasStatus(409);
		assertThat(Browser.text(behind)).contains("Noen endret dette");
		assertThat(desk.drafted()).isPresent();
		assertThat(browser.post(ground.person("Per Lie", Role.STAFF, "Lindesnes kommune"), DRAFT + "/forkast", "version", version)).hasStatus(403);
		assertThat(post(DRAFT + "/forkast", "version", version)).hasRedirectedUrl("/partnerskap/plattform/versjoner");
		assertThat(desk.drafted()).isEmpty();
		assertThat(page("/partnerskap/plattform/versjoner")).contains("Utkastet til versjon 2 ble gitt opp", "Lag utkast til ny versjon");
		assertThat(post(DRAFT + "/forkast", "version", version)).hasRedirectedUrl("/partnerskap/plattform");
		assertThat(charters.current().version()).isEqualTo(1);
	}

	@Test
	@Order(6)
	void shows_what_would_be_classified_differently_before_it_is_put_into_force_P4() {
		ground.calls(INITIATIVE, "Bålplass ved fyret", "/initiativ/I-2026-000007");
		ground.wouldClassify(Kroner.of(75_000), new Differing(0, 12, 3, List.of(new Classifications.Line(INITIATIVE, Kroner.of(90_000), false))));
		post("/partnerskap/plattform/ny");
		assertThat(page(DRAFT + "/bekreft")).contains("Ingen endringer", "Ingen av initiativene som er i arbeid");
		content(DRAFT, "120 000", List.of("Unge utenfor", "Alle unge skal ha et sted å høre til.", "removed", ""), List.of());
		assertThat(page(DRAFT + "/bekreft")).contains("2 endringer", "12 initiativer i arbeid ville blitt klassifisert annerledes: 0 formalisert, 12 mindre.",
				"href=\"/initiativ/I-2026-000007\"", "Bålplass ved fyret", "90 000 kr, ville blitt et mindre prosjekt", "11 til er ikke vist.",
				"3 initiativer har ikke noe beløp", "Ingen av dem endres");
		assertThat(page("/partnerskap/plattform/2/sammenlign")).contains("Bålplass ved fyret");
	}

	@Test
	@Order(7)
	void a_later_version_is_adopted_by_somebody_on_a_day_and_never_retroactively_P4() {
		var nameless = adopt(Ground.KARI, version());
		assertThat(page(DRAFT + "/bekreft")).contains("Versjonen kan ikke settes i kraft før det står hvem som vedtok den");
		assertThat(nameless).hasStatus(422);
		assertThat(Browser.text(nameless)).contains("Skriv hvilket organ som vedtok plattformen", "Skriv dagen for vedtaket",
				"href=\"" + DRAFT + "/vedtak#body\"");
		assertThat(decide(ground.today().toString())).hasStatus(422);
		MovableClock.SHARED.stopAt(ground.today().atTime(23, 30).toInstant(ZoneOffset.UTC));
		assertThat(decide(ground.today().toString())).as("the day that has begun in Norway").hasStatus(422);
		assertThat(decide(ground.today().plusDays(1).toString())).hasRedirectedUrl(DRAFT + "/innhold");
		MovableClock.SHARED.reset();
		assertThat(decide(ground.today().plusDays(1).toString())).hasRedirectedUrl(DRAFT + "/innhold");
		assertThat(page(DRAFT + "/bekreft")).contains("slik Formannskapet vedtok den");
	}

	@Test
	@Order(8)
	void two_put_it_into_force_at_once_and_one_is_told_who_was_faster_P4() {
		var siri = ground.person("Siri Moen", Role.ADMINISTRATOR, null);
		var version = version();
		var answers = Stream.of(Ground.KARI, siri).map(it -> CompletableFuture.supplyAsync(() -> adopt(it, version))).toList().stream()
				.map(CompletableFuture::join).toList();
		assertThat(answers).extracting(it -> it.getResponse().getStatus()).containsExactlyInAnyOrder(302, 409);
		var told = answers.stream().filter(it -> it.getResponse().getStatus() == 409).findFirst().orElseThrow();
		assertThat(Browser.text(told)).contains("Versjon 2 er allerede satt i kraft", "Det du sendte, endret ingenting.");
		var faster = answers.getFirst().getResponse().getStatus() == 302 ? Ground.KARI : siri;
		assertThat(adopt(faster, version)).hasRedirectedUrl("/partnerskap/plattform/2");
		assertThat(desk.adopted()).hasSize(2);
	}

	@Test
	@Order(9)
	void each_version_is_in_force_until_the_next_begins_P4() {
		assertThat(charters.current().version()).isEqualTo(1);
		assertThat(page("/partnerskap/plattform/versjoner")).contains("Vedtatt, gjelder senere", "Gjelder nå", "Formannskapet", "27/12", "26/501");
		MovableClock.SHARED.moveBy(Duration.ofDays(1));
		assertThat(charters.current().threshold()).isEqualTo(Kroner.of(120_000));
		assertThat(charters.version(1).threshold()).isEqualTo(Kroner.of(75_000));
		assertThat(charters.current().challenges()).extracting(AdoptedCharter.Challenge::code).containsExactly("exclusion");
		assertThat(charters.everNamed()).extracting(AdoptedCharter.Challenge::code).containsExactly("exclusion", "spredt-bosetting");
		assertThat(page("/partnerskap/plattform/versjoner")).contains("Avløst", "Gjelder nå").doesNotContain("gjelder senere");
		assertThat(page("/partnerskap/plattform/2/sammenlign")).contains("Versjon 1 og versjon 2");
	}

	@Test
	@Order(10)
	void one_more_document_is_added_once_however_often_it_is_sent_P4() {
		var key = Ids.next();
		var file = new MockMultipartFile("file", "saksframlegg.txt", "text/plain", "Saken".getBytes(StandardCharsets.UTF_8));
		assertThat(browser.send(Ground.KARI, "/partnerskap/plattform/2/dokument", file, "key", key)).hasRedirectedUrl("/partnerskap/plattform/2");
		assertThat(browser.send(Ground.KARI, "/partnerskap/plattform/2/dokument", file, "key", key)).hasRedirectedUrl("/partnerskap/plattform/2");
		assertThat(desk.documents(List.of(desk.version(2))).get(2)).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo("saksframlegg.txt"));
		var empty = browser.send(Ground.KARI, "/partnerskap/plattform/2/dokument", new MockMultipartFile("file", "", null, new byte[0]), "key", Ids.next());
		assertThat(empty).hasStatus(422);
		assertThat(browser.send(ground.person("Pia Lie", Role.STAFF, "Lindesnes kommune"), "/partnerskap/plattform/2/dokument", file, "key", Ids.next()))
				.hasStatus(403);
	}

	private MvcTestResult adopt(Viewer by, long version) {
		return browser.post(by, DRAFT + "/sett-i-kraft", "version", version, "number", "2");
	}

	private MvcTestResult decide(String from) {
		return post(DRAFT + "/vedtak", "version", version(), "municipality", "Lindesnes", "body", "Formannskapet", "decidedOn", ground.today(), "reference",
				"27/12", "validFrom", from, "cadenceStart", ground.today().minusDays(30));
	}

	/** The challenges by name and text in turn, "removed" for one that is taken out, and the sources by name and day. */
	private MvcTestResult content(String base, String threshold, List<String> challenges, List<String> sources, Object... more) {
		var fields = new ArrayList<Object>(List.of("version", Browser.value(page(base + "/innhold"), "version"), "threshold", threshold, "counts", "Alt som koster",
				"noticeDays", "14", "gatewayWorkingDays", "10", "minutesWorkingDays", "10", "mandateWarningDays", "30", "agreementEndDays", "90"));
		for (var row = 0; row < challenges.size(); row += 2) {
			var removed = challenges.get(row).equals("removed");
			fields.addAll(List.of("challenges[" + row / 2 + "].name", removed ? "Klima" : challenges.get(row), "challenges[" + row / 2 + "].text",
					challenges.get(row + 1), "challenges[" + row / 2 + "].removed", removed));
		}
		for (var row = 0; row < sources.size(); row += 2) {
			fields.addAll(List.of("sources[" + row / 2 + "].name", sources.get(row), "sources[" + row / 2 + "].dated", sources.get(row + 1)));
		}
		fields.addAll(List.of(more));
		return post(base + "/innhold", fields.toArray());
	}

	private MvcTestResult seat() {
		var html = page("/oppsett/parter");
		var names = List.of("Lindesnes Næringsforening", "Mandal frivilligsentral", "Marnardal frivilligsentral", "Lindesnes kommune");
		var fields = new ArrayList<Object>(List.of("version", Browser.value(html, "version"), "added", "", "addedSector", ""));
		for (var row = 0; row < names.size(); row++) {
			var prefix = "rows[" + row + "].";
			fields.addAll(List.of(prefix + "party", Browser.value(html, prefix + "party"), prefix + "version", Browser.value(html, prefix + "version"),
					prefix + "name", names.get(row), prefix + "organisationNumber", "", prefix + "included", "true", prefix + "gateway", row < 3));
		}
		return post("/oppsett/parter", fields.toArray());
	}

	private long version() {
		return desk.drafted().orElseThrow().version();
	}

	private MvcTestResult post(String uri, Object... fields) {
		return browser.post(Ground.KARI, uri, fields);
	}

	private String page(String uri) {
		return browser.page(Ground.KARI, uri);
	}
}
