package no.samskaping.partnership.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MandateTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
	private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");
	private static final PersonId PERSON = PersonId.next();
	private static final PartyId PARTY = PartyId.next();

	@Test
	@Proves("P2.3")
	void a_mandate_holds_from_its_first_day_and_not_on_the_day_after_its_last_P2() {
		var period = new Period(TODAY, TODAY.plusDays(2));
		assertThat(period.covers(TODAY.minusDays(1))).isFalse();
		assertThat(period.covers(TODAY)).isTrue();
		assertThat(period.covers(TODAY.plusDays(1))).isTrue();
		assertThat(period.covers(TODAY.plusDays(2))).isFalse();
		assertThat(period.lastDay()).isEqualTo(TODAY.plusDays(1));
	}

	@Test
	void periods_that_only_meet_do_not_overlap() {
		var first = new Period(TODAY, TODAY.plusDays(2));
		assertThat(first.overlaps(new Period(TODAY.plusDays(2), null))).isFalse();
		assertThat(first.overlaps(new Period(TODAY.plusDays(1), null))).isTrue();
		assertThat(new Period(TODAY, null).overlaps(first)).isTrue();
	}

	@Test
	@Proves("P2.5")
	void who_represents_needs_a_party_P2() {
		refused(appointment(Role.REPRESENTATIVE, null, new Period(TODAY, null), null), "party");
		refused(appointment(Role.STAFF, null, new Period(TODAY, null), null), "party");
		assertThat(give(appointment(Role.COORDINATOR, null, new Period(TODAY, null), null))).isNotNull();
	}

	@Test
	@Proves("P2.6")
	void a_mandate_does_not_end_before_it_begins_or_before_today_P2() {
		refused(appointment(Role.STAFF, PARTY, new Period(TODAY, TODAY), null), "lastDay");
		refused(appointment(Role.STAFF, PARTY, new Period(TODAY.minusDays(9), TODAY), null), "lastDay");
		assertThat(give(appointment(Role.STAFF, PARTY, new Period(TODAY.minusDays(9), TODAY.plusDays(1)), null))).isNotNull();
	}

	@Test
	@Proves("P2.7")
	void nobody_has_the_same_mandate_twice_at_a_time_P2() {
		var held = List.of(give(appointment(Role.STAFF, PARTY, new Period(TODAY, TODAY.plusDays(10)), null)));
		var again = appointment(Role.STAFF, PARTY, new Period(TODAY.plusDays(9), null), null);
		assertThatThrownBy(() -> Mandate.give(again, PERSON, held, null, TODAY, NOW)).isInstanceOf(Refused.class);
		var after = appointment(Role.STAFF, PARTY, new Period(TODAY.plusDays(10), null), null);
		assertThat(Mandate.give(after, PERSON, held, null, TODAY, NOW)).isNotNull();
		var other = appointment(Role.STAFF, PartyId.next(), new Period(TODAY, null), null);
		assertThat(Mandate.give(other, PERSON, held, null, TODAY, NOW)).isNotNull();
	}

	@Test
	@Proves("P5.6")
	void only_a_representative_is_appointed_for_a_single_matter_P5() {
		var matter = new Subject("agreement", Ids.next());
		refused(appointment(Role.STAFF, PARTY, new Period(TODAY, null), matter), "role");
		assertThat(give(appointment(Role.REPRESENTATIVE, PARTY, new Period(TODAY, null), matter)).matter()).isEqualTo(matter);
	}

	@Test
	@Proves("P5.9")
	void a_party_appoints_for_a_matter_only_where_another_of_it_is_recused_P5() {
		assertThat(SteppingIn.isStoodInFor(doubleRole(PARTY, true), PARTY)).isTrue();
		assertThat(SteppingIn.isStoodInFor(doubleRole(PARTY, false), PARTY)).isFalse();
		assertThat(SteppingIn.isStoodInFor(doubleRole(PartyId.next(), true), PARTY)).isFalse();
	}

	@Test
	@Proves("P1.7")
	void nobody_is_appointed_for_a_matter_who_speaks_for_another_sector_there_P1() {
		assertThat(SteppingIn.isOneVoice(List.of(party(Sector.VOLUNTARY), party(Sector.VOLUNTARY)))).isTrue();
		assertThat(SteppingIn.isOneVoice(List.of(party(Sector.VOLUNTARY), party(Sector.PUBLIC)))).isFalse();
	}

	private static Party party(Sector sector) {
		return new Party(PartyId.next(), ActorId.next(), "Part", true, sector, false);
	}

	@Test
	void an_ended_mandate_is_over_the_same_day_P2() {
		var mandate = give(appointment(Role.REPRESENTATIVE, PARTY, new Period(TODAY.minusYears(1), null), null));
		assertThat(mandate.isOver(TODAY)).isFalse();
		mandate.end(PERSON, TODAY, NOW);
		assertThat(mandate.isOver(TODAY)).isTrue();
		assertThat(mandate.period().covers(TODAY)).isFalse();
		assertThat(mandate.period().covers(TODAY.minusDays(1))).isTrue();
	}

	@Test
	void one_that_was_to_begin_later_never_holds_once_it_is_ended() {
		var mandate = give(appointment(Role.STAFF, PARTY, new Period(TODAY.plusDays(5), null), null));
		mandate.end(PERSON, TODAY, NOW);
		assertThat(mandate.period().covers(TODAY.plusDays(5))).isFalse();
		assertThat(mandate.heldUntil()).isNull();
	}

	@Test
	@Proves("P2.1")
	void only_the_own_representative_binds_a_party_P2() {
		var id = MandateId.next();
		assertThat(new Acting.Representative(PERSON, PARTY, id, false).binds(PARTY)).isTrue();
		assertThat(new Acting.Representative(PERSON, PARTY, id, true).binds(PARTY)).isTrue();
		assertThat(new Acting.Representative(PERSON, PartyId.next(), id, false).binds(PARTY)).isFalse();
		assertThat(new Acting.Staff(PERSON, PARTY, id).binds(PARTY)).isFalse();
		assertThat(new Acting.Coordinator(PERSON, PARTY, id).binds(PARTY)).isFalse();
		assertThat(new Acting.Administrator(PERSON, id).binds(PARTY)).isFalse();
		assertThat(new Acting.Participant(ActorId.next(), PERSON, null).binds(PARTY)).isFalse();
	}

	@Test
	@Proves({ "P2.1", "P5.5" })
	void who_was_appointed_for_a_matter_binds_the_party_there_and_nowhere_else_P5() {
		var matter = new Subject("agreement", Ids.next());
		var other = new Subject("agreement", Ids.next());
		var limited = new Acting.Representative(PERSON, PARTY, MandateId.next(), false, matter);
		assertThat(limited.binds(PARTY)).isFalse();
		assertThat(limited.binds(PARTY, matter)).isTrue();
		assertThat(limited.binds(PARTY, other)).isFalse();
		assertThat(limited.binds(PartyId.next(), matter)).isFalse();
	}

	@Test
	@Proves("P2.4")
	void a_representative_appoints_in_the_own_party_only_P2() {
		var representative = new Acting.Representative(PERSON, PARTY, MandateId.next(), false);
		assertThat(MandateDesk.mayAppoint(representative, Role.STAFF, PARTY)).isTrue();
		assertThat(MandateDesk.mayAppoint(representative, Role.REPRESENTATIVE, PartyId.next())).isFalse();
		assertThat(MandateDesk.mayAppoint(representative, Role.COORDINATOR, PARTY)).isFalse();
		assertThat(MandateDesk.mayAppoint(representative, Role.ADMINISTRATOR, null)).isFalse();
		assertThat(MandateDesk.mayAppoint(new Acting.Staff(PERSON, PARTY, MandateId.next()), Role.STAFF, PARTY)).isFalse();
		assertThat(MandateDesk.mayAppoint(new Acting.Reader(PERSON, MandateId.next()), Role.STAFF, PARTY)).isFalse();
	}

	private static Mandate give(Appointment appointment) {
		return Mandate.give(appointment, PERSON, List.of(), null, TODAY, NOW);
	}

	private static Appointment appointment(Role role, @Nullable PartyId party, Period period, @Nullable Subject matter) {
		return new Appointment(MandateId.next(), role, party, "Kari Lien", "kari@eksempel.no", period, matter);
	}

	private static void refused(Appointment appointment, String field) {
		assertThatThrownBy(() -> give(appointment)).isInstanceOfSatisfying(Refused.class, it -> {
			assertThat(it.broken()).hasSize(1);
			assertThat(it.broken().getFirst().field()).isEqualTo(field);
		});
	}

	private static Recusals.DoubleRole doubleRole(PartyId party, boolean recused) {
		var role = new ActorCard(ActorId.next(), ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", null, Sector.VOLUNTARY, true, null);
		return new Recusals.DoubleRole(PERSON, party, role, recused);
	}
}
