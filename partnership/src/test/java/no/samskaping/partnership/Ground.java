package no.samskaping.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.Proposal;
import no.samskaping.partnership.charter.ReadyCharter;
import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Titles;

/** A platform that is set up, and people who can sign in: what most tests of this module begin with. */
@TestComponent
class Ground implements RelatedMatters, TakingPart, Titles, Classifications {

	static final Viewer KARI = new Viewer(Viewer.LOCAL, "kari", null);

	private final SignIns signIns;
	private final Actings actings;
	private final CharterDesk charters;
	private final PartyDesk parties;
	private final MandateDesk mandates;
	private final People people;
	private final Actors actors;
	private final Clock clock;
	private final Map<Subject, Subject> behind = new ConcurrentHashMap<>();
	private final Map<Subject, Titled> titles = new ConcurrentHashMap<>();
	private final Map<Subject, Set<ActorId>> takingPart = new ConcurrentHashMap<>();
	private volatile Kroner classified = Kroner.ZERO;
	private volatile Differing differing = Differing.NONE;

	Ground(SignIns signIns, Actings actings, CharterDesk charters, PartyDesk parties, MandateDesk mandates, People people, Actors actors, Clock clock) {
		this.signIns = signIns;
		this.actings = actings;
		this.charters = charters;
		this.parties = parties;
		this.mandates = mandates;
		this.people = people;
		this.actors = actors;
		this.clock = clock;
	}

	/** Another context would classify so many differently under any threshold but this. */
	void wouldClassify(Kroner asBefore, Differing other) {
		classified = asBefore;
		differing = other;
	}

	@Override
	public Differing under(Kroner threshold, int most) {
		return threshold.equals(classified) ? Differing.NONE : differing;
	}

	/** Another context's matter is called that, and has its page there. */
	void calls(Subject matter, String title, String href) {
		titles.put(matter, new Titled(title, href));
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		return subjects.stream().filter(titles::containsKey).collect(Collectors.toMap(it -> it, titles::get));
	}

	/** Kari, administrator and coordinator; made once. */
	Acting kari() {
		if (!signIns.hasAdministrator()) {
			signIns.firstAdministrator("Kari Lien", "kari@eksempel.no", KARI.issuer(), KARI.subject(), now());
		}
		return actings.of(KARI);
	}

	/** Vennesla's platform in force since a year ago; made once. */
	@Transactional
	void setUp() {
		var kari = kari();
		if (charters.inForce().isPresent()) {
			return;
		}
		var ready = ReadyCharter.vennesla();
		var seats = ready.parties().stream()
				.map(it -> new CharterContent.Seat(parties.found(it.name(), it.named(), it.sector(), kari), it.gateway())).toList();
		var from = today().minusYears(1);
		var draft = charters.beginFirst(ready.with(seats, from), new Proposal(from, null, null), kari);
		charters.adopt(draft.getId(), draft.version(), kari);
	}

	/** A person with a mandate for the party of that name, who can sign in under their first name. */
	Viewer person(String name, Role role, @Nullable String party) {
		var subject = name.split(" ")[0].toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
		var mail = subject + "@eksempel.no";
		var mandate = MandateId.next();
		mandates.appoint(new Appointment(mandate, role, party == null ? null : party(party), name, mail, new Period(today(), null), null), kari());
		signIns.join(mandates.one(mandate).person(), Viewer.LOCAL, subject, now());
		return new Viewer(Viewer.LOCAL, subject, null);
	}

	/** The address of a person made here. */
	String mailOf(Viewer viewer) {
		return viewer.subject() + "@eksempel.no";
	}

	/** Gives somebody who can sign in one more mandate. */
	void give(MandateId mandate, Viewer viewer, Role role, @Nullable String party, Period period) {
		give(mandate, viewer, role, party == null ? null : party(party), period);
	}

	/** The same for a party that is not among those in force. */
	void give(MandateId mandate, Viewer viewer, Role role, @Nullable PartyId party, Period period) {
		mandates.give(new Appointment(mandate, role, party, "", "", period, null),
				signIns.personOf(viewer.issuer(), viewer.subject()).orElseThrow(), kari(), now());
	}

	/** A person who can sign in and takes part for an actor of the same name. */
	Viewer participant(String name) {
		var contact = PersonId.next();
		actors.register(new Actors.NewActor(ActorId.next(), ActorKind.BUSINESS, name, null, new Actors.NewContact(contact, name, "900 00 000")), kari(), now());
		signIns.join(contact, Viewer.LOCAL, "participant-" + contact.value(), now());
		return new Viewer(Viewer.LOCAL, "participant-" + contact.value(), null);
	}

	/** Lets the person of that name, who has a mandate, sign in. */
	Viewer signIn(String name) {
		var person = people.names(mandates.notOver().stream().map(it -> it.person()).collect(Collectors.toSet())).entrySet().stream()
				.filter(it -> it.getValue().equals(name)).findFirst().orElseThrow().getKey();
		var subject = "as-" + person.value();
		signIns.join(person, Viewer.LOCAL, subject, now());
		return new Viewer(Viewer.LOCAL, subject, null);
	}

	/** Lets one matter stand behind another. */
	void stands(Subject initiative, Subject agreement) {
		behind.put(agreement, initiative);
	}

	@Override
	public Set<Subject> behind(Subject matter) {
		return behind.containsKey(matter) ? Set.of(behind.get(matter)) : Set.of();
	}

	/** Lets these actors take part in a matter of another context. */
	void takePart(Subject matter, ActorId... some) {
		takingPart.put(matter, Set.of(some));
	}

	@Override
	public Map<Subject, Set<ActorId>> in(Set<Subject> matters) {
		return matters.stream().filter(takingPart::containsKey).collect(Collectors.toMap(it -> it, takingPart::get));
	}

	Acting acting(Viewer viewer) {
		return actings.of(viewer);
	}

	PartyId party(String name) {
		return parties.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().id();
	}

	ActorId actorOf(String name) {
		return parties.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().actor();
	}

	LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	Instant now() {
		return clock.instant();
	}
}
