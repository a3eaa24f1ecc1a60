package no.samskaping.partnership.actor;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MergeTest {

	private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");
	private static final PersonId JONAS = PersonId.next();
	private static final PersonId KARI = PersonId.next();

	private final Actor club = actor(ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", null, JONAS);
	private final Actor again = actor(ActorKind.ASSOCIATION, "Vennesla sykelklubb", null, null);

	@Test
	@Proves({ "P6.6", "P6.7", "P6.8", "P6.9", "P6.10", "P6.11" })
	void a_duplicate_is_merged_and_what_the_other_lacked_it_has_from_there_P6() {
		var numbered = actor(ActorKind.ASSOCIATION, "Sykkelklubben", "974760673", KARI);
		numbered.mergeInto(club, false, NOW);
		assertThat(numbered.mergedInto()).isEqualTo(club.getId());
		assertThat(numbered.name()).isEqualTo("Sykkelklubben");
		assertThat(club.organisationNumber()).isEqualTo("974760673");
		assertThat(club.contact()).isEqualTo(JONAS);
		again.mergeInto(club, true, NOW);
		assertThat(again.mergedInto()).isEqualTo(club.getId());
	}

	@Test
	@Proves("P6.6")
	void nobody_is_merged_with_itself_P6() {
		refused("two", club, club, false);
	}

	@Test
	@Proves("P6.7")
	void who_was_merged_into_another_is_merged_no_more_and_takes_nobody_in_P6() {
		again.mergeInto(club, false, NOW);
		refused("both-stand", again, actor(ActorKind.ASSOCIATION, "Sykkelklubben", null, null), false);
		refused("both-stand", club, again, false);
	}

	@Test
	@Proves("P6.8")
	void a_platform_party_is_merged_with_nobody_P6() {
		var party = Actor.party(ActorId.next(), "Vennesla kommune", true, Sector.PUBLIC, NOW);
		refused("no-party", club, party, false);
		refused("no-party", party, club, false);
	}

	@Test
	@Proves("P6.9")
	void a_person_and_an_organisation_are_not_the_same_P6() {
		refused("people", club, actor(ActorKind.RESIDENT, "Jonas Haugen", null, null), false);
		var one = actor(ActorKind.RESIDENT, "Jonas Haugen", null, null);
		one.mergeInto(actor(ActorKind.RESIDENT, "Jonas Haugen", null, null), false, NOW);
		assertThat(one.mergedInto()).isNotNull();
	}

	@Test
	@Proves("P6.10")
	void two_organisation_numbers_are_two_legal_entities_P6() {
		refused("one-number", actor(ActorKind.BUSINESS, "Lysverket", "974760673", null), actor(ActorKind.BUSINESS, "Lysverket AS", "936846777", null), false);
	}

	@Test
	@Proves("P6.11")
	void a_legal_entity_that_has_units_is_not_merged_into_one_of_them_P6() {
		var unit = Actor.outside(ActorId.next(), new Description(ActorKind.ASSOCIATION, "Sykkelklubben, barn", null, club.getId()), null, NOW);
		refused("units", club, unit, true);
		unit.mergeInto(club, false, NOW);
		assertThat(unit.mergedInto()).isEqualTo(club.getId());
	}

	@Test
	@Proves("P6.13")
	void what_was_merged_stands_as_it_was_P6() {
		again.mergeInto(club, false, NOW);
		assertThatThrownBy(() -> again.describe(new Description(ActorKind.ASSOCIATION, "Noe annet", null, null))).isInstanceOf(Refused.class);
		club.describe(new Description(ActorKind.ASSOCIATION, "Vennesla Sykkelklubb 1923", null, null));
		assertThat(club.name()).isEqualTo("Vennesla Sykkelklubb 1923");
	}

	@Test
	@Proves("P6.12")
	void a_unit_is_part_of_what_signs_itself_P6() {
		var municipality = ActorId.next();
		assertThat(ActorDesk.isWhole(card(municipality, ActorKind.OTHER_ORGANISATION, true, municipality))).isTrue();
		assertThat(ActorDesk.isWhole(card(ActorId.next(), ActorKind.OTHER_ORGANISATION, false, municipality))).isFalse();
		assertThat(ActorDesk.isWhole(card(municipality, ActorKind.INFORMAL_GROUP, false, municipality))).isFalse();
		assertThat(ActorDesk.isWhole(card(municipality, ActorKind.RESIDENT, true, municipality))).isFalse();
	}

	@Test
	@Proves("P6.14")
	void the_coordinator_merges_and_nobody_else_P6() {
		var coordinator = new Acting.Coordinator(JONAS, null, MandateId.next());
		assertThat(MergingDesk.mayMerge(coordinator)).isTrue();
		assertThat(List.of(new Acting.Administrator(JONAS, MandateId.next()), new Acting.Reader(JONAS, MandateId.next()),
				new Acting.Platform("demonstration"))).noneMatch(MergingDesk::mayMerge);
	}

	private static ActorCard card(ActorId id, ActorKind kind, boolean signs, ActorId entity) {
		return new ActorCard(id, kind, "En", null, null, signs, null, entity);
	}

	private static void refused(String message, Actor goes, Actor stays, boolean whole) {
		var before = goes.mergedInto();
		assertThatThrownBy(() -> goes.mergeInto(stays, whole, NOW)).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.broken())
				.singleElement().satisfies(broken -> assertThat(broken.why().key()).isEqualTo("partnership.actor.merge.rule." + message)));
		assertThat(goes.mergedInto()).isEqualTo(before);
	}

	private static Actor actor(ActorKind kind, String name, @Nullable String number, @Nullable PersonId contact) {
		return Actor.outside(ActorId.next(), new Description(kind, name, number, null), contact, NOW);
	}
}
