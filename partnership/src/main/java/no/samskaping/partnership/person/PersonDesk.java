package no.samskaping.partnership.person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonErased;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where people are registered, invited and looked up. P7. */
@Component
public class PersonDesk implements People {

	/** The kind of subject under which a person's history is kept. */
	public static final String KIND = "person";

	private final Persons persons;
	private final JdbcClient jdbc;
	private final History history;
	private final MessageSource messages;
	private final Clock clock;

	PersonDesk(Persons persons, JdbcClient jdbc, History history, MessageSource messages, Clock clock) {
		this.persons = persons;
		this.jdbc = jdbc;
		this.history = history;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<PersonId, String> names(Set<PersonId> people) {
		return persons.findAllById(people).stream().collect(Collectors.toMap(Person::getId,
				it -> it.isErased() ? messages.getMessage("partnership.person.erased", null, LocaleContextHolder.getLocale()) : it.name()));
	}

	@Override
	@Transactional
	public Optional<Reach> reachOf(PersonId person, Acting by) {
		if (!mayReach(person, by)) {
			return Optional.empty();
		}
		var reach = persons.findById(person).filter(it -> !it.isErased()).map(it -> new Reach(it.name(), it.mail(), it.telephone()));
		if (reach.isPresent() && !person.equals(by.person())) {
			history.read(by.entry(new Subject(KIND, person.value()), clock.instant(), "partnership.history.contact-read"));
		}
		return reach;
	}

	/** Those whose name holds what is typed or whose address it is, the latest registered first and erased ones last. */
	@Transactional(readOnly = true)
	public List<PersonId> resembling(String typed, int limit) {
		var bare = typed.strip().toLowerCase(Locale.ROOT);
		return jdbc.sql("""
				select id from partnership.person where (:typed = '' or lower(name) like :part or lower(mail) = :typed)
				order by erased_at is not null, id desc limit :limit
				""")
				.param("typed", bare).param("part", "%" + bare.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%").param("limit", limit)
				.query(UUID.class).list().stream().map(PersonId::new).toList();
	}

	/** Whether nobody else is reached by this one's address; nobody is by what is not known. */
	@Transactional(readOnly = true)
	public boolean isReachedAlone(Person person) {
		return person.mail() == null || persons.withMail(person.mail()).stream().allMatch(it -> it.getId().equals(person.getId()));
	}

	/** Whether somebody was erased; who is not known never was. */
	@Transactional(readOnly = true)
	public boolean isErased(PersonId person) {
		return persons.findById(person).filter(Person::isErased).isPresent();
	}

	/** Takes away who somebody was, as this event tells. P7. */
	@Transactional
	public void erase(PersonErased event) {
		var person = one(event.person());
		person.erase(event);
		persons.save(person);
	}

	/** Whether this one learns how that person is reached: who works on the platform or in a matter of it, who runs it, and the person. P7. */
	@Decides("P7.5")
	static boolean mayReach(PersonId person, Acting by) {
		return by.worksOnThePlatform() || by instanceof Acting.Representative || by instanceof Acting.Administrator || person.equals(by.person());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> mailbox(PersonId person) {
		return persons.findById(person).filter(it -> !it.isErased()).map(Person::mail);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<PersonId, String> mailboxes(Set<PersonId> people) {
		return people.isEmpty() ? Map.of() : persons.findAllById(people).stream().filter(it -> !it.isErased() && it.mail() != null)
				.collect(Collectors.toMap(Person::getId, it -> Objects.requireNonNull(it.mail())));
	}

	@Override
	@Transactional
	public void register(PersonId id, String name, String reach, Acting by, Instant at) {
		if (persons.findById(id).isEmpty()) {
			persons.save(Person.reachedBy(id, name, reach, at));
			history.record(by.entry(new Subject(KIND, id.value()), at, "partnership.history.person-registered"));
		}
	}

	/**
	 * The person with this name and address, registered now if unknown.
	 *
	 * @throws Refused if the address is somebody else's: two people cannot share a sign-in (P2)
	 */
	@Transactional
	public Person withMail(String name, String mail, Acting by, Instant at) {
		var candidate = Person.withMail(PersonId.next(), name, mail, at);
		var known = persons.withMail(mail.strip());
		if (known.isEmpty()) {
			history.record(by.entry(new Subject(KIND, candidate.getId().value()), at, "partnership.history.person-registered"));
			return persons.save(candidate);
		}
		return known.stream().filter(it -> it.isCalled(name)).findFirst().orElseThrow(() -> new Refused(List.of(taken(known.getFirst()))));
	}

	/** The person with this name and address, if there is one. */
	@Transactional(readOnly = true)
	public Optional<PersonId> known(String name, String mail) {
		return persons.withMail(mail.strip()).stream().filter(it -> it.isCalled(name)).findFirst().map(Person::getId);
	}

	/** What is wrong with somebody of whom this is typed; nothing if they can be invited. P2. The fields are {@code name} and {@code mail}. */
	@Transactional(readOnly = true)
	public List<Broken> refusals(String name, String mail) {
		var broken = Person.mailedRefusals(name, mail);
		var known = persons.withMail(mail.strip());
		if (!name.isBlank() && !known.isEmpty() && known.stream().noneMatch(it -> it.isCalled(name))) {
			broken.add(taken(known.getFirst()));
		}
		return broken;
	}

	/** What is wrong with a contact of whom this is typed; nothing if they can be reached. P6. The fields are {@code name} and {@code reach}. */
	public static List<Broken> contactRefusals(String name, String reach) {
		return Person.reachedRefusals(name, reach);
	}

	/**
	 * Puts the name and the address of somebody right who has no sign-in yet, and invites them there.
	 *
	 * @throws Refused if there is a sign-in, or the address is somebody else's (P2)
	 */
	@Transactional
	public void correct(PersonId id, String name, String mail, Acting by, Instant at) {
		requireNoSignIn(id);
		var person = one(id);
		var broken = Person.mailedRefusals(name, mail);
		persons.withMail(mail.strip()).stream().filter(it -> !it.getId().equals(id)).findFirst().ifPresent(other -> broken.add(taken(other)));
		Refused.requireNone(broken);
		person.correct(name, mail);
		history.record(by.entry(new Subject(KIND, id.value()), at, "partnership.history.person-corrected"));
		invite(person, by, at);
	}

	/** Invites somebody who was not invited yet and has no sign-in. */
	@Transactional
	public void inviteOnce(PersonId id, Acting by, Instant at) {
		var person = one(id);
		if (person.invitedAt() == null && !hasSignIn(id)) {
			invite(person, by, at);
		}
	}

	/** Invites somebody anew whose invitation was lost. */
	@Transactional
	public void inviteAgain(PersonId id, Acting by, Instant at) {
		requireNoSignIn(id);
		invite(one(id), by, at);
	}

	/** Those of these people who have a sign-in. */
	@Transactional(readOnly = true)
	public Set<PersonId> withSignIn(Set<PersonId> people) {
		if (people.isEmpty()) {
			return Set.of();
		}
		List<UUID> found = jdbc.sql("select distinct person from partnership.sign_in where person in (:people)")
				.param("people", people.stream().map(PersonId::value).toList()).query(UUID.class).list();
		return found.stream().map(PersonId::new).collect(Collectors.toSet());
	}

	private void invite(Person person, Acting by, Instant at) {
		person.invite(at);
		persons.save(person);
		history.record(by.entry(new Subject(KIND, person.getId().value()), at, "partnership.history.person-invited"));
	}

	private void requireNoSignIn(PersonId id) {
		if (hasSignIn(id)) {
			throw Refused.because("P2", Text.of("partnership.person.rule.has-sign-in"));
		}
	}

	private static Broken taken(Person owner) {
		return new Broken("P2", "mail", Text.of("partnership.person.rule.mail-taken", owner.name()));
	}

	private boolean hasSignIn(PersonId id) {
		return !withSignIn(Set.of(id)).isEmpty();
	}

	/** One person, erased ones too. */
	@Transactional(readOnly = true)
	public Person one(PersonId id) {
		return persons.findById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}
}
