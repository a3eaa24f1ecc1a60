package no.samskaping.partnership.actor;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActorTest {

	private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "974760673", "974 760 673", " 974760673 ", "974\u00a0760\u00a0673" })
	@Proves({ "P6.2", "P6.3" })
	void a_right_organisation_number_is_kept_however_it_is_spaced_P6(String number) {
		assertThat(actor(ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", number).organisationNumber()).isEqualTo("974760673");
	}

	@ParameterizedTest
	@ValueSource(strings = { "974760674", "97476067", "9747606730", "abcdefghi", "000000001" })
	@Proves("P6.2")
	void a_wrong_organisation_number_is_refused_P6(String number) {
		assertThatThrownBy(() -> actor(ActorKind.BUSINESS, "Lysverket AS", number)).isInstanceOfSatisfying(Refused.class,
				it -> assertThat(it.broken().getFirst().field()).isEqualTo("organisationNumber"));
	}

	@Test
	@Proves("P6.3")
	void residents_and_groups_have_no_organisation_number_P6() {
		assertThatThrownBy(() -> actor(ActorKind.RESIDENT, "Kari Lien", "974760673")).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> actor(ActorKind.INFORMAL_GROUP, "Turgjengen", "974760673")).isInstanceOf(Refused.class);
		assertThat(actor(ActorKind.RESIDENT, "Kari Lien", "  ").organisationNumber()).isNull();
	}

	@Test
	@Proves("P6.4")
	void an_actor_is_called_something_P6() {
		assertThatThrownBy(() -> actor(ActorKind.ASSOCIATION, "  ", null)).isInstanceOfSatisfying(Refused.class,
				it -> assertThat(it.broken().getFirst().field()).isEqualTo("name"));
		assertThatThrownBy(() -> actor(ActorKind.ASSOCIATION, "x".repeat(201), null)).isInstanceOf(Refused.class);
		assertThat(actor(ActorKind.ASSOCIATION, "  Vennesla   Sykkelklubb ", null).name()).isEqualTo("Vennesla Sykkelklubb");
	}

	@Test
	void a_platform_party_keeps_its_placeholder_until_it_is_named_P4() {
		var centre = Actor.party(ActorId.next(), "Frivilligsentral A", false, Sector.VOLUNTARY, NOW);
		assertThat(centre.named()).isFalse();
		centre.describe(new Description(ActorKind.PLATFORM_PARTY, "Vennesla Frivilligsentral", null, null));
		assertThat(centre.named()).isTrue();
		assertThat(centre.name()).isEqualTo("Vennesla Frivilligsentral");
	}

	@Test
	void nobody_becomes_a_platform_party_by_a_form() {
		var club = actor(ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", null);
		assertThatThrownBy(() -> club.describe(new Description(ActorKind.PLATFORM_PARTY, "Vennesla Sykkelklubb", null, null)))
				.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> actor(ActorKind.PLATFORM_PARTY, "Vennesla kommune", null)).isInstanceOf(Refused.class);
	}

	@Test
	void an_actor_is_not_part_of_itself_P6() {
		var club = actor(ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", null);
		assertThatThrownBy(() -> club.describe(new Description(ActorKind.ASSOCIATION, "Sykkelklubben", null, club.getId()))).isInstanceOf(Refused.class);
	}

	private static Actor actor(ActorKind kind, String name, @Nullable String number) {
		return Actor.outside(ActorId.next(), new Description(kind, name, number, null), null, NOW);
	}
}
