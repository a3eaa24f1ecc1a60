package no.samskaping.meetings.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.workshop.Registrations.Registration;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where workshops are planned, moved, cancelled and held, and where everyone registers. M1. */
@Component
public class WorkshopDesk {

	private final Workshops workshops;
	private final Registrations registrations;
	private final History history;
	private final Clock clock;

	WorkshopDesk(Workshops workshops, Registrations registrations, History history, Clock clock) {
		this.workshops = workshops;
		this.registrations = registrations;
		this.history = history;
		this.clock = clock;
	}

	/** Plans one for a quarter; with an id that is known already it changes nothing. */
	@Transactional
	public void plan(WorkshopId id, int year, int quarter, LocalDateTime startsAt, String place, int capacity, Acting by) {
		MeetingDesk.requireWorker(by);
		if (workshops.findById(id).isEmpty()) {
			var earlier = workshops.ofQuarter(year, quarter);
			var sequence = earlier.isEmpty() ? 1 : earlier.getLast().sequence() + 1;
			workshops.save(Workshop.plan(id, year, quarter, sequence, startsAt, Words.ZONE, place, capacity));
			record(id, by, "planned", startsAt.toString());
		}
	}

	@Transactional
	public void move(WorkshopId id, LocalDateTime to, String place, int capacity, long version, Acting by) {
		MeetingDesk.requireWorker(by);
		var workshop = workshops.one(id);
		if (workshop.isAt(to, place, capacity)) {
			return;
		}
		if (workshop.version() != version) {
			throw new Outdated(id.subject());
		}
		workshop.move(to, place, capacity);
		workshops.save(workshop);
		record(id, by, "moved", to.toString());
	}

	@Transactional
	public void cancel(WorkshopId id, String reason, Acting by) {
		MeetingDesk.requireWorker(by);
		var workshop = workshops.one(id);
		if (workshop.state() != WorkshopState.CANCELLED) {
			workshop.cancel(reason);
			workshops.save(workshop);
			record(id, by, "cancelled");
		}
	}

	@Transactional
	public void held(WorkshopId id, Acting by) {
		MeetingDesk.requireWorker(by);
		var workshop = workshops.one(id);
		if (workshop.state() != WorkshopState.HELD) {
			workshop.held(clock.instant());
			workshops.save(workshop);
			record(id, by, "held");
		}
	}

	/** Registers whoever wants to come, as long as there are places; the same form registers once. */
	@Transactional
	public void register(WorkshopId id, UUID form, String name, @Nullable String mail, int people) {
		var asked = mail == null || mail.isBlank() ? null : mail;
		var address = asked == null ? null : EmailAddress.parse(asked).map(EmailAddress::value).orElse(null);
		requireWhole(name, asked == null || address != null, people);
		var workshop = workshops.one(id);
		var registration = new Registration(form, name.strip(), address, people, clock.instant());
		if (registrations.add(id, registration)
				&& !(workshop.takesRegistrations(registration.at()) && workshops.takePlaces(id.value(), people))) {
			throw Refused.because("M1", "people", Text.of("meetings.rule.registration.full",
					Math.max(0, workshop.capacity() - workshop.placesTaken())));
		}
	}

	private static void requireWhole(String name, boolean reachable, int people) {
		var broken = new ArrayList<Broken>();
		if (name.isBlank()) {
			broken.add(new Broken("M1", "name", Text.of("meetings.rule.registration.name")));
		}
		if (!reachable) {
			broken.add(new Broken("M1", "mail", Text.of("meetings.rule.registration.mail")));
		}
		if (people < 1 || people > 20) {
			broken.add(new Broken("M1", "people", Text.of("meetings.rule.registration.people")));
		}
		Refused.requireNone(broken);
	}

	private void record(WorkshopId id, Acting by, String what, String... facts) {
		history.record(by.entry(id.subject(), clock.instant(), "meetings.history.workshop." + what, facts));
	}
}
