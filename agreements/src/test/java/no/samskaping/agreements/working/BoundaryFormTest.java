package no.samskaping.agreements.working;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.samskaping.agreements.boundary.Answer;
import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Examples.draft;
import static no.samskaping.agreements.Examples.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundaryFormTest {

	private static final Acting WORKER = new Acting.Staff(PersonId.next(), MUNICIPALITY_PARTY, new MandateId(UUID.randomUUID()));

	@Test
	@Proves("A5.4")
	void an_outcome_is_overruled_with_a_reason_and_a_name_A5() {
		assertThat(side(overruled("Klubben får bare dekket utlegg. "), CLUB).boundary()).extracting(Boundary::outcome, Boundary::reason, Boundary::overruledBy)
				.containsExactly(Outcome.CO_CREATION, "Klubben får bare dekket utlegg.", WORKER.person());
	}

	@Test
	@Proves("A5.4")
	void without_a_reason_it_is_refused_beside_its_field_A5() {
		for (var reason : new String[] { null, "  " }) {
			assertThatThrownBy(() -> overruled(reason)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.broken()).singleElement()
					.extracting(Refused.Broken::rule, Refused.Broken::field).containsExactly("A5", "sides[0].reason"));
		}
	}

	/** What was answered is a procurement. */
	private static Draft overruled(@Nullable String reason) {
		return new BoundaryForm(1, List.of(new BoundaryForm.SideForm(CLUB.value(), Answer.YES, Answer.YES, Answer.YES, Outcome.CO_CREATION, reason)))
				.write(draft(), WORKER);
	}
}
