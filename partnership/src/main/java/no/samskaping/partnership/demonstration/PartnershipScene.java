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
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterContent.Source;
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
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Words;
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
			List.of("Strategi for Vennesla Næringsforening", "Levende sentrum"),
			List.of("Strategi for Vennesla Næringsforening", "Opplevelser"),
			List.of("Mål for frivilligsentralen", "Møteplasser"),
			List.of("Mål for frivilligsentralen", "Oppvekst"),
			List.of("Mål for frivilligsentralen", "Inkludering"));

	private static final Kroner NEXT_THRESHOLD = Kroner.of(150_000);

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
		director.at(director.today().minusDays(4), LocalTime.of(13, 20), this::draftTheNext);
	}

	private void begin(LocalDate adopted) {
		var administrator = administrator("Siri Moen", adopted);
		adopt(adopted, administrator);
		GOALS.forEach(goal -> goals.add(Ids.next(), goal.getFirst(), goal.getLast(), null, administrator));
		CAST.forEach(one -> mandates.appoint(new Appointment(MandateId.next(), one.role(), party(one.party()), one.name(), mail(one.name()),
				new Period(adopted, null), null), administrator));
	}

	/** What is cheap to grow is not to need a meeting: the coordinator writes a proposal for the next version, which nobody has adopted yet. */
	private void draftTheNext() {
		var coordinator = mandates.notOver().stream().filter(it -> it.role() == Role.COORDINATOR).findFirst().orElseThrow();
		var by = new Acting.Coordinator(coordinator.person(), null, coordinator.getId());
		var draft = charters.beginNext(by);
		var says = draft.content();
		var challenges = says.challenges().stream().map(it -> it.code().equals("climate")
				? new Challenge(it.code(), "Klima og natur", it.text() + " Naturen tas vare på der vi bor.", it.icon(), it.tone()) : it).toList();
		var sources = says.sources().stream().map(it -> it.name().startsWith("Kommuneplanen") ? new Source(it.name(), says.cadenceStart()) : it).toList();
		var days = says.deadlines();
		var deadlines = new Deadlines(14, days.gatewayWorkingDays(), days.minutesWorkingDays(), days.mandateWarningDays(), days.agreementEndDays());
		charters.revise(draft.getId(), draft.version(), says.withThreshold(NEXT_THRESHOLD, says.counts()).withChallenges(challenges).withSources(sources)
				.withDeadlines(deadlines), new Proposal(LocalDate.now(clock.withZone(Words.ZONE)).plusMonths(2).withDayOfMonth(1), null, null), by);
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
