package no.samskaping.agreements.force;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceId;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Refused;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Examples.NOW;
import static no.samskaping.agreements.Examples.RESIDENTS;
import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.cards;
import static no.samskaping.agreements.Examples.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoticesTest {

	private static final LocalDate UNTIL = TODAY.plusYears(2);
	private static final Acceptances NOTHING = new Acceptances(List.of());

	private final Notice club = notice(CLUB, TODAY.plusMonths(3));
	private final Notice residents = notice(RESIDENTS, TODAY.plusMonths(4));
	private final Notice centre = notice(CENTRE, TODAY.plusMonths(5));

	@Test
	void the_rest_are_those_who_have_not_left_by_the_day_of_a_notice_a_later_leaver_among_them_A8() {
		var notices = binding(residents, club).notices();

		assertThat(notices.all()).as("the earliest day first").containsExactly(club, residents);
		assertThat(actors(notices.rest(club))).containsExactly(RESIDENTS, CENTRE, MUNICIPALITY);
		assertThat(actors(notices.rest(residents))).containsExactly(CENTRE, MUNICIPALITY);
		assertThat(notices.asks(club, RESIDENTS)).isTrue();
		assertThat(notices.asks(residents, CLUB)).isFalse();
		assertThat(notices.asks(club, CLUB)).isFalse();
	}

	@Test
	void of_two_who_leave_on_the_same_day_neither_is_among_the_rest_of_the_other_A8() {
		var other = notice(RESIDENTS, club.effective());
		var notices = binding(club, other).notices();

		assertThat(actors(notices.rest(club))).containsExactly(CENTRE, MUNICIPALITY).isEqualTo(actors(notices.rest(other)));
	}

	@Test
	void each_notice_has_its_own_answers_A8() {
		var notices = binding(club, residents).notices();
		var said = said(club, RESIDENTS, CENTRE, MUNICIPALITY);

		assertThat(notices.goesOn(club, said)).isTrue();
		assertThat(notices.goesOn(residents, said)).isFalse();
		assertThat(notices.goesOn(club, said(club, CENTRE, MUNICIPALITY))).as("the later leaver has not answered").isFalse();
		assertThat(notices.goesOn(residents, said(residents, CENTRE, MUNICIPALITY))).isTrue();
		assertThat(notices.unanswered(CENTRE, said)).containsExactly(residents);
		assertThat(notices.unanswered(RESIDENTS, NOTHING)).containsExactly(club);
	}

	@Test
	void a_later_notice_with_an_earlier_day_changes_who_the_rest_of_the_other_are_and_an_answer_stays_A8() {
		var alone = binding(residents);
		var said = said(residents, CENTRE, MUNICIPALITY);
		assertThat(alone.notices().goesOn(residents, said)).as("the club has not answered").isFalse();

		assertThat(alone.noticed(club).notices().goesOn(residents, said)).isTrue();
	}

	@Test
	void it_ends_on_the_first_day_on_which_a_notice_leaves_too_few_A8() {
		assertThat(binding(club, residents).endedByNotice()).isNull();
		var notices = binding(club, residents, centre);

		assertThat(notices.endedByNotice()).isEqualTo(centre.effective());
		assertThat(notices.notices().asking()).containsExactly(club, residents);
		assertThat(notices.noticed(notice(MUNICIPALITY, TODAY.plusMonths(1))).endedByNotice()).as("one more leaves earlier")
				.isEqualTo(residents.effective());
		assertThat(binding(club, residents, notice(CENTRE, UNTIL.plusDays(1))).endedByNotice()).as("the last day comes first").isNull();
	}

	@Test
	void who_has_given_notice_is_told_so_and_gives_none_again_A8() {
		assertThatThrownBy(() -> binding(club, residents).noticed(notice(CLUB, TODAY.plusMonths(9)))).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).singleElement().satisfies(broken -> assertThat(broken.rule()).isEqualTo("A8")));
	}

	@Test
	void a_new_text_in_force_keeps_the_notices_of_those_whom_it_still_binds_A7_A8() {
		var entered = binding(club, centre).entered(UUID.randomUUID(), "b".repeat(64), 2, draft().without(CLUB), TODAY);

		assertThat(entered.given()).containsExactly(centre);
	}

	@Test
	void when_one_has_left_the_notices_of_the_others_stand_A8() {
		var left = binding(club, residents).without(CLUB);

		assertThat(left.given()).containsExactly(residents);
		assertThat(actors(left.sides())).containsExactly(RESIDENTS, CENTRE, MUNICIPALITY);
	}

	@Test
	void a_small_change_waits_for_all_who_are_bound_whoever_leaves_A7_A8() {
		var change = new Adjustment(UUID.randomUUID(), UNTIL.plusMonths(1), "Sesongen varer lenger.");
		var waiting = binding(club, residents).proposed(change, TODAY);

		assertThat(waiting.given()).containsExactly(club, residents);
		assertThat(waiting.isAdjustmentAgreed(said(change.id(), RESIDENTS, CENTRE, MUNICIPALITY))).isFalse();
		assertThat(waiting.without(CLUB).isAdjustmentAgreed(said(change.id(), RESIDENTS, CENTRE, MUNICIPALITY))).isTrue();
		assertThat(waiting.adjusted().given()).containsExactly(club, residents);
	}

	private static Binding binding(Notice... given) {
		return new Binding(new Force(UUID.randomUUID(), "a".repeat(64), TODAY, UNTIL, 1, UNTIL), Stream.of(side(CLUB, null), side(RESIDENTS, null),
				side(CENTRE, CENTRE_PARTY), side(MUNICIPALITY, MUNICIPALITY_PARTY)).map(Bound::new).toList(), List.of(given), null);
	}

	private static Side side(ActorId actor, @Nullable PartyId party) {
		return Side.of(actor, cards().get(actor), party, null, null);
	}

	private static Notice notice(ActorId actor, LocalDate day) {
		return new Notice(UUID.randomUUID(), actor, "Vi går.", TODAY, day);
	}

	private static Acceptances said(Notice about, ActorId... actors) {
		return said(about.id(), actors);
	}

	private static Acceptances said(UUID about, ActorId... actors) {
		return new Acceptances(Stream.of(actors)
				.map(actor -> new Acceptance(AcceptanceId.next(), AgreementId.next(), about, 1, actor, true, null, null, null, null, NOW)).toList());
	}

	private static List<ActorId> actors(List<Side> sides) {
		return sides.stream().map(Side::actor).toList();
	}
}
