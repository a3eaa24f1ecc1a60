package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CHARTER;
import static no.samskaping.initiatives.initiative.Vennesla.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.registration.Estimates;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.Classifications;
import no.samskaping.partnership.Classifications.Line;
import no.samskaping.workbench.Kroner;

/** What a new version of the charter means for initiatives that are here already. P4, I3. */
@InitiativesTest
class TheNextCharterTest {

	private static final Kroner HIGHER = Kroner.of(150_000);

	@Autowired InitiativeDesk desk;
	@Autowired EndingDesk endings;
	@Autowired Estimates estimates;
	@Autowired Classifications classifications;

	@AfterEach
	void theFirstOneIsInForceAgain() {
		Neighbours.IN_FORCE.set(CHARTER);
	}

	@Test
	void tells_what_another_threshold_would_classify_differently_to_the_last_krone_and_leaves_out_what_has_ended_P4_I3() {
		var before = classifications.under(HIGHER, 500);
		var small = registered(Estimate.of(Kroner.of(99_999), CHARTER, null));
		var lowest = registered(Estimate.of(Kroner.of(100_000), CHARTER, null));
		var highest = registered(Estimate.of(Kroner.parse("149 999,99").orElseThrow(), CHARTER, null));
		var at = registered(Estimate.of(HIGHER, CHARTER, null));
		var ended = registered(Estimate.of(Kroner.of(120_000), CHARTER, null));
		endings.withdraw(Command.of(ended, ANNE_OF_CENTRE_A, NOW).from(Source.TELEPHONE), "Ingen tid");

		var higher = classifications.under(HIGHER, 500);

		assertThat(higher.small() - before.small()).isEqualTo(2);
		assertThat(higher.formalised()).isEqualTo(before.formalised());
		assertThat(higher.newest()).contains(new Line(lowest.subject(), Kroner.of(100_000), false),
				new Line(highest.subject(), Kroner.parse("149 999,99").orElseThrow(), false));
		assertThat(higher.newest()).extracting(Line::subject).doesNotContain(small.subject(), at.subject(), ended.subject());
		assertThat(classifications.under(Kroner.of(99_999), 500).newest()).contains(new Line(small.subject(), Kroner.of(99_999), true));
		assertThat(classifications.under(CHARTER.threshold(), 500).newest()).extracting(Line::subject)
				.doesNotContain(small.subject(), lowest.subject(), highest.subject(), at.subject());
		assertThat(classifications.under(HIGHER, 1).newest()).hasSize(1);
	}

	@Test
	void tells_of_how_many_only_the_tick_is_known_when_the_threshold_falls_I3() {
		var before = classifications.under(Kroner.of(50_000), 10).untold();
		registered(Estimate.underThreshold(CHARTER, null));

		assertThat(classifications.under(Kroner.of(50_000), 10).untold()).isEqualTo(before + 1);
		assertThat(classifications.under(CHARTER.threshold(), 10).untold()).isZero();
	}

	@Test
	void what_is_classified_keeps_scale_and_version_and_only_its_next_estimate_follows_the_version_in_force_then_P4_I3() {
		var id = registered(Estimate.of(Kroner.of(120_000), CHARTER, null));

		Neighbours.IN_FORCE.set(new AdoptedCharter(2, CHARTER.validFrom().plusYears(3), "Vennesla", HIGHER, CHARTER.counts(), CHARTER.challenges(),
				List.of(), CHARTER.deadlines(), CHARTER.cadenceStart()));

		assertThat(desk.load(id).course().scale()).isEqualTo(Scale.FORMALISED);
		assertThat(estimateOf(id)).isEqualTo(new Estimate(Kroner.of(120_000), Kroner.of(100_000), 1, Scale.FORMALISED, null));
		estimate(id, "120 000");
		assertThat(desk.load(id).course().scale()).isEqualTo(Scale.SMALL);
		assertThat(estimateOf(id)).isEqualTo(new Estimate(Kroner.of(120_000), HIGHER, 2, Scale.SMALL, "Sett på nytt"));
		estimate(id, "150 000");
		assertThat(estimateOf(id)).isEqualTo(new Estimate(HIGHER, HIGHER, 2, Scale.FORMALISED, "Sett på nytt"));
	}

	private void estimate(InitiativeId id, String amount) {
		desk.estimate(Command.of(id, ANNE_OF_CENTRE_A, NOW), estimates.read(amount, false, "Sett på nytt"));
	}

	private @Nullable Estimate estimateOf(InitiativeId id) {
		return desk.load(id).course().estimate();
	}

	private InitiativeId registered(Estimate estimate) {
		var id = InitiativeId.next();
		var origin = new Origin(null, null, CENTRE_A.id(), ANNE_OF_CENTRE_A.person(), NOW, null, null, null);
		var gateway = estimate.scale() == Scale.FORMALISED ? Gateway.asked(CENTRE_A, DUE) : null;
		desk.register(new Registering(id, new Wording("Terskelen", null, null), origin, List.of(CLUB), false, false, estimate, gateway, null),
				ANNE_OF_CENTRE_A, NOW);
		return id;
	}
}
