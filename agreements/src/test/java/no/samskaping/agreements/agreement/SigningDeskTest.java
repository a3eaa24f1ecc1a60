package no.samskaping.agreements.agreement;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.Proves;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.side;
import static no.samskaping.agreements.agreement.AgreementTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SigningDeskTest {

	private static final ActorId KARI = ActorId.next();
	private static final Side RESIDENT = Side.of(KARI, new ActorCard(KARI, ActorKind.RESIDENT, "Kari Nordmann", null, Sector.VOLUNTARY, true, null),
			null, null, null);

	@Test
	@Proves("P6.5")
	void a_resident_signs_alone_or_with_a_guardian_and_an_organisation_by_its_own_right_P6() {
		var byLink = new Acting.Participant(KARI, null, null);
		assertThat(Authority.values()).filteredOn(authority -> SigningDesk.isOpen(authority, RESIDENT, byLink))
				.containsExactly(Authority.SELF, Authority.GUARDIAN);
		assertThat(Authority.values()).filteredOn(authority -> SigningDesk.isOpen(authority, side(draft(), CLUB), byLink))
				.containsExactly(Authority.SIGNATURE_RIGHT, Authority.POWER_OF_ATTORNEY);
	}

	@Test
	@Proves("P6.5")
	void a_platform_party_is_signed_for_by_the_mandate_alone_P6() {
		var deputy = new Acting.Representative(PersonId.next(), MUNICIPALITY_PARTY, new MandateId(UUID.randomUUID()), true);

		assertThat(Authority.values()).filteredOn(authority -> SigningDesk.isOpen(authority, side(draft(), MUNICIPALITY), deputy))
				.containsExactly(Authority.DEPUTY_MANDATE);
	}

	@Test
	@Proves("A6.9")
	void who_signs_without_a_mandate_says_who_it_is_A6() {
		refused("A6", () -> SigningDesk.requireSigner(Authority.GUARDIAN, " "));
		refused("A6", () -> SigningDesk.requireSigner(Authority.SIGNATURE_RIGHT, null));

		assertThatCode(() -> SigningDesk.requireSigner(Authority.GUARDIAN, "Ola Nordmann")).doesNotThrowAnyException();
		assertThatCode(() -> SigningDesk.requireSigner(Authority.MANDATE, null)).doesNotThrowAnyException();
	}
}
