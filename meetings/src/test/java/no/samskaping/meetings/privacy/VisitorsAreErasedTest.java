package no.samskaping.meetings.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.MeetingsTest;
import no.samskaping.meetings.Neighbours;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.workshop.Idea;
import no.samskaping.meetings.workshop.IdeaDesk;
import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.Registrations;
import no.samskaping.meetings.workshop.Registrations.Registration;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.PersonErased;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;

import static org.assertj.core.api.Assertions.assertThat;

@MeetingsTest
class VisitorsAreErasedTest {

	private static final String MAIL = "turid@eksempel.no";

	@Autowired
	WorkshopDesk workshops;

	@Autowired
	Registrations registrations;

	@Autowired
	IdeaDesk desk;

	@Autowired
	Ideas ideas;

	@Autowired
	MeetingHoldings holdings;

	@Autowired
	RegistrationRetention retention;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	private final PersonId turid = PersonId.next();
	private final WorkshopId workshop = new WorkshopId(Ids.next());
	private final IdeaId idea = new IdeaId(Ids.next());

	@BeforeEach
	void somebody_registers_and_raises_an_idea() {
		var starts = LocalDateTime.now(clock).plusDays(3).withNano(0);
		workshops.plan(workshop, starts.getYear(), (starts.getMonthValue() + 2) / 3, starts, "Biblioteket", 20, Neighbours.COORDINATOR);
		workshops.register(workshop, UUID.randomUUID(), "Turid Vea", "Turid@eksempel.no", 2);
		workshops.register(workshop, UUID.randomUUID(), "Turid Vea", null, 1);
		workshops.register(workshop, UUID.randomUUID(), "Egil Vea", MAIL, 1);
		desk.raise(idea, workshop, new Idea.Raised("En benk ved elva", null, "Turid Vea", MAIL), Neighbours.COORDINATOR);
	}

	@Test
	void what_somebody_typed_of_themselves_is_told_and_erased_by_their_address_P7(Scenario scenario) {
		Neighbours.TRACES.put(turid, new Traces("Turid Vea", MAIL, null, true));
		assertThat(held()).containsExactly("registrations 2", "ideas 1");
		tell(scenario);
		assertThat(registrations.of(workshop, 10)).extracting(Registration::name).containsExactlyInAnyOrder("", "Turid Vea", "");
		assertThat(registrations.of(workshop, 10)).extracting(Registration::mail).containsOnlyNulls();
		assertThat(held()).isEmpty();
	}

	@Test
	void who_shares_the_address_keeps_what_is_theirs_P7(Scenario scenario) {
		Neighbours.TRACES.put(turid, new Traces("Turid Vea", MAIL, null, false));
		tell(scenario);
		assertThat(registrations.of(workshop, 10)).extracting(Registration::name).containsExactlyInAnyOrder("", "Turid Vea", "Egil Vea");
	}

	@Test
	void who_registered_is_forgotten_some_time_after_the_workshop_but_not_before() {
		var start = LocalDateTime.now(clock).plusDays(3).atZone(ZoneOffset.UTC).toInstant();
		delete(start.minusSeconds(86400));
		assertThat(registrations.of(workshop, 10)).hasSize(3);
		assertThat(delete(start.plusSeconds(86400))).isPositive();
		assertThat(registrations.of(workshop, 10)).isEmpty();
	}

	private int delete(Instant before) {
		return transaction.execute(status -> retention.delete(before, 1000));
	}

	private void tell(Scenario scenario) {
		scenario.publish(new PersonErased(Ids.next(), clock.instant(), turid, 1)).andWaitForStateChange(() -> ideas.one(idea).raisedBy() == null ? true : null)
				.andVerify(gone -> assertThat(ideas.one(idea).reach()).isNull());
	}

	private List<String> held() {
		return holdings.about(turid.value()).stream().filter(it -> !it.items().isEmpty()).map(it -> it.name() + " " + it.items().size()).toList();
	}
}
