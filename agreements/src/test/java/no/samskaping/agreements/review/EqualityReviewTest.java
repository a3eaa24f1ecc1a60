package no.samskaping.agreements.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.DecisionRule;
import no.samskaping.agreements.terms.DisagreementPath;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Footing;
import no.samskaping.agreements.terms.Role;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Terms;
import no.samskaping.initiatives.Phase;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.testbed.Proves;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.having;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class EqualityReviewTest {

	@Test
	@Proves({ "A3.2", "A3.3", "A3.4", "A3.5", "A3.6", "A3.7", "A3.8", "A3.9", "A3.10", "A3.11", "A3.12" })
	void a_draft_as_it_comes_from_the_initiative_passes_A3() {
		assertThat(EqualityReview.of(draft()).findings()).isEmpty();
		assertThat(EqualityReview.of(draft()).passed()).containsExactly(EqualityRule.values());
	}

	@Test
	@Proves("A3.2")
	void one_who_contributes_nothing_is_found_with_clause_and_name_E1() {
		var draft = draft();
		var without = new Draft(draft.terms(), draft.sides(), draft.promises().stream().filter(promise -> !promise.actor().equals(CENTRE)).toList(),
				draft.aims(), draft.justifications(), draft.clauses());

		assertThat(open(without, EqualityRule.E1)).singleElement().satisfies(found -> {
			assertThat(found.actor()).isEqualTo(CENTRE);
			assertThat(found.clause()).isEqualTo(ClauseKind.CONTRIBUTIONS);
			assertThat(found.remedy().isAutomatic()).isFalse();
		});
	}

	@Test
	@Proves("A3.2")
	void knowledge_alone_is_a_contribution_of_its_own_and_hours_are_as_good_as_money_E1() {
		var draft = draft();
		var little = new Draft(draft.terms(), draft.sides(), draft.promises().stream().filter(promise -> promise.phase() == Phase.DEFINE).toList(),
				draft.aims(), draft.justifications(), draft.clauses());

		assertThat(open(little, EqualityRule.E1)).isEmpty();
	}

	@Test
	@Proves({ "A3.3", "A3.4", "A3.5" })
	void more_voices_than_the_others_a_casting_vote_or_a_veto_of_ones_own_is_found_E2() {
		assertThat(open(footing(MUNICIPALITY, new Footing(2, false, 3, true, true)), EqualityRule.E2)).extracting(Finding::actor)
				.containsExactly(MUNICIPALITY);
		assertThat(open(footing(MUNICIPALITY, new Footing(0, false, 3, true, true)), EqualityRule.E2)).hasSize(1);
		assertThat(open(footing(CLUB, new Footing(1, true, 3, true, true)), EqualityRule.E2)).extracting(Finding::actor).containsExactly(CLUB);
		assertThat(open(draft().with(casting(draft().terms(), MUNICIPALITY)), EqualityRule.E2)).extracting(Finding::key)
				.containsExactly("casting");
	}

	@Test
	void a_veto_that_everyone_has_and_a_majority_of_equal_voices_are_allowed_E2() {
		assertThat(open(draft().withSides(side -> side.on(new Footing(1, true, 3, true, true))), EqualityRule.E2)).isEmpty();
		var terms = draft().terms();
		var majority = new Terms(terms.title(), null, null, null, null, terms.endsOn(), DecisionRule.MAJORITY, null, terms.disagreement(), null, 3,
				null, false);
		assertThat(open(draft().with(majority), EqualityRule.E2)).isEmpty();
	}

	@Test
	@Proves("A3.6")
	void one_who_was_not_in_when_the_need_was_defined_is_found_unless_there_is_a_reason_E3() {
		var draft = draft();
		var late = new Draft(draft.terms(), draft.sides(),
				draft.promises().stream().filter(promise -> !promise.actor().equals(CLUB) || promise.phase() != Phase.DEFINE).toList(), draft.aims(),
				draft.justifications(), draft.clauses());

		assertThat(open(late, EqualityRule.E3)).extracting(Finding::actor).containsExactly(CLUB);
		assertThat(open(having(late, side(late, CLUB).outsideDefine("  ")), EqualityRule.E3)).hasSize(1);
		assertThat(open(having(late, side(late, CLUB).outsideDefine("Kom med da verkstedet trengte mekanikere.")), EqualityRule.E3)).isEmpty();
	}

	@Test
	@Proves("A3.7")
	void a_longer_notice_than_the_others_have_is_found_with_both_figures_E4() {
		var found = open(footing(CLUB, new Footing(1, false, 6, true, true)), EqualityRule.E4);

		assertThat(found).singleElement().satisfies(one -> {
			assertThat(one.actor()).isEqualTo(CLUB);
			assertThat(one.figures()).isEqualTo(List.of(6, 3));
			assertThat(one.clause()).isEqualTo(ClauseKind.DURATION);
		});
	}

	@Test
	@Proves("A3.7")
	void the_same_notice_for_all_is_allowed_whatever_its_length_E4() {
		assertThat(open(draft().withSides(side -> side.on(new Footing(1, false, 12, true, true))), EqualityRule.E4)).isEmpty();
	}

	@Test
	@Proves("A3.8")
	void one_who_may_not_propose_changes_as_the_others_may_is_found_E4() {
		assertThat(open(footing(CLUB, new Footing(1, false, 3, false, true)), EqualityRule.E4)).extracting(Finding::clause)
				.containsExactly(ClauseKind.CHANGES);
	}

	@Test
	@Proves("A3.9")
	void one_from_whom_results_are_kept_is_found_E5() {
		assertThat(open(footing(CENTRE, new Footing(1, false, 3, true, false)), EqualityRule.E5)).extracting(Finding::actor).containsExactly(CENTRE);
	}

	@Test
	@Proves("A3.10")
	void disagreement_that_goes_elsewhere_first_is_found_E6() {
		var terms = draft().terms();
		var elsewhere = new Terms(terms.title(), null, null, null, null, terms.endsOn(), DecisionRule.CONSENSUS, null, DisagreementPath.COURTS, null,
				3, null, false);

		assertThat(open(draft().with(elsewhere), EqualityRule.E6)).hasSize(1);
		assertThat(open(draft().with(elsewhere.discussedFirst()), EqualityRule.E6)).isEmpty();
	}

	@Test
	@Proves("A3.11")
	void a_contracting_party_that_cannot_sign_is_found_and_may_take_part_instead_E7_P6() {
		var draft = draft();
		var club = side(draft, CLUB);
		var group = new Side(CLUB, null, ActorKind.INFORMAL_GROUP, null, null, CLUB, false, Role.CONTRACTING_PARTY, null, null, club.footing(),
				club.boundary());

		assertThat(open(having(draft, group), EqualityRule.E7)).extracting(Finding::key).containsExactly("unable");
		assertThat(open(having(draft, group.as(Role.PARTICIPANT)), EqualityRule.E7)).isEmpty();
	}

	@Test
	@Proves("A3.12")
	void a_legal_entity_that_would_sign_twice_is_found_and_its_unit_may_take_part_E7_P6() {
		var draft = draft();
		var centre = side(draft, CENTRE);
		var unit = new Side(CENTRE, centre.party(), centre.kind(), centre.sector(), side(draft, MUNICIPALITY).organisationNumber(), CENTRE, true,
				Role.CONTRACTING_PARTY, null, null, centre.footing(), centre.boundary());

		assertThat(open(having(draft, unit), EqualityRule.E7)).extracting(Finding::key).containsExactly("twice");
		assertThat(open(having(draft, unit.as(Role.PARTICIPANT)), EqualityRule.E7)).isEmpty();
	}

	@Test
	@Proves({ "A3.14", "A3.15" })
	void a_wanted_difference_that_is_justified_is_shown_but_not_open_A3() {
		var justified = footing(CLUB, new Footing(1, false, 6, true, true))
				.justified(new Justification(EqualityRule.E4, "notice", CLUB, List.of(6, 3), "Klubben eier verktøyet."));

		assertThat(EqualityReview.of(justified).isPassed()).isTrue();
		assertThat(EqualityReview.of(justified).findings()).singleElement().extracting(Finding::justified).isEqualTo(true);
	}

	@Test
	@Proves("A3.15")
	void a_reason_covers_the_finding_and_the_participant_that_it_is_for_and_nothing_else_A3() {
		var veto = new Justification(EqualityRule.E2, "veto", MUNICIPALITY, List.of(), "Kommunestyret må ha siste ord om veien.");
		var uneven = having(footing(MUNICIPALITY, new Footing(1, true, 3, true, true)), side(draft(), CENTRE).on(new Footing(5, false, 3, true, true)));

		assertThat(open(uneven.justified(veto), EqualityRule.E2)).extracting(Finding::key, Finding::actor)
				.containsExactly(tuple("voices", CENTRE));
		assertThat(open(uneven.justified(new Justification(EqualityRule.E2, "veto", CLUB, List.of(), "Klubben.")), EqualityRule.E2)).hasSize(2);
	}

	@Test
	void a_reason_falls_with_the_finding_for_which_it_was_given_A3() {
		var reason = new Justification(EqualityRule.E4, "notice", CLUB, List.of(6, 3), "Klubben eier verktøyet.");
		var uneven = footing(CLUB, new Footing(1, false, 6, true, true)).justified(reason);

		assertThat(EqualityReview.relieved(uneven).justifications()).containsExactly(reason);
		assertThat(EqualityReview.relieved(Remedy.SAME_NOTICE.mend(uneven, CLUB)).justifications()).isEmpty();
	}

	@Test
	@Proves("A3.15")
	void a_reason_falls_when_the_figure_for_which_it_was_given_is_another_E2() {
		var uneven = footing(MUNICIPALITY, new Footing(2, false, 3, true, true));
		var reason = new Justification(EqualityRule.E2, "voices", MUNICIPALITY, List.of(2), "To virksomheter er med.");
		var five = uneven.justified(reason).withSides(side -> side.actor().equals(MUNICIPALITY) ? side.on(new Footing(5, false, 3, true, true)) : side);

		assertThat(open(uneven.justified(reason), EqualityRule.E2)).isEmpty();
		assertThat(open(five, EqualityRule.E2)).extracting(Finding::actor).containsExactly(MUNICIPALITY);
		assertThat(EqualityReview.relieved(five).justifications()).isEmpty();
	}

	@Test
	void a_reason_falls_when_the_notice_or_that_of_the_others_is_another_and_stays_when_something_else_is_E4() {
		var uneven = footing(CLUB, new Footing(1, false, 6, true, true))
				.justified(new Justification(EqualityRule.E4, "notice", CLUB, List.of(6, 3), "Klubben eier verktøyet."));

		assertThat(open(uneven.withSides(side -> side.actor().equals(CLUB) ? side.on(side.footing().leaving(12)) : side), EqualityRule.E4)).hasSize(1);
		assertThat(open(uneven.withSides(side -> side.actor().equals(CLUB) ? side : side.on(side.footing().leaving(1))), EqualityRule.E4)).hasSize(1);
		assertThat(open(uneven.with(uneven.terms().until(uneven.terms().endsOn().plusYears(1))), EqualityRule.E4)).isEmpty();
	}

	@Test
	@Proves("A3.14")
	void nobody_can_justify_away_the_own_contribution_the_discussion_meeting_or_a_signature_A3() {
		assertThat(EqualityRule.E1.isJustifiable()).isFalse();
		var terms = draft().terms();
		var elsewhere = draft().with(new Terms(terms.title(), null, null, null, null, terms.endsOn(), DecisionRule.CONSENSUS, null,
				DisagreementPath.COURTS, null, 3, null, false)).justified(new Justification(EqualityRule.E6, "elsewhere", CLUB, List.of(), "Vi vil ha dommere."));

		assertThat(EqualityReview.of(elsewhere).isPassed()).isFalse();
		var club = side(draft(), CLUB);
		var unable = having(draft(), new Side(CLUB, null, ActorKind.INFORMAL_GROUP, null, null, CLUB, false, Role.CONTRACTING_PARTY, null, null,
				club.footing(), club.boundary())).justified(new Justification(EqualityRule.E7, "unable", CLUB, List.of(), "Vi er med likevel."));
		assertThat(open(unable, EqualityRule.E7)).extracting(Finding::key).containsExactly("unable");
	}

	@Test
	void what_the_platform_can_mend_is_mended_in_one_step_A3() {
		var uneven = footing(CLUB, new Footing(3, true, 6, false, false)).with(casting(draft().terms(), MUNICIPALITY));

		var mended = uneven;
		for (var found : EqualityReview.of(uneven).open()) {
			mended = found.remedy().mend(mended, CLUB);
		}

		assertThat(EqualityReview.of(mended).isPassed()).isTrue();
		assertThat(mended.sides()).allSatisfy(side -> assertThat(side.footing()).isEqualTo(Footing.EQUAL));
	}

	@Test
	void influence_never_follows_money_A3() {
		assertThat(draft().moneyOf(MUNICIPALITY).amount()).isPositive();
		assertThat(draft().moneyOf(CLUB).amount()).isZero();
		assertThat(side(draft(), CLUB).footing()).isEqualTo(side(draft(), MUNICIPALITY).footing());
	}

	private static List<Finding> open(Draft draft, EqualityRule rule) {
		return EqualityReview.of(draft).open().stream().filter(found -> found.rule() == rule).toList();
	}

	private static Draft footing(ActorId actor, Footing footing) {
		return draft().withSides(side -> side.actor().equals(actor) ? side.on(footing) : side);
	}

	private static Terms casting(Terms terms, ActorId whose) {
		return new Terms(terms.title(), terms.background(), terms.purpose(), null, null, terms.endsOn(), terms.decisions(), whose,
				terms.disagreement(), terms.economy(), 3, null, false);
	}
}
