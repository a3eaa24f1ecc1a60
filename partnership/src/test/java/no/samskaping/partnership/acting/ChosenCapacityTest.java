package no.samskaping.partnership.acting;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Text;

import static org.assertj.core.api.Assertions.assertThat;

class ChosenCapacityTest {

	private static final PersonId PERSON = PersonId.next();

	@Test
	@Proves("P2.13")
	void who_binds_several_parties_must_have_chosen_one_of_them_P2() {
		var one = representing(PartyId.next());
		var other = representing(PartyId.next());
		assertThat(ChosenCapacity.isSettled(List.of(one, other), null)).isFalse();
		assertThat(ChosenCapacity.isSettled(List.of(one, other), other.id())).isTrue();
	}

	@Test
	@Proves("P2.13")
	void whose_choice_is_gone_is_asked_when_several_are_left_P2() {
		var party = PartyId.next();
		var all = List.of(representing(party), staff(party));
		assertThat(ChosenCapacity.isSettled(all, UUID.randomUUID())).isFalse();
		assertThat(ChosenCapacity.isSettled(all, null)).isTrue();
		assertThat(ChosenCapacity.isSettled(List.of(staff(party)), UUID.randomUUID())).isTrue();
	}

	private static Capacity representing(PartyId party) {
		var mandate = MandateId.next();
		return new Capacity(mandate.value(), new Acting.Representative(PERSON, party, mandate, false), Text.verbatim("representant"), 0);
	}

	private static Capacity staff(PartyId party) {
		var mandate = MandateId.next();
		return new Capacity(mandate.value(), new Acting.Staff(PERSON, party, mandate), Text.verbatim("medarbeider"), 2);
	}
}
