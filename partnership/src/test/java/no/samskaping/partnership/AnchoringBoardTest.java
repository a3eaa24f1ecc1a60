package no.samskaping.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.partnership.mandate.Role;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.MailLog;
import no.samskaping.workbench.post.Reminders;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class AnchoringBoardTest {

	private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
	private static final String BOARD = "/partnerskap/forankring";
	private static final String COUNCIL = "Vennesla kommune";
	private static final String BUSINESS = "Vennesla Næringsforening";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	Anchorings anchorings;

	@Autowired
	MailLog mails;

	@Autowired
	List<Reminders.Due> dues;

	@Autowired
	TransactionTemplate transaction;

	private Subject agreement;
	private String title;

	@BeforeEach
	void setUp() {
		ground.setUp();
		agreement = new Subject("agreement", Ids.next());
		title = "Badeplassen " + agreement.id();
		ground.calls(agreement, title, "/avtaler/A-2026-000007");
	}

	@Test
	void the_board_shows_how_each_party_stands_in_each_project_P3() {
		request(agreement, COUNCIL, SHA, 14);
		var theirs = request(agreement, BUSINESS, SHA, 14);
		answer(ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS), theirs, "WITH_CONDITION", "Når tilskuddet er på plass");

		assertThat(row("")).contains("Venter på svar", "Åpent vilkår", "Ikke spurt", "/avtaler/A-2026-000007");
		MovableClock.SHARED.moveBy(Duration.ofDays(15));
		assertThat(row("")).contains("Over fristen", "Åpent vilkår").doesNotContain("Venter på svar");
	}

	@Test
	void the_board_shows_only_what_its_filter_asks_for_and_the_file_has_the_same_P3() {
		request(agreement, COUNCIL, SHA, 14);
		answer(ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS), request(agreement, BUSINESS, SHA, 14), "DECLINED", "For dyrt nå");
		var business = ground.party(BUSINESS).value();

		assertThat(row("?status=DECLINED")).contains("Ikke forankret");
		assertThat(all("?status=CONFIRMED&status=OVERDUE")).doesNotContain(title);
		assertThat(all("?status=WAITING&part=" + business)).doesNotContain(title);
		assertThat(browser.page(Ground.KARI, BOARD + "?status=DECLINED&part=" + business)).contains("Ikke forankret (");
		var file = new String(browser.streamed(Ground.KARI, BOARD + "/nedlasting?status=DECLINED&format=CSV"), StandardCharsets.UTF_8);
		assertThat(file.lines().filter(it -> it.contains(title))).singleElement().asString().contains(BUSINESS, "For dyrt nå", SHA);
		assertThat(browser.get(Ground.KARI, BOARD + "?status=TULL")).hasStatus(400);
	}

	@Test
	void only_the_latest_text_of_a_project_stands_on_the_board_P3() {
		answer(ground.person("Tor Vik", Role.REPRESENTATIVE, BUSINESS), request(agreement, BUSINESS, SHA, 14), "CONFIRMED", "");
		request(agreement, COUNCIL, SHA.replace('9', 'a'), 14);

		assertThat(row("")).contains("Venter på svar", "Ikke spurt").doesNotContain("Forankret");
	}

	@Test
	void a_long_board_goes_page_by_page_and_loses_none_P3() {
		var many = IntStream.range(0, 27).mapToObj(_ -> new Subject("agreement", Ids.next())).toList();
		many.forEach(it -> {
			ground.calls(it, "Prosjekt " + it.id(), "/avtaler/x");
			request(it, "Frivilligsentral B", SHA, 14);
		});
		var first = browser.page(Ground.KARI, BOARD);

		assertThat(first).contains("Prosjekt " + many.getLast().id()).doesNotContain("Prosjekt " + many.getFirst().id());
		assertThat(all("")).contains(many.stream().map(it -> "Prosjekt " + it.id()).toList());
	}

	@Test
	void all_that_waits_for_a_party_is_answered_on_one_page_with_the_frame_and_the_text_in_sight_P3() {
		var anchoring = request(agreement, COUNCIL, SHA, 1);
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);

		assertThat(ours(per)).contains(title, "120 000 kr", "40", SHA, "Gi svaret");
		assertThat(browser.send(per, BOARD + "/oss/" + anchoring, new MockMultipartFile("document", "protokoll.txt", "text/plain",
				"Protokoll".getBytes(StandardCharsets.UTF_8)), "id", Ids.next(), "outcome", "CONFIRMED", "body", "Formannskapet", "decidedOn", ground.today(),
				"caseReference", "26/123", "remark", "")).hasRedirectedUrl(BOARD + "/oss");
		assertThat(browser.page(per, BOARD + "/oss")).doesNotContain(title);
		assertThat(browser.page(per, BOARD + "/" + anchoring)).contains("Formannskapet", "26/123", "protokoll.txt");
		request(new Subject("agreement", Ids.next()), COUNCIL, SHA, 1);
		assertThat(browser.page(per, BOARD + "/oss")).contains("value=\"Formannskapet\"");
	}

	@Test
	void a_refused_answer_on_that_page_names_its_fields_and_keeps_what_was_typed_P3() {
		var anchoring = request(agreement, COUNCIL, SHA, 1);
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var refused = browser.post(per, BOARD + "/oss/" + anchoring, "id", Ids.next(), "outcome", "DECLINED", "body", " ", "decidedOn", "i går",
				"caseReference", "26/99", "remark", "");

		assertThat(refused).hasStatus(422);
		assertThat(Browser.text(refused)).contains("href=\"#body-" + anchoring, "id=\"body-error-" + anchoring, "href=\"#decidedOn-" + anchoring,
				"href=\"#remark-" + anchoring, "value=\"i går\"", "value=\"26/99\"", "Skriv grunnen til at dere ikke forankrer");
	}

	@Test
	void staff_of_the_party_sees_what_waits_and_who_must_answer_and_others_have_no_such_page_P2_P3() {
		request(agreement, COUNCIL, SHA, 1);
		ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);

		assertThat(ours(ground.person("Anne Dahl", Role.STAFF, COUNCIL))).contains("Svaret gis av den som binder parten", "Per Aas").doesNotContain("Gi svaret");
		assertThat(browser.get(ground.person("Liv Haug", Role.READER, null), BOARD + "/oss")).hasStatus(403);
	}

	@Test
	void the_party_is_written_to_when_asked_before_the_day_and_after_it_each_once_P3() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var anchoring = new Subject("anchoring", request(agreement, COUNCIL, SHA, 14));
		assertThat(letters(per)).containsExactly("Noe er klart for forankring hos dere");

		MovableClock.SHARED.moveBy(Duration.ofDays(11));
		due(anchoring);
		due(anchoring);
		MovableClock.SHARED.moveBy(Duration.ofDays(4));
		due(anchoring);
		due(anchoring);
		assertThat(letters(per)).containsExactlyInAnyOrder("Noe er klart for forankring hos dere", "Fristen for forankring nærmer seg",
				"Fristen for forankring er ute");
	}

	@Test
	void what_is_answered_is_reminded_of_no_more_P3() {
		var per = ground.person("Per Aas", Role.REPRESENTATIVE, COUNCIL);
		var anchoring = request(agreement, COUNCIL, SHA, 14);
		answer(per, anchoring, "CONFIRMED", "");
		MovableClock.SHARED.moveBy(Duration.ofDays(15));
		due(new Subject("anchoring", anchoring));

		assertThat(letters(per)).hasSize(1);
	}

	private void due(Subject anchoring) {
		var told = dues.stream().filter(it -> it.kind().equals("partnership.anchoring-due")).findFirst().orElseThrow();
		transaction.executeWithoutResult(_ -> told.due(anchoring, ground.today()));
	}

	private List<String> letters(Viewer viewer) {
		return mails.newest(null, 500).stream().filter(it -> it.to().equals(ground.mailOf(viewer)) && it.subject().contains("forankring"))
				.map(MailLog.Logged::subject).toList();
	}

	private UUID request(Subject subject, String party, String sha, int days) {
		LocalDate due = ground.today().plusDays(days);
		anchorings.request(new Anchorings.Request(ground.party(party), subject, sha, Kroner.of(120_000), 40, null, due), ground.now());
		return anchorings.about(Set.of(subject)).get(subject).stream().filter(it -> it.party().equals(ground.party(party))).findFirst().orElseThrow().id()
				.value();
	}

	private void answer(Viewer viewer, UUID anchoring, String outcome, String remark) {
		assertThat(browser.post(viewer, BOARD + "/" + anchoring + "/svar", "id", Ids.next(), "outcome", outcome, "body", "Styret", "decidedOn",
				ground.today(), "caseReference", "", "remark", remark)).hasStatus3xxRedirection();
	}

	/** What the page of one's own party says of this agreement. */
	private String ours(Viewer viewer) {
		var page = browser.page(viewer, BOARD + "/oss");
		assertThat(page).contains(title);
		var from = page.substring(page.indexOf(title));
		return from.substring(0, from.indexOf("</section>"));
	}

	private String row(String filter) {
		var page = all(filter);
		assertThat(page).contains(title);
		var start = page.lastIndexOf("<tr", page.indexOf(title));
		return page.substring(start, page.indexOf("</tr>", start));
	}

	/** All pages of the board. */
	private String all(String filter) {
		var pages = new StringBuilder();
		for (var address = BOARD + filter; address != null;) {
			var page = browser.page(Ground.KARI, address);
			pages.append(page);
			address = Browser.next(page);
		}
		return pages.toString();
	}
}
