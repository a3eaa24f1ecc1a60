package no.samskaping.partnership.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterContent.Source;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CharterTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
	private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");
	private static final Set<Sector> ALL = EnumSet.allOf(Sector.class);
	private static final Set<Sector> GATEWAYS = EnumSet.of(Sector.BUSINESS, Sector.VOLUNTARY);

	private final CharterContent ready = ReadyCharter.vennesla().with(List.of(new Seat(PartyId.next(), true), new Seat(PartyId.next(), false)), TODAY);

	@Test
	void the_ready_charter_says_what_the_platform_document_says_P4() {
		assertThat(ready.threshold()).isEqualTo(Kroner.of(100_000));
		assertThat(ready.challenges()).extracting(Challenge::name).containsExactly("Klima", "Utenforskap", "Demografi");
		assertThat(ready.deadlines()).isEqualTo(new Deadlines(7, 10, 10, 30, 90));
		assertThat(ReadyCharter.vennesla().parties()).hasSize(4).filteredOn(it -> !it.named()).hasSize(2);
		assertThat(ReadyCharter.vennesla().parties()).filteredOn(it -> it.gateway()).noneMatch(it -> it.sector() == Sector.PUBLIC);
	}

	@Test
	void below_the_threshold_is_small_and_at_it_formalised_I3() {
		var charter = adopted(1, TODAY, null).asAdopted(List.of());
		assertThat(charter.formalises(Kroner.parse("99 999,99").orElseThrow())).isFalse();
		assertThat(charter.formalises(Kroner.of(100_000))).isTrue();
	}

	@Test
	@Proves({ "P1.1", "P4.1", "P4.4", "P4.7", "I5.13" })
	void the_first_version_may_be_dated_back_but_not_ahead_P4() {
		assertThat(adopted(1, TODAY.minusYears(2), null).isAdopted()).isTrue();
		assertThat(adopted(1, TODAY, null).isAdopted()).isTrue();
		refused(() -> adopted(1, TODAY.plusDays(1), null), "P4", "validFrom");
	}

	@Test
	@Proves("P4.2")
	void a_later_version_is_never_retroactive_P4() {
		refused(() -> adopted(2, TODAY, TODAY.minusYears(1)), "P4", "validFrom");
		refused(() -> adopted(2, TODAY.minusDays(1), TODAY.minusYears(1)), "P4", "validFrom");
		assertThat(adopted(2, TODAY.plusDays(1), TODAY.minusYears(1)).isAdopted()).isTrue();
	}

	@Test
	@Proves("P4.3")
	void two_versions_never_begin_on_the_same_day_or_in_the_wrong_order_P4() {
		refused(() -> adopted(3, TODAY.plusDays(10), TODAY.plusDays(10)), "P4", "validFrom");
		refused(() -> adopted(3, TODAY.plusDays(9), TODAY.plusDays(10)), "P4", "validFrom");
		assertThat(adopted(3, TODAY.plusDays(11), TODAY.plusDays(10)).isAdopted()).isTrue();
	}

	@Test
	@Proves("P1.1")
	void all_three_sectors_are_represented_P1() {
		var draft = draft(1, ready, new Proposal(TODAY, null, null));
		refused(() -> draft.adopt(new Adoption(EnumSet.of(Sector.BUSINESS, Sector.PUBLIC), GATEWAYS, null, TODAY), null, NOW), "P1", "seats");
		assertThat(draft.isAdopted()).isFalse();
	}

	@Test
	@Proves("I5.13")
	void somebody_is_a_gateway_I5() {
		var closed = ReadyCharter.vennesla().with(List.of(new Seat(PartyId.next(), false)), TODAY);
		var draft = draft(1, closed, new Proposal(TODAY, null, null));
		refused(() -> draft.adopt(new Adoption(ALL, Set.of(), null, TODAY), null, NOW), "I5", "seats");
	}

	@Test
	@Proves("I5.14")
	void no_public_party_is_a_gateway_also_beside_others_I5() {
		var draft = draft(1, ready, new Proposal(TODAY, null, null));
		refused(() -> draft.adopt(new Adoption(ALL, EnumSet.of(Sector.PUBLIC), null, TODAY), null, NOW), "I5", "seats");
		refused(() -> draft.adopt(new Adoption(ALL, ALL, null, TODAY), null, NOW), "I5", "seats");
		draft.adopt(new Adoption(ALL, GATEWAYS, null, TODAY), null, NOW);
		assertThat(draft.isAdopted()).isTrue();
	}

	@Test
	@Proves("P4.9")
	void no_version_is_in_force_before_the_day_of_its_adoption_P4() {
		refused(() -> adoptedAs(ready, new Proposal(TODAY.minusDays(4), "Kommunestyret", TODAY.minusDays(3))), "P4", "validFrom");
		assertThat(adoptedAs(ready, new Proposal(TODAY.minusDays(3), "Kommunestyret", TODAY.minusDays(3))).isAdopted()).isTrue();
	}

	@Test
	@Proves("P4.7")
	void days_lie_between_the_year_2000_and_ten_years_ahead_P4() {
		var early = LocalDate.of(1999, 12, 31);
		refused(() -> adopted(1, early, null), "P4", "validFrom");
		refused(() -> adopted(2, TODAY.plusYears(10).plusDays(1), TODAY), "P4", "validFrom");
		refused(() -> adoptedAs(ready, new Proposal(TODAY, null, early)), "P4", "decidedOn");
		refused(() -> adoptedAs(ready.withCadenceStart(early), new Proposal(TODAY, null, null)), "P4", "cadenceStart");
		refused(() -> adoptedAs(ready.withCadenceStart(TODAY.plusYears(10).plusDays(1)), new Proposal(TODAY, null, null)), "P4", "cadenceStart");
		assertThat(adoptedAs(ready.withCadenceStart(TODAY.plusYears(10)), new Proposal(early.plusDays(1), null, early.plusDays(1))).isAdopted()).isTrue();
		refused(() -> adopted(1, TODAY, null).complete(new Completion("Kommunestyret", early, ""), TODAY), "P4", "decidedOn");
	}

	@Test
	void who_decided_is_named_in_at_most_200_letters_P4() {
		refused(() -> adoptedAs(ready, new Proposal(TODAY, "x".repeat(201), null)), "P4", "body");
		refused(() -> adopted(1, TODAY, null).complete(new Completion("x".repeat(201), TODAY, ""), TODAY), "P4", "body");
		assertThat(adoptedAs(ready, new Proposal(TODAY, "x".repeat(200), null)).isAdopted()).isTrue();
	}

	@Test
	void no_two_challenges_are_called_alike_and_none_has_endless_texts_I6() {
		refused(() -> challenged("Klima", "KLI\u00a0ma "), "I6", "challenges[1].name");
		refused(() -> challenged("Klima", "x".repeat(201)), "I6", "challenges[1].name");
		var endless = ready.challenges().stream().map(it -> new Challenge(it.code(), it.name(), "x".repeat(2_001), it.icon(), it.tone())).toList();
		refused(() -> draft(1, ready.withChallenges(endless), new Proposal(TODAY, null, null)), "I6", "challenges[2].text");
		refused(() -> draft(1, ready.withThreshold(ready.threshold(), "x".repeat(2_001)), new Proposal(TODAY, null, null)), "I3", "counts");
	}

	@Test
	@Proves("P4.5")
	void what_was_adopted_does_not_change_P4() {
		var charter = adopted(1, TODAY, null);
		refused(() -> charter.revise(ready), "P4", "");
		refused(() -> charter.propose(new Proposal(TODAY.plusDays(3), null, null)), "P4", "");
	}

	@Test
	void who_decided_may_be_filled_in_later_but_not_with_a_day_to_come_P4() {
		var charter = adopted(1, TODAY, null);
		refused(() -> charter.complete(new Completion("Kommunestyret", TODAY.plusDays(1), ""), TODAY), "P4", "decidedOn");
		refused(() -> charter.complete(new Completion(" ", TODAY, ""), TODAY), "P4", "body");
		charter.complete(new Completion("Kommunestyret", TODAY.minusDays(3), ""), TODAY);
		assertThat(charter.proposal()).isEqualTo(new Proposal(TODAY, "Kommunestyret", TODAY.minusDays(3)));
	}

	@Test
	@Proves("P4.4")
	void a_day_to_come_is_not_filled_in_later_as_that_of_the_decision_P4() {
		var charter = adopted(1, TODAY, null);
		refused(() -> charter.complete(new Completion("Kommunestyret", TODAY.plusDays(1), ""), TODAY), "P4", "decidedOn");
		charter.complete(new Completion("Kommunestyret", TODAY, ""), TODAY);
		assertThat(charter.proposal().decidedOn()).isEqualTo(TODAY);
	}

	@Test
	@Proves("P4.9")
	void the_day_of_adoption_that_is_filled_in_later_is_not_after_that_from_which_it_is_in_force_P4() {
		var charter = adopted(1, TODAY.minusDays(3), null);
		refused(() -> charter.complete(new Completion("Kommunestyret", TODAY.minusDays(2), ""), TODAY), "P4", "decidedOn");
		charter.complete(new Completion("Kommunestyret", TODAY.minusDays(3), ""), TODAY);
		assertThat(charter.proposal().decidedOn()).isEqualTo(TODAY.minusDays(3));
	}

	@Test
	@Proves("P4.6")
	void what_was_filled_in_of_the_decision_is_not_written_over_P4() {
		var charter = adopted(1, TODAY, null);
		charter.complete(new Completion("Kommunestyret", TODAY.minusDays(3), ""), TODAY);
		refused(() -> charter.complete(new Completion("Formannskapet", TODAY.minusDays(3), ""), TODAY), "P4", "body");
		refused(() -> charter.complete(new Completion("Kommunestyret", TODAY, ""), TODAY), "P4", "decidedOn");
		charter.complete(new Completion("Kommunestyret", TODAY.minusDays(3), ""), TODAY);
		var half = draft(1, ready, new Proposal(TODAY, "Kommunestyret", null));
		half.adopt(new Adoption(ALL, GATEWAYS, null, TODAY), null, NOW);
		refused(() -> half.complete(new Completion("Formannskapet", TODAY, ""), TODAY), "P4", "body");
		half.complete(new Completion("Kommunestyret", TODAY, ""), TODAY);
		assertThat(half.proposal().decidedOn()).isEqualTo(TODAY);
	}

	@Test
	void all_that_is_wrong_with_a_decision_filled_in_is_said_at_once_P4() {
		var charter = adopted(1, TODAY, null);
		assertThatThrownBy(() -> charter.complete(new Completion(" ", TODAY.plusDays(1), ""), TODAY)).isInstanceOfSatisfying(Refused.class,
				it -> assertThat(it.broken()).extracting(Refused.Broken::field).containsExactly("body", "decidedOn"));
	}

	@Test
	@Proves("P4.8")
	void a_version_without_a_municipality_is_neither_begun_nor_adopted_P4() {
		var nameless = new CharterContent(" ", ready.threshold(), ready.counts(), ready.challenges(), ready.seats(), ready.deadlines(), TODAY, ready.rhythm(), ready.sources());
		refused(() -> draft(1, nameless, new Proposal(TODAY, null, null)), "P4", "municipality");
	}

	@Test
	@Proves({ "I3.5", "I3.6", "I6.7", "P4.8", "P10.1" })
	void a_version_says_everything_that_others_ask_for_P10() {
		var draft = draft(1, ready, new Proposal(TODAY, null, null));
		var empty = new CharterContent(" ", Kroner.ZERO, "", List.of(), ready.seats(), new Deadlines(0, 10, 10, 30, 366), TODAY, ready.rhythm(), List.of());
		assertThatThrownBy(() -> draft.revise(empty)).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.broken()).extracting(Refused.Broken::field)
				.containsExactly("municipality", "threshold", "counts", "challenges", "noticeDays", "agreementEndDays"));
	}

	@Test
	@Proves("P1.3")
	void an_organisation_sits_once_P1() {
		var draft = draft(1, ready, new Proposal(TODAY, null, null));
		var one = ready.seats().getFirst();
		var twice = new CharterContent("Vennesla", ready.threshold(), "alt", ready.challenges(), List.of(one, one), ready.deadlines(), TODAY, ready.rhythm(), ready.sources());
		refused(() -> draft.revise(twice), "P1", "seats");
	}

	@Test
	@Proves("P4.4")
	void what_is_to_be_decided_is_not_entered_as_decided_P4() {
		refused(() -> adoptedAs(ready, new Proposal(TODAY, null, TODAY.plusDays(1))), "P4", "decidedOn");
		assertThat(adoptedAs(ready, new Proposal(TODAY, null, TODAY)).isAdopted()).isTrue();
	}

	@Test
	@Proves("P4.5")
	void a_draft_is_revised_until_it_is_adopted_P4() {
		var draft = draft(1, ready, new Proposal(TODAY, null, null));

		draft.revise(ready.withThreshold(Kroner.of(150_000), "alt"));

		assertThat(draft.content().threshold()).isEqualTo(Kroner.of(150_000));
	}

	@Test
	@Proves("P4.11")
	void a_later_version_says_who_adopted_it_and_when_while_the_first_may_leave_it_open_P4() {
		var from = TODAY.plusDays(1);
		refused(() -> adoptedAfter(new Proposal(from, null, TODAY)), "P4", "body");
		refused(() -> adoptedAfter(new Proposal(from, " ", TODAY)), "P4", "body");
		refused(() -> adoptedAfter(new Proposal(from, "Kommunestyret", null)), "P4", "decidedOn");
		assertThat(adoptedAfter(new Proposal(from, "Kommunestyret", TODAY)).isAdopted()).isTrue();
		assertThat(adoptedAs(ready, new Proposal(TODAY, null, null)).isAdopted()).isTrue();
	}

	@Test
	@Proves("I7.9")
	void each_source_of_goals_is_named_once_I7() {
		refused(() -> sourced("Planen", " "), "I7", "sources[1].name");
		refused(() -> sourced("Planen", "PLANEN "), "I7", "sources[1].name");
		refused(() -> sourced("x".repeat(201)), "I7", "sources[0].name");
		assertThat(sourced("Planen", "Strategien").content().sources()).containsExactly(new Source("Planen", TODAY), new Source("Strategien", TODAY));
		assertThat(sourced().content().sources()).isEmpty();
	}

	@Test
	@Proves("P10.4")
	void meetings_and_workshops_are_as_often_as_the_version_says_in_equal_parts_of_the_year_P10() {
		refused(() -> often(5, 4), "P10", "meetingsPerYear");
		refused(() -> often(0, 4), "P10", "meetingsPerYear");
		refused(() -> often(13, 4), "P10", "meetingsPerYear");
		refused(() -> often(12, 3), "P10", "workshopsPerYear");
		refused(() -> often(12, 0), "P10", "workshopsPerYear");
		var rhythm = often(6, 2).content().rhythm();
		assertThat(IntStream.rangeClosed(1, 12).filter(rhythm::expectsMeeting)).containsExactly(2, 4, 6, 8, 10, 12);
		assertThat(IntStream.rangeClosed(1, 4).filter(rhythm::expectsWorkshop)).containsExactly(2, 4);
		assertThat(IntStream.rangeClosed(1, 12).filter(ready.rhythm()::expectsMeeting)).hasSize(12);
		assertThat(IntStream.rangeClosed(1, 4).filter(ready.rhythm()::expectsWorkshop)).hasSize(4);
	}

	private Charter often(int meetings, int workshops) {
		return draft(1, ready.withRhythm(new Rhythm(meetings, workshops)), new Proposal(TODAY, null, null));
	}

	@Test
	@Proves("P4.6")
	void the_case_number_may_be_filled_in_later_and_only_once_P4() {
		var charter = adoptedAs(ready, new Proposal(TODAY, "Kommunestyret", TODAY));
		refused(() -> charter.complete(new Completion("Kommunestyret", TODAY, "x".repeat(201)), TODAY), "P4", "reference");
		charter.complete(new Completion("Kommunestyret", TODAY, " 26/118 "), TODAY);
		assertThat(charter.proposal().reference()).isEqualTo("26/118");
		refused(() -> charter.complete(new Completion("Kommunestyret", TODAY, "26/119"), TODAY), "P4", "reference");
		refused(() -> adoptedAs(ready, new Proposal(TODAY, null, null, "x".repeat(201))), "P4", "reference");
	}

	private Charter sourced(String... names) {
		return draft(1, ready.withSources(Stream.of(names).map(it -> new Source(it, TODAY)).toList()), new Proposal(TODAY, null, null));
	}

	private Charter adoptedAfter(Proposal proposal) {
		var charter = draft(2, ready, proposal);
		charter.adopt(new Adoption(ALL, GATEWAYS, TODAY.minusYears(1), TODAY), PersonId.next(), NOW);
		return charter;
	}

	private static Charter draft(int number, CharterContent content, Proposal proposal) {
		return Charter.draft(number, content, proposal, PersonId.next(), NOW);
	}

	private Charter adopted(int number, LocalDate from, @Nullable LocalDate previous) {
		var charter = draft(number, ready, previous == null ? new Proposal(from, null, null) : new Proposal(from, "Kommunestyret", TODAY.minusYears(5)));
		charter.adopt(new Adoption(ALL, GATEWAYS, previous, TODAY), PersonId.next(), NOW);
		return charter;
	}

	private static Charter adoptedAs(CharterContent content, Proposal proposal) {
		var charter = draft(1, content, proposal);
		charter.adopt(new Adoption(ALL, GATEWAYS, null, TODAY), PersonId.next(), NOW);
		return charter;
	}

	private Charter challenged(String first, String second) {
		var challenges = Stream.of(first, second).map(it -> new Challenge("code", it, "tekst", "plant-fill", 1)).toList();
		return draft(1, ready.withChallenges(challenges), new Proposal(TODAY, null, null));
	}

	private static void refused(Runnable act, String rule, String field) {
		assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.broken()).anySatisfy(broken -> {
			assertThat(broken.rule()).isEqualTo(rule);
			assertThat(broken.field()).isEqualTo(field);
		}));
	}
}
