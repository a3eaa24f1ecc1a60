package no.samskaping.partnership;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.Proposal;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.testbed.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Organisations that come and go with the versions of the charter, on a platform of its own. */
@PartnershipTest
@TestPropertySource(properties = "samskaping.test=seats")
class SeatsTest {

	private static final String CHAMBER = "Vennesla Næringsforening";

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

	private void adopt(List<Seat> come, PartyId gone, LocalDate from) {
		var draft = charters.beginNext(ground.kari());
		var says = draft.content();
		var seats = new ArrayList<>(says.seats().stream().filter(it -> !it.party().equals(gone)).toList());
		seats.addAll(come);
		charters.revise(draft.getId(), draft.version(), new CharterContent(says.municipality(), says.threshold(), says.counts(), says.challenges(), seats,
				says.deadlines(), says.cadenceStart()), new Proposal(from, null, null), ground.kari());
		charters.adopt(draft.getId(), charters.drafted().orElseThrow().version(), ground.kari());
	}
}
