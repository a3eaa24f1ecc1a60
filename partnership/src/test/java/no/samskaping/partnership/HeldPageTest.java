package no.samskaping.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipTest
class HeldPageTest {

	private static final String COUNCIL = "Vennesla kommune";
	private static final String ADDRESS = "/partnerskap/fullmakter";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	MandateDesk mandates;

	@Autowired
	Actings actings;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void who_could_act_for_whom_on_a_past_day_is_looked_up_with_role_days_and_who_appointed_P2() {
		var day = ground.today().minusDays(40);
		var before = give(Role.REPRESENTATIVE, COUNCIL, day.minusDays(3), day, null);
		var then = give(Role.REPRESENTATIVE, COUNCIL, day, day.plusDays(1), null);
		var after = give(Role.DEPUTY, COUNCIL, day.plusDays(1), null, null);

		assertThat(row(then, day)).contains("Representant", COUNCIL, "Kari Lien").doesNotContain("Ført inn");
		assertThat(page(day)).doesNotContain(address(before), address(after));
		assertThat(row(before, day.minusDays(1))).contains("Representant");
		assertThat(row(after, day.plusDays(1))).contains("Vararepresentant", "Ført inn ");
	}

	@Test
	void a_deputy_who_stood_alone_that_day_is_shown_to_have_stepped_in_P5() {
		var day = ground.today().minusDays(300);
		var deputy = give(Role.DEPUTY, "Frivilligsentral A", day, day.plusDays(2), null);
		give(Role.REPRESENTATIVE, "Frivilligsentral A", day.plusDays(1), day.plusDays(2), null);

		assertThat(row(deputy, day)).contains("Trådte inn");
		assertThat(row(deputy, day.plusDays(1))).doesNotContain("Trådte inn");
	}

	@Test
	void a_deputy_who_stepped_in_during_the_day_is_shown_with_the_time_P5() {
		MovableClock.SHARED.stopAt(ground.today().plusDays(9).atTime(LocalTime.of(10, 30)).atZone(Words.ZONE).toInstant());
		var today = ground.today();
		var deputy = give(Role.DEPUTY, "Frivilligsentral A", today, null, null);
		give(Role.REPRESENTATIVE, "Frivilligsentral A", today, null, null);
		assertThat(row(deputy, today)).doesNotContain("Trådte inn");

		mandates.of(Set.of(ground.party("Frivilligsentral A")), today).stream().filter(it -> !it.deputy())
				.forEach(it -> mandates.end(it.mandate(), ground.kari()));
		assertThat(row(deputy, today)).contains("Trådte inn kl. 10.30");
	}

	@Test
	void who_was_appointed_for_one_matter_is_shown_with_it_P5() {
		var day = ground.today().minusDays(30);
		var matter = new Subject("agreement", Ids.next());
		ground.calls(matter, "Badeplassen på Venneslafjorden", "/avtaler/A-2026-000001");

		assertThat(row(give(Role.REPRESENTATIVE, COUNCIL, day, null, matter), day)).contains("Bare i saken Badeplassen på Venneslafjorden");
	}

	@Test
	void a_mandate_held_before_its_party_was_on_the_platform_gave_nothing_and_says_so_P1_P4() {
		var day = ground.today().minusYears(2);

		assertThat(row(give(Role.STAFF, COUNCIL, day, day.plusDays(1), null), day)).contains("Parten var ikke med på plattformen denne dagen");
	}

	@Test
	void one_that_is_ended_in_the_middle_of_a_day_stands_on_that_day_with_the_time_and_not_on_the_next_P2() {
		MovableClock.SHARED.stopAt(ground.today().plusDays(1).atTime(LocalTime.of(14, 5)).atZone(Words.ZONE).toInstant());
		var today = ground.today();
		var ended = give(Role.REPRESENTATIVE, COUNCIL, today.minusDays(5), null, null);
		var onItsFirstDay = give(Role.STAFF, COUNCIL, today, null, null);
		var neverBegun = give(Role.STAFF, COUNCIL, today.plusDays(2), null, null);
		for (var one : new MandateId[] { ended, onItsFirstDay, neverBegun }) {
			mandates.end(one, ground.kari());
		}

		assertThat(row(ended, today)).contains("Avsluttet denne dagen kl. 14.05");
		assertThat(row(onItsFirstDay, today)).contains("Avsluttet denne dagen kl. 14.05");
		assertThat(page(today)).doesNotContain(address(neverBegun));
		assertThat(page(today.plusDays(2))).doesNotContain(address(ended), address(onItsFirstDay), address(neverBegun));
	}

	@Test
	void a_mandate_that_ends_at_midnight_holds_until_the_last_second_of_oslos_day_P2() {
		var viewer = ground.person("Anne Dahl", Role.READER, null);
		var last = ground.today().plusDays(3);
		ground.give(MandateId.next(), viewer, Role.REPRESENTATIVE, COUNCIL, new Period(ground.today(), last.plusDays(1)));
		var midnight = last.plusDays(1).atStartOfDay(Words.ZONE).toInstant();

		MovableClock.SHARED.stopAt(midnight.minusMillis(1));
		assertThat(actings.of(viewer).binds(ground.party(COUNCIL))).isTrue();
		MovableClock.SHARED.moveBy(Duration.ofMillis(1));
		assertThat(actings.of(viewer)).isInstanceOf(Acting.Reader.class);
	}

	@Test
	void a_day_that_cannot_be_read_is_refused_beside_its_field_and_stays_as_it_was_typed() {
		var refused = browser.get(Ground.KARI, ADDRESS + "?dag=syttende");

		assertThat(refused).hasStatus(422);
		assertThat(Browser.text(refused)).contains("Dag: skriv en dato", "href=\"#dag\"", "value=\"syttende\"");
		assertThat(browser.page(Ground.KARI, ADDRESS + "?dag=17.5.2026")).contains("Hvem kunne handle 17. mai 2026");
	}

	@Test
	void a_long_list_goes_page_by_page_and_the_file_has_all_of_the_same_filter() {
		var day = ground.today().minusDays(120);
		var given = IntStream.range(0, 51).mapToObj(_ -> give(Role.STAFF, "Frivilligsentral B", day, day.plusDays(1), null)).toList();
		var filter = "dag=" + day + "&part=" + ground.party("Frivilligsentral B").value();
		var first = browser.page(Ground.KARI, ADDRESS + "?" + filter);
		var second = browser.page(Ground.KARI, Objects.requireNonNull(Browser.next(first)));

		assertThat(given).allSatisfy(it -> assertThat(first.contains(address(it))).isNotEqualTo(second.contains(address(it))));
		var file = new String(browser.streamed(Ground.KARI, ADDRESS + "/nedlasting?" + filter + "&format=CSV"), StandardCharsets.UTF_8);
		assertThat(file.lines()).hasSizeGreaterThanOrEqualTo(52).filteredOn(it -> it.contains("Medarbeider")).allMatch(it -> it.contains("Frivilligsentral B"));
		assertThat(browser.streamed(Ground.KARI, ADDRESS + "/nedlasting?" + filter + "&format=XLSX")).startsWith('P', 'K');
	}

	/** One that is over was given on its first day. */
	private MandateId give(Role role, String party, LocalDate from, @Nullable LocalDate to, @Nullable Subject matter) {
		var mandate = MandateId.next();
		var kari = ground.kari();
		var person = Objects.requireNonNull(actings.of(ground.person("Per Aas", Role.READER, null)).person());
		var partyId = ground.party(party);
		var back = to == null ? Duration.ZERO : Duration.between(from.atStartOfDay(), ground.today().atStartOfDay());
		MovableClock.SHARED.moveBy(back.negated());
		mandates.give(new Appointment(mandate, role, partyId, "", "", new Period(from, to), matter), person, kari, ground.now());
		MovableClock.SHARED.moveBy(back);
		return mandate;
	}

	/** All pages of a day. */
	private String page(LocalDate day) {
		var pages = new StringBuilder();
		for (var address = ADDRESS + "?dag=" + day; address != null;) {
			var page = browser.page(Ground.KARI, address);
			pages.append(page);
			address = Browser.next(page);
		}
		return pages.toString();
	}

	private String row(MandateId mandate, LocalDate day) {
		var page = page(day);
		assertThat(page).contains(address(mandate));
		var row = page.substring(page.indexOf(address(mandate)));
		return row.substring(0, row.indexOf("</tr>"));
	}

	private static String address(MandateId mandate) {
		return "/partnerskap/mandat/" + mandate.value();
	}
}
