package no.samskaping.agreements.working;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

import static no.samskaping.agreements.Examples.TODAY;
import static no.samskaping.agreements.Examples.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ClauseFormTest {

	@Test
	@Proves("A4.7")
	void a_clause_of_the_participants_own_has_a_heading_and_a_text_A4() {
		refused("heading", () -> added(" ", "Verktøyet eies av klubben."));
		refused("own", () -> added("Verktøy", " "));
		refused("heading", () -> added("x".repeat(201), "Verktøyet eies av klubben."));

		assertThat(added("Verktøy", "Verktøyet eies av klubben.").clauses()).hasSize(draft().clauses().size() + 1);
	}

	@Test
	@Proves("A4.8")
	void a_text_is_no_longer_than_can_be_read_A4() {
		refused("own", () -> added("Verktøy", "x".repeat(Writing.LONGEST + 1)));

		assertThat(added("Verktøy", "x".repeat(Writing.LONGEST)).clauses()).hasSize(draft().clauses().size() + 1);
	}

	private static Draft added(String heading, String own) {
		return new ClauseForm(1, UUID.randomUUID(), heading, own, false).add(draft(), TODAY);
	}

	private static void refused(String field, Runnable act) {
		assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting(Broken::rule, Broken::field).containsExactly(tuple("A4", field)));
	}
}
