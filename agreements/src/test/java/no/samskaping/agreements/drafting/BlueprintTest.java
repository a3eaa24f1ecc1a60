package no.samskaping.agreements.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.terms.Footing;
import no.samskaping.agreements.terms.Role;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Sector;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.INITIATIVE;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.cards;
import static no.samskaping.agreements.Examples.plan;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;

class BlueprintTest {

	@Test
	void everyone_starts_on_equal_footing_with_what_they_promised_A4() {
		var draft = new Blueprint(plan(INITIATIVE), cards(), Map.of()).draft(TODAY);

		assertThat(draft.sides()).hasSize(3).allSatisfy(side -> assertThat(side.footing()).isEqualTo(Footing.EQUAL));
		assertThat(draft.promises()).hasSize(6);
		assertThat(draft.terms().economy()).isEqualTo(MUNICIPALITY);
		assertThat(draft.terms().endsOn()).isEqualTo("2027-11-30");
	}

	@Test
	void an_informal_group_takes_part_and_does_not_sign_P6() {
		var cards = new HashMap<>(cards());
		cards.put(CLUB, new ActorCard(CLUB, ActorKind.INFORMAL_GROUP, "Natteravnene", null, Sector.VOLUNTARY, false, null));

		assertThat(side(new Blueprint(plan(INITIATIVE), cards, Map.of()).draft(TODAY), CLUB).role()).isEqualTo(Role.PARTICIPANT);
	}

	@Test
	void a_unit_of_the_municipality_takes_part_and_the_municipality_signs_once_P6() {
		var cards = new HashMap<>(cards());
		cards.put(CENTRE, new ActorCard(CENTRE, ActorKind.PLATFORM_PARTY, "Frivilligsentral A", "936846777", Sector.VOLUNTARY, true, CENTRE_PARTY));

		var draft = new Blueprint(plan(INITIATIVE), cards, Map.of()).draft(TODAY);

		assertThat(side(draft, CENTRE).role()).isEqualTo(Role.PARTICIPANT);
		assertThat(side(draft, MUNICIPALITY).role()).isEqualTo(Role.CONTRACTING_PARTY);
	}

	@Test
	void what_was_chosen_for_the_agreement_stays_when_the_initiative_has_changed_A4() {
		var blueprint = new Blueprint(plan(INITIATIVE), cards(), Map.of());
		var chosen = blueprint.draft(TODAY).withSides(side -> side.on(side.footing().leaving(6)));
		var smaller = plan(INITIATIVE);
		var without = new ProjectPlan(INITIATIVE, smaller.number(), "Sykkelverksted", null, null, smaller.estimate(), List.of(),
				smaller.parts().stream().filter(part -> !part.actor().equals(CENTRE)).toList(), null, 8);

		var refreshed = new Blueprint(without, cards(), Map.of()).refresh(chosen);

		assertThat(refreshed.terms().title()).isEqualTo("Sykkelverksted");
		assertThat(refreshed.side(CENTRE)).isEmpty();
		assertThat(side(refreshed, CLUB).footing().noticeMonths()).isEqualTo(6);
		assertThat(refreshed.clauses()).isEqualTo(chosen.clauses());
	}
}
