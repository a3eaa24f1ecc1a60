package no.samskaping.partnership;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.Proposal;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;

import static org.assertj.core.api.Assertions.assertThat;

/** Organisations that come and go with the versions of the charter, on a platform of its own. */
@PartnershipTest
@TestPropertySource(properties = "samskaping.test=seats")
class SeatsTest {

	private static final String CHAMBER = "Vennesla Næringsforening";
	private static final String DRAFT = "/partnerskap/plattform/utkast";
	private static final String PARTIES = DRAFT + "/parter";

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	CharterDesk charters;

	@Autowired
	PartyDesk parties;

	@Test
	void a_party_binds_and_is_bound_only_while_the_platform_in_force_counts_it_and_is_appointed_for_before_and_after_P1_P4() {
		ground.setUp();
		var tor = ground.person("Tor Vik", Role.REPRESENTATIVE, CHAMBER);
		var chamber = ground.party(CHAMBER);
		var fresh = parties.found("Vennesla Handelsstand", true, Sector.BUSINESS, ground.kari());
		adopt(List.of(new Seat(fresh, true)), chamber, ground.today().plusDays(3));
		assertThat(ground.acting(tor).binds(chamber)).isTrue();
		assertThat(browser.page(Ground.KARI, "/partnerskap/oppnevn")).contains(CHAMBER, "Vennesla Handelsstand");
		var ada = ground.person("Ada Lie", Role.READER, null);
		ground.give(MandateId.next(), ada, Role.REPRESENTATIVE, fresh, new Period(ground.today(), null));
		assertThat(ground.acting(ada)).isInstanceOf(Acting.Reader.class);
		MovableClock.SHARED.moveBy(Duration.ofDays(3));
		assertThat(ground.acting(tor)).isInstanceOf(Acting.Nobody.class);
		assertThat(ground.acting(ada).binds(fresh)).isTrue();
		charters.beginNext(ground.kari());
		assertThat(browser.page(Ground.KARI, "/partnerskap/plattform/utkast/parter")).contains(CHAMBER, "Vennesla Handelsstand");
	}

	@Test
	void an_organisation_that_is_added_counts_as_one_of_its_sector_P1() {
		ground.setUp();
		charters.beginNext(ground.kari());
		var name = "Venneslaheia vel " + Ids.next();
		var html = browser.page(Ground.KARI, PARTIES);
		var without = rows(html, it -> it.sector() != Sector.VOLUNTARY, "");
		assertThat(browser.post(Ground.KARI, PARTIES, without.toArray())).hasStatus(422);
		without.addAll(List.of("added", name, "addedSector", "VOLUNTARY"));
		assertThat(browser.post(Ground.KARI, PARTIES, without.toArray())).hasRedirectedUrl(DRAFT + "/bekreft");
		var seats = charters.drafted().orElseThrow().content().seats().stream().map(Seat::party).collect(Collectors.toSet());
		assertThat(parties.of(seats).values()).filteredOn(it -> it.sector() == Sector.VOLUNTARY).extracting(Party::name).containsExactly(name);
		browser.post(Ground.KARI, DRAFT + "/forkast", "version", charters.drafted().orElseThrow().version());
	}

	@Test
	void a_number_that_is_typed_for_two_organisations_is_refused_beside_the_second_and_neither_has_it_P6() {
		ground.setUp();
		charters.beginNext(ground.kari());
		var fields = rows(browser.page(Ground.KARI, PARTIES), it -> true, "974760673");
		var numbered = IntStream.iterate(0, it -> fields.contains("rows[" + it + "].party"), it -> it + 1)
				.filter(it -> fields.get(fields.indexOf("rows[" + it + "].organisationNumber") + 1).equals("974760673")).boxed().toList();
		var both = browser.post(Ground.KARI, PARTIES, fields.toArray());
		assertThat(both).hasStatus(422);
		assertThat(Browser.text(both)).contains("href=\"#rows" + numbered.get(1) + ".organisationNumber\"", "Organisasjonsnummeret tilhører")
				.doesNotContain("href=\"#rows" + numbered.getFirst() + ".organisationNumber\"");
		assertThat(browser.page(Ground.KARI, PARTIES)).doesNotContain("974760673");
		browser.post(Ground.KARI, DRAFT + "/forkast", "version", charters.drafted().orElseThrow().version());
	}

	/** The form of the parties as it is shown, with some of them included and with a number for each that has a name. */
	private List<Object> rows(String html, Predicate<Party> included, String number) {
		var fields = new ArrayList<Object>(List.of("version", Browser.value(html, "version")));
		for (var row = 0; html.contains("name=\"rows[" + row + "].party\""); row++) {
			var prefix = "rows[" + row + "].";
			var id = new PartyId(UUID.fromString(Browser.value(html, prefix + "party")));
			var party = parties.of(Set.of(id)).get(id);
			fields.addAll(List.of(prefix + "party", id.value(), prefix + "version", Browser.value(html, prefix + "version"), prefix + "name",
					party.named() ? party.name() : "", prefix + "organisationNumber", party.named() ? number : "", prefix + "included", included.test(party),
					prefix + "gateway", party.sector() != Sector.PUBLIC));
		}
		return fields;
	}

	private void adopt(List<Seat> come, PartyId gone, LocalDate from) {
		var draft = charters.beginNext(ground.kari());
		var says = draft.content();
		var seats = new ArrayList<>(says.seats().stream().filter(it -> !it.party().equals(gone)).toList());
		seats.addAll(come);
		charters.revise(draft.getId(), draft.version(), says.withSeats(seats), new Proposal(from, "Kommunestyret", ground.today()), ground.kari());
		charters.adopt(draft.getId(), charters.drafted().orElseThrow().version(), ground.kari());
	}
}
