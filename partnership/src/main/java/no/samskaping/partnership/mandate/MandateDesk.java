package no.samskaping.partnership.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where mandates are given and ended: by the coordinator or the administrator, and by a representative within the own party. P2. */
@Component
public class MandateDesk implements Representatives {

	/** The kind of subject under which a mandate's history is kept. */
	public static final String KIND = "mandate";

	private final Mandates mandates;
	private final PersonDesk people;
	private final Parties parties;
	private final Charters charters;
	private final Administrators administrators;
	private final SteppingIn steppingIn;
	private final Reminders reminders;
	private final MandateLetters letters;
	private final History history;
	private final Clock clock;

	MandateDesk(Mandates mandates, PersonDesk people, Parties parties, Charters charters, Administrators administrators,
			SteppingIn steppingIn, Reminders reminders, MandateLetters letters, History history, Clock clock) {
		this.mandates = mandates;
		this.people = people;
		this.parties = parties;
		this.charters = charters;
		this.administrators = administrators;
		this.steppingIn = steppingIn;
		this.reminders = reminders;
		this.letters = letters;
		this.history = history;
		this.clock = clock;
	}

	/** Appoints somebody, and invites who has no sign-in; with an id that is known already it changes nothing. */
	@Transactional
	public void appoint(Appointment appointment, Acting by) {
		if (!mayAppoint(by, appointment.role(), appointment.party())) {
			throw new Denied(Text.of("partnership.mandate.denied"));
		}
		if (mandates.findById(appointment.id()).isPresent()) {
			return;
		}
		var broken = broken(appointment, by);
		Refused.requireNone(broken);
		var now = clock.instant();
		var person = people.withMail(appointment.name(), appointment.mail(), by, now).getId();
		give(appointment, person, by, now);
		people.inviteOnce(person, by, now);
	}

	/**
	 * What is wrong with an appointment; nothing if it can be made, or was. P2, P5.
	 *
	 * @throws Denied if this one appoints nobody: to them it is not told whether an address is known (P7)
	 */
	@Transactional(readOnly = true)
	public List<Broken> refusals(Appointment appointment, Acting by) {
		if (!mayAppoint(by, Role.STAFF, by.party())) {
			throw new Denied(Text.of("partnership.mandate.denied"));
		}
		return mandates.findById(appointment.id()).isPresent() ? List.of() : broken(appointment, by);
	}

	private List<Broken> broken(Appointment appointment, Acting by) {
		var person = people.known(appointment.name(), appointment.mail());
		var held = person.map(mandates::findByPerson).orElse(List.of());
		var broken = new ArrayList<>(people.refusals(appointment.name(), appointment.mail()));
		broken.addAll(unknown(appointment.party()));
		person.ifPresent(it -> broken.addAll(oneself(appointment, it, by)));
		broken.addAll(AppointmentRule.refusals(appointment, held, today()));
		broken.addAll(steppingIn.refusals(appointment, held, today()));
		return broken;
	}

	/** Gives the first mandates, to somebody whose sign-in is known. */
	@Transactional
	public void give(Appointment appointment, PersonId person, Acting by, Instant now) {
		var mandate = Mandate.give(appointment, person, mandates.findByPerson(person), by.person(), today(), now);
		mandates.save(mandate);
		var end = mandate.period().to();
		if (end != null) {
			reminders.on(end, subject(mandate.getId()), MandateExpiry.KIND);
			remindToWarn(mandate, end);
		}
		history.record(by.entry(subject(mandate.getId()), now, "partnership.history.appointed", mandate.role().key()));
	}

	/** Ends a mandate; its powers are gone at once. A second time changes nothing. */
	@Transactional
	public void end(MandateId id, Acting by) {
		var mandate = one(id);
		if (!mayEnd(by, mandate.role(), mandate.party())) {
			throw new Denied(Text.of("partnership.mandate.denied"));
		}
		if (mandate.isOver(today())) {
			return;
		}
		if (mandate.role() == Role.ADMINISTRATOR && !administrators.areLeftWithout(mandate)) {
			throw Refused.because("P2", Text.of("partnership.mandate.rule.last-administrator"));
		}
		var now = clock.instant();
		mandate.end(by.person(), today(), now);
		mandates.save(mandate);
		reminders.forget(subject(id), MandateExpiry.KIND);
		reminders.forget(subject(id), MandateWarning.KIND);
		letters.ended(mandate, today());
		history.record(by.entry(subject(id), now, "partnership.history.mandate-ended", mandate.role().key()));
	}

	/** Announces that a mandate ran out. */
	@Transactional
	void runOut(MandateId id) {
		var mandate = one(id);
		var now = clock.instant();
		if (mandate.runOut(today(), now)) {
			mandates.save(mandate);
			if (notOver().stream().noneMatch(it -> it.follows(mandate))) {
				letters.ended(mandate, today());
			}
			history.record(new Acting.Platform(MandateExpiry.KIND).entry(subject(id), now, "partnership.history.mandate-ran-out", mandate.role().key()));
		}
	}

	/** Writes that a mandate soon runs out, if nobody takes it over; where the charter by now warns later, it is left to that day. P10. */
	@Transactional
	void warn(MandateId id) {
		var mandate = one(id);
		var end = mandate.period().to();
		if (end == null || mandate.isOver(today()) || remindToWarn(mandate, end)) {
			return;
		}
		if (endingUntil(end).stream().anyMatch(it -> it.getId().equals(id))) {
			letters.endsSoon(mandate, today());
		}
	}

	/** Remembers the day on which to warn, if it is still to come. */
	private boolean remindToWarn(Mandate mandate, LocalDate end) {
		var day = charters.on(today()).map(it -> end.minusDays(it.deadlines().mandateWarningDays())).filter(it -> it.isAfter(today()));
		day.ifPresent(it -> reminders.on(it, subject(mandate.getId()), MandateWarning.KIND));
		return day.isPresent();
	}

	/** One mandate. */
	@Transactional(readOnly = true)
	public Mandate one(MandateId id) {
		return mandates.findById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}

	/** Those with these ids. */
	@Transactional(readOnly = true)
	public List<Mandate> of(Set<UUID> ids) {
		return mandates.findByIdIn(ids.stream().map(MandateId::new).collect(Collectors.toSet()));
	}

	/** Those that hold today or will. */
	@Transactional(readOnly = true)
	public List<Mandate> notOver() {
		return mandates.notOver(today());
	}

	/** Those for all matters that hold today or will. */
	@Transactional(readOnly = true)
	List<Mandate> forAllMatters() {
		return mandates.forAllMatters(today());
	}

	/** Those for one matter that hold today or will, the latest given first. P5. */
	@Transactional(readOnly = true)
	List<Mandate> forOneMatter(@Nullable UUID after, int limit) {
		return mandates.forOneMatter(after, today(), limit);
	}

	/** Those that were given for that matter alone, and hold today or will. P5. */
	@Transactional(readOnly = true)
	List<Mandate> appointedFor(Subject matter) {
		return mandates.appointedFor(matter.id(), today()).stream().filter(it -> matter.equals(it.matter())).toList();
	}

	/** Those of a person that hold today or will. */
	@Transactional(readOnly = true)
	public List<Mandate> heldBy(PersonId person) {
		return mandates.findByPerson(person).stream().filter(it -> !it.isOver(today())).toList();
	}

	/** Those that hold today, are gone on that day at the latest, and that nobody takes over. P10. */
	@Transactional(readOnly = true)
	List<Mandate> endingUntil(LocalDate day) {
		var ending = mandates.endingUntil(day, today());
		var all = ending.isEmpty() ? List.<Mandate>of() : notOver();
		return ending.stream().filter(it -> all.stream().noneMatch(other -> other.follows(it))).toList();
	}

	/** Those that held on that day, of one party or of all, by sector, party, role and name. P2. */
	@Transactional(readOnly = true)
	List<Mandate> heldOn(LocalDate day, @Nullable PartyId party, @Nullable MandateId after, int limit) {
		return mandates.heldOn(day, party == null ? null : party.value(), after == null ? null : after.value(), limit);
	}

	/** Those that hold today for who signs in so. */
	@Transactional(readOnly = true)
	public List<Mandate> ofSignIn(String issuer, String subject) {
		return mandates.ofSignIn(issuer, subject, today());
	}

	/** Whether anybody administers the platform today. */
	@Transactional(readOnly = true)
	public boolean hasAdministrator() {
		return mandates.administrators(today()) > 0;
	}

	@Override
	@Transactional(readOnly = true)
	public List<RepresentativeCard> of(Set<PartyId> parties, LocalDate day) {
		if (parties.isEmpty()) {
			return List.of();
		}
		Set<UUID> ids = parties.stream().map(PartyId::value).collect(Collectors.toSet());
		return mandates.representing(ids, day).stream().map(MandateDesk::card).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<RepresentativeCard> appointed(Set<Subject> matters, LocalDate day) {
		if (matters.isEmpty()) {
			return List.of();
		}
		return mandates.appointed(matters.stream().map(Subject::id).collect(Collectors.toSet()), day).stream()
				.filter(it -> matters.contains(it.matter())).map(MandateDesk::card).toList();
	}

	private static RepresentativeCard card(Mandate mandate) {
		return new RepresentativeCard(mandate.getId(), mandate.person(), Objects.requireNonNull(mandate.party()),
				mandate.role() == Role.DEPUTY, mandate.matter());
	}

	/** Whether this one may give and end such a mandate: the party's own, or the platform's by who administers it. */
	@Decides("P2.4")
	public static boolean mayAppoint(Acting by, Role role, @Nullable PartyId party) {
		return switch (by) {
			case Acting.Coordinator _, Acting.Administrator _ -> true;
			case Acting.Representative representative -> role.isOfAParty() && party != null && representative.binds(party);
			case Acting.Staff _, Acting.Reader _, Acting.Participant _, Acting.Platform _, Acting.Nobody _ -> false;
		};
	}

	/** Whether this one may end such a mandate: as with giving it, but a deputy puts no representative aside. */
	static boolean mayEnd(Acting by, Role role, @Nullable PartyId party) {
		return mayAppoint(by, role, party)
				&& !(role == Role.REPRESENTATIVE && by instanceof Acting.Representative representative && representative.deputy());
	}

	private List<Broken> unknown(@Nullable PartyId party) {
		return party == null || !parties.of(Set.of(party)).isEmpty() ? List.of()
				: List.of(new Broken("P2", "party", Text.of("partnership.mandate.rule.party")));
	}

	/** Only who sets the platform up may be everything themselves; from then on nobody speaks for others by their own word. */
	private List<Broken> oneself(Appointment appointment, PersonId person, Acting by) {
		return appointment.role().isGivenByAnother() && person.equals(by.person()) && charters.on(today()).isPresent()
				? List.of(new Broken("P2", appointment.matter() == null ? "role" : "name", Text.of("partnership.mandate.rule.oneself")))
				: List.of();
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private static Subject subject(MandateId id) {
		return new Subject(KIND, id.value());
	}
}
