package no.samskaping.partnership;

import java.util.UUID;

import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActingTest {

	private static final PersonId PERSON = new PersonId(new UUID(0, 1));
	private static final PartyId PARTY = new PartyId(new UUID(0, 2));
	private static final MandateId MANDATE = new MandateId(new UUID(0, 3));
	private static final Subject MATTER = new Subject("initiative", new UUID(0, 4));
	private static final Subject ANOTHER = new Subject("initiative", new UUID(0, 5));

	@Test
	@Proves("P2.2")
	void who_was_appointed_for_one_matter_works_on_that_one_alone_P2_P5() {
		var appointed = new Acting.Representative(PERSON, PARTY, MANDATE, false, MATTER);

		assertThat(appointed.worksOn(MATTER)).isTrue();
		assertThat(appointed.worksOn(ANOTHER)).isFalse();
		assertThat(appointed.worksOnThePlatform()).isFalse();
	}

	@Test
	@Proves("P2.2")
	void representatives_and_staff_work_on_every_matter_and_readers_on_none_P2() {
		assertThat(new Acting.Representative(PERSON, PARTY, MANDATE, true).worksOn(ANOTHER)).isTrue();
		assertThat(new Acting.Staff(PERSON, PARTY, MANDATE).worksOn(ANOTHER)).isTrue();
		assertThat(new Acting.Reader(PERSON, MANDATE).worksOn(MATTER)).isFalse();
	}

	@Test
	@Proves("P7.3")
	void whoever_has_a_role_sees_everything_and_a_participant_its_own_P7() {
		assertThat(new Acting.Reader(PERSON, MANDATE).seesEverything()).isTrue();
		assertThat(new Acting.Participant(new ActorId(new UUID(0, 6)), PERSON, null).seesEverything()).isFalse();
		assertThat(new Acting.Nobody().seesEverything()).isFalse();
	}
}
