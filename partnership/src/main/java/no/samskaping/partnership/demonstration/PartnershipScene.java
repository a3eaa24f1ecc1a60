package no.samskaping.partnership.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.Proposal;
import no.samskaping.partnership.charter.ReadyCharter;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** A year ago the three sectors adopted their platform, and appointed who speaks for them. All names are invented. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class PartnershipScene implements Scene {

	private static final List<Cast> CAST = List.of(
			new Cast("Ingrid Berg", Role.COORDINATOR, null),
			new Cast("Kari Lien", Role.REPRESENTATIVE, "Vennesla kommune"),
			new Cast("Mona Vik", Role.DEPUTY, "Vennesla kommune"),
			new Cast("Per Aas", Role.REPRESENTATIVE, "Vennesla Næringsforening"),
			new Cast("Anne Dahl", Role.REPRESENTATIVE, "Frivilligsentral A"),
			new Cast("Ola Strand", Role.STAFF, "Frivilligsentral A"),
			new Cast("Tor Lund", Role.REPRESENTATIVE, "Frivilligsentral B"),
			new Cast("Liv Haug", Role.READER, null));

	private static final List<List<String>> GOALS = List.of(
			List.of("Kommuneplanens samfunnsdel", "Folkehelse"),
			List.of("Kommuneplanens samfunnsdel", "Trygg oppvekst"),
			List.of("Kommuneplanens samfunnsdel", "Klima"),
			List.of("Næringsforeningens strategi", "Levende sentrum"),
			List.of("Næringsforeningens strategi", "Opplevelser"),
			List.of("Frivilligsentralens mål", "Møteplasser"),
			List.of("Frivilligsentralens mål", "Oppvekst"),
			List.of("Frivilligsentralens mål", "Inkludering"));

	private final CharterDesk charters;
	private final PartyDesk founding;
	private final Parties parties;
	private final GoalDesk goals;
	private final PersonDesk people;
	private final MandateDesk mandates;
	private final Clock clock;

	PartnershipScene(CharterDesk charters, PartyDesk founding, Parties parties, GoalDesk goals, PersonDesk people, MandateDesk mandates, Clock clock) {
		this.charters = charters;
		this.founding = founding;
		this.parties = parties;
		this.goals = goals;
		this.people = people;
		this.mandates = mandates;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		var adopted = director.today().minusYears(1).withDayOfMonth(1);
		director.at(adopted, LocalTime.of(9, 0), () -> begin(adopted));
	}

	private void begin(LocalDate adopted) {
		var administrator = administrator("Siri Moen", adopted);
		adopt(adopted, administrator);
		GOALS.forEach(goal -> goals.add(Ids.next(), goal.getFirst(), goal.getLast(), null, administrator));
		CAST.forEach(one -> mandates.appoint(new Appointment(MandateId.next(), one.role(), party(one.party()), one.name(), mail(one.name()),
				new Period(adopted, null), null), administrator));
	}

	private Acting administrator(String name, LocalDate from) {
		var platform = new Acting.Platform("demonstration");
		var mandate = MandateId.next();
		var person = people.withMail(name, mail(name), platform, clock.instant()).getId();
		mandates.give(new Appointment(mandate, Role.ADMINISTRATOR, null, name, mail(name), new Period(from, null), null), person, platform, clock.instant());
		people.inviteOnce(person, platform, clock.instant());
		return new Acting.Administrator(person, mandate);
	}

	private void adopt(LocalDate from, Acting by) {
		var ready = ReadyCharter.vennesla();
		var seats = ready.parties().stream().map(it -> new Seat(founding.found(it.name(), it.named(), it.sector(), by), it.gateway())).toList();
		var draft = charters.beginFirst(ready.with(seats, from), new Proposal(from, null, null), by);
		charters.adopt(draft.getId(), draft.version(), by);
	}

	private @Nullable PartyId party(@Nullable String name) {
		return parties.all().stream().filter(party -> party.name().equals(name)).map(Party::id).findFirst().orElse(null);
	}

	private static String mail(String name) {
		return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
	}

	/** Somebody, and what they are. */
	private record Cast(String name, Role role, @Nullable String party) {}
}
