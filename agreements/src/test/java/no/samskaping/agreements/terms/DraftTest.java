package no.samskaping.agreements.terms;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.equality.Justification;
import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.clause;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.having;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;

class DraftTest {

	@Test
	void all_seventeen_mandatory_clauses_are_there_in_their_order_A4() {
		assertThat(draft().clauses()).extracting(Clause::kind).containsExactlyElementsOf(ClauseKind.mandatory()).hasSize(17);
	}

	@Test
	@Proves("A3.16")
	void what_is_said_as_before_opens_nothing_A3() {
		var before = draft();

		assertThat(before.since(before, TODAY)).isEqualTo(before);
	}

	@Test
	@Proves("A3.16")
	void a_change_opens_exactly_the_clauses_that_say_something_else_A3() {
		var before = draft();
		var after = having(before, side(before, CLUB).on(new Footing(1, false, 6, true, true))).since(before, TODAY);

		assertThat(after.clauses()).filteredOn(clause -> clause.revision() > 1).extracting(Clause::kind).containsExactly(ClauseKind.DURATION);
		assertThat(clause(after, ClauseKind.DURATION).changedOn()).isEqualTo(TODAY);
	}

	@Test
	void a_justification_opens_the_clause_on_equality_A3() {
		var after = draft().justified(new Justification(EqualityRule.E4, "notice", CLUB, List.of(6, 3), "Klubben eier verktøyet.")).since(draft(), TODAY);

		assertThat(clause(after, ClauseKind.EQUALITY).revision()).isEqualTo(2);
	}

	@Test
	void a_reason_that_enters_or_leaves_the_text_opens_the_clause_on_equality_and_one_that_is_not_printed_does_not_A3_E3() {
		var defining = draft();
		var reasoned = having(defining, side(defining, CLUB).outsideDefine("Kom med da behovet var beskrevet."));
		var outside = new Draft(reasoned.terms(), reasoned.sides(), reasoned.promises().stream()
				.filter(promise -> !promise.actor().equals(CLUB) || promise.phase() != Phase.DEFINE).toList(), reasoned.aims(), List.of(), reasoned.clauses());

		assertThat(clause(reasoned.since(defining, TODAY), ClauseKind.EQUALITY).revision()).as("written, and not printed").isEqualTo(1);
		assertThat(clause(outside.since(reasoned, TODAY), ClauseKind.EQUALITY).revision()).as("printed from now on").isEqualTo(2);
		assertThat(clause(reasoned.since(outside, TODAY), ClauseKind.EQUALITY).revision()).as("printed no longer").isEqualTo(2);
	}

	@Test
	void who_takes_part_changes_every_clause_that_speaks_of_each_A3() {
		var before = draft();
		var after = before.without(CLUB).since(before, TODAY);

		assertThat(after.clauses()).filteredOn(clause -> clause.revision() > 1).extracting(Clause::kind)
				.contains(ClauseKind.PARTIES, ClauseKind.CONTRIBUTIONS, ClauseKind.DECISIONS, ClauseKind.CONTACTS)
				.doesNotContain(ClauseKind.PURPOSE, ClauseKind.EVALUATION, ClauseKind.IMPARTIALITY);
	}

	@Test
	void another_organisation_number_opens_the_clause_that_prints_it_A3() {
		var before = draft();
		var card = new ActorCard(CLUB, ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", "974760673", Sector.VOLUNTARY, true, null);

		var after = having(before, side(before, CLUB).known(card, null)).since(before, TODAY);

		assertThat(after.clauses()).filteredOn(clause -> clause.revision() > 1).extracting(Clause::kind).containsExactly(ClauseKind.PARTIES);
	}

	@Test
	void the_sentence_on_the_boundary_that_comes_with_the_municipality_opens_the_clause_on_economy_A3_A5() {
		var draft = draft();
		var penniless = new Draft(draft.terms(), draft.sides(), draft.promises().stream().filter(promise -> promise.kind() != ContributionKind.MONEY).toList(),
				draft.aims(), List.of(), draft.clauses());
		var alone = penniless.without(MUNICIPALITY);
		assertThat(alone.boundary()).as("the answers are kept").isEqualTo(penniless.boundary());

		assertThat(clause(penniless.since(alone, TODAY), ClauseKind.ECONOMY).revision()).isEqualTo(2);
	}

	@Test
	@Proves("A3.17")
	void a_correction_opens_nothing_and_an_objection_to_it_opens_the_clause_A3() {
		var own = new Clause(UUID.randomUUID(), ClauseKind.OWN, "Bruk av brua", "Alle kan bruke brua til stevner.", 4, null, null, null);

		var corrected = own.corrected("Bruk av brua", "Alle kan bruke bruen til stevner.", TODAY);

		assertThat(corrected.revision()).isEqualTo(4);
		assertThat(corrected.beforeCorrection()).isEqualTo("Alle kan bruke brua til stevner.");
		assertThat(corrected.reopened(TODAY).revision()).isEqualTo(5);
	}

	@Test
	@Proves("A3.17")
	void another_heading_and_a_text_that_goes_are_never_a_mere_correction_A3() {
		var own = Clause.first(UUID.randomUUID(), ClauseKind.OWN, "Bruk av brua", "Alle kan bruke brua til stevner.", TODAY);

		assertThat(own.corrected("Bruk av bruen", "Alle kan bruke brua til stevner.", TODAY).revision()).isEqualTo(2);
		assertThat(own.corrected("Bruk av brua", null, TODAY).revision()).isEqualTo(2);
		assertThat(own.corrected("Bruk av brua", null, TODAY).correction()).isNull();
	}

	@Test
	void the_most_regulated_answer_decides_and_one_missing_leaves_it_open_A5() {
		var draft = draft();

		assertThat(draft.boundary()).isEqualTo(Outcome.CO_CREATION);
		assertThat(having(draft, side(draft, CLUB).answered(Boundary.of(Answer.YES, Answer.YES, Answer.YES))).boundary())
				.isEqualTo(Outcome.PROCUREMENT);
		assertThat(having(draft, side(draft, CLUB).answered(null)).boundary()).isNull();
	}

	@Test
	void without_the_municipality_there_is_no_boundary_to_answer_A5() {
		var alone = new Draft(draft().terms(), draft().sides().stream().filter(side -> !side.isMunicipality()).map(side -> side.answered(null)).toList(),
				draft().promises(), draft().aims(), draft().justifications(), draft().clauses());

		assertThat(alone.besideTheMunicipality()).isEmpty();
		assertThat(alone.boundary()).isEqualTo(Outcome.CO_CREATION);
	}
}
