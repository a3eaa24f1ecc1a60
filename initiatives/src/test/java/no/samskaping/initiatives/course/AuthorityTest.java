package no.samskaping.initiatives.course;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.KARI_OF_MUNICIPALITY;
import static no.samskaping.initiatives.Neighbours.LEDER_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.OF_CLUB;
import static no.samskaping.initiatives.Neighbours.OF_OTHERS;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.MUNICIPALITY;
import static no.samskaping.initiatives.initiative.Vennesla.estimate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Subject;

class AuthorityTest {

	private static final Subject INITIATIVE = InitiativeId.next().subject();
	private static final Initiators OUTSIDE = new Initiators(Set.of(CLUB), Set.of());
	private static final Initiators PARTY = new Initiators(Set.of(), Set.of(MUNICIPALITY.id()));
	private static final Course SMALL = Course.begin(false, estimate(20_000), null, null);
	private static final Course FOLLOWED = Course.begin(false, estimate(350_000), Gateway.asked(CENTRE_A, DUE), null).answered(new GatewayAnswer.TakesOn());

	@Test
	void for_an_initiator_outside_it_speaks_itself_or_staff_record_it_on_its_behalf_P2() {
		assertThat(Authority.INITIATOR.covers(OF_CLUB, SMALL, OUTSIDE, INITIATIVE)).isTrue();
		assertThat(Authority.INITIATOR.covers(OF_OTHERS, SMALL, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.INITIATOR.covers(ANNE_OF_CENTRE_A, SMALL, OUTSIDE, INITIATIVE)).isTrue();
		assertThat(Authority.INITIATOR.isOnBehalf(ANNE_OF_CENTRE_A, OUTSIDE, INITIATIVE)).isTrue();
		assertThat(Authority.INITIATOR.isOnBehalf(OF_CLUB, OUTSIDE, INITIATIVE)).isFalse();
	}

	@Test
	void a_link_speaks_for_an_initiator_in_its_own_initiative_only_and_if_it_is_for_that_P2() {
		assertThat(Authority.INITIATOR.covers(byLink(INITIATIVE, "initiative"), SMALL, OUTSIDE, INITIATIVE)).isTrue();
		assertThat(Authority.INITIATOR.covers(byLink(INITIATIVE, "initiative-evaluation"), SMALL, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.INITIATOR.covers(byLink(INITIATIVE, "agreement"), SMALL, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.INITIATOR.covers(byLink(InitiativeId.next().subject(), "initiative"), SMALL, OUTSIDE, INITIATIVE)).isFalse();
	}

	@Test
	@Proves("P7.8")
	void what_is_kept_from_the_public_is_read_by_those_who_work_on_the_matter_P7() {
		var kept = new Exemption("offl. § 13", PersonId.next(), DUE);

		assertThat(Authority.mayBeReadBy(ANNE_OF_CENTRE_A, kept, INITIATIVE, DUE)).isTrue();
		assertThat(Authority.mayBeReadBy(OF_CLUB, kept, INITIATIVE, DUE)).isFalse();
		assertThat(Authority.mayBeReadBy(OF_CLUB, kept, INITIATIVE, DUE.plusDays(1))).isTrue();
	}

	@Test
	void for_a_platform_party_only_its_own_representative_speaks_P2() {
		assertThat(Authority.INITIATOR.covers(KARI_OF_MUNICIPALITY, SMALL, PARTY, INITIATIVE)).isTrue();
		assertThat(Authority.INITIATOR.covers(LEDER_OF_CENTRE_A, SMALL, PARTY, INITIATIVE)).isFalse();
		assertThat(Authority.INITIATOR.isOnBehalf(KARI_OF_MUNICIPALITY, PARTY, INITIATIVE)).isFalse();
	}

	@Test
	void an_idea_from_outside_is_closed_by_its_gateway_and_never_by_the_municipality_I5() {
		assertThat(Authority.CLOSING.covers(KARI_OF_MUNICIPALITY, FOLLOWED, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.CLOSING.covers(ANNE_OF_CENTRE_A, FOLLOWED, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.CLOSING.covers(LEDER_OF_CENTRE_A, FOLLOWED, OUTSIDE, INITIATIVE)).isTrue();
		assertThat(Authority.CLOSING.covers(KARI_OF_MUNICIPALITY, FOLLOWED, PARTY, INITIATIVE)).isTrue();
	}

	@Test
	void who_was_appointed_for_one_matter_works_on_that_one_only_P5() {
		var elsewhere = appointedFor(InitiativeId.next().subject());

		assertThat(Authority.WORKS.covers(elsewhere, SMALL, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.INITIATOR.covers(elsewhere, SMALL, OUTSIDE, INITIATIVE)).isFalse();
		assertThat(Authority.WORKS.covers(appointedFor(INITIATIVE), SMALL, OUTSIDE, INITIATIVE)).isTrue();
	}

	private static Acting byLink(Subject only, String purpose) {
		return new Acting.Participant(CLUB, null, only, purpose);
	}

	private static Acting appointedFor(Subject only) {
		return new Acting.Representative(KARI_OF_MUNICIPALITY.person(), MUNICIPALITY.id(), new MandateId(UUID.randomUUID()), false, only);
	}
}
