package no.samskaping.partnership.erasing;

import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class ErasingTest {

	private static final PersonId SOMEBODY = PersonId.next();
	private static final PartyId PARTY = new PartyId(Ids.next());

	@Test
	@Proves("P7.12")
	void only_the_administrator_erases_P7() {
		assertThat(ErasingDesk.mayErase(new Acting.Administrator(SOMEBODY, MandateId.next()))).isTrue();
		assertThat(ErasingDesk.mayErase(new Acting.Coordinator(SOMEBODY, null, MandateId.next()))).isFalse();
		assertThat(ErasingDesk.mayErase(new Acting.Representative(SOMEBODY, PARTY, MandateId.next(), false))).isFalse();
		assertThat(ErasingDesk.mayErase(new Acting.Staff(SOMEBODY, PARTY, MandateId.next()))).isFalse();
		assertThat(ErasingDesk.mayErase(new Acting.Participant(new ActorId(Ids.next()), SOMEBODY, null))).isFalse();
		assertThat(ErasingDesk.mayErase(new Acting.Platform("tests"))).isFalse();
	}

	@Test
	void what_was_typed_is_somebodys_by_their_own_address_or_by_name_and_a_shared_one() {
		var alone = new Traces("Turid Vea", "turid@eksempel.no", "91234567", true);
		assertThat(alone.areOf("Noen andre", " TURID@eksempel.no")).isTrue();
		assertThat(alone.areOf(null, "912 34 567")).isTrue();
		assertThat(alone.areOf("Turid Vea", "annen@eksempel.no")).isFalse();
		assertThat(alone.areOf("Turid Vea", null)).isFalse();
		var shared = new Traces("Turid Vea", "post@laget.no", null, false);
		assertThat(shared.areOf("turid vea", "post@laget.no")).isTrue();
		assertThat(shared.areOf("Egil Vea", "post@laget.no")).isFalse();
	}
}
