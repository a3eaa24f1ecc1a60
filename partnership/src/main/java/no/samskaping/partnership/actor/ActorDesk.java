package no.samskaping.partnership.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.partnership.typed.Names;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where actors are registered and described, by whoever works on the platform. P6. */
@Component
public class ActorDesk implements Actors {

	/** The kind of subject under which an actor's history is kept. */
	public static final String KIND = "actor";

	private final RegisteredActors actors;
	private final ActorLookup lookup;
	private final People people;
	private final History history;

	ActorDesk(RegisteredActors actors, ActorLookup lookup, People people, History history) {
		this.actors = actors;
		this.lookup = lookup;
		this.people = people;
		this.history = history;
	}

	@Override
	public Map<ActorId, ActorCard> of(Set<ActorId> ids) {
		return lookup.of(ids);
	}

	@Override
	public Map<ActorId, PersonId> contacts(Set<ActorId> ids) {
		return lookup.contacts(ids);
	}

	@Override
	public List<ActorCard> resembling(String typed, int limit) {
		return lookup.resembling(typed, limit);
	}

	@Override
	public List<ActorCard> likely(String name, @Nullable String organisationNumber, int limit) {
		return lookup.likely(name, organisationNumber, limit);
	}

	@Override
	public Set<ActorId> same(ActorId id) {
		return lookup.same(id);
	}

	@Override
	public boolean speaksFor(@Nullable PersonId person, ActorId id) {
		return lookup.speaksFor(person, id);
	}

	@Override
	@Transactional
	public void register(NewActor actor, Acting by, Instant at) {
		requireRegistrar(by);
		if (actors.findById(actor.id()).isPresent()) {
			return;
		}
		var contact = actor.contact();
		var description = new Description(actor.kind(), actor.name(), actor.organisationNumber(), null);
		var registered = Actor.outside(actor.id(), description, contact == null ? null : contact.id(), at);
		Refused.requireNone(takenNumber(registered.getId(), description));
		if (contact != null) {
			Refused.requireNone(known(contact));
			people.register(contact.id(), contact.name(), contact.reach(), by, at);
		}
		actors.save(registered);
		history.record(by.entry(subject(actor.id()), at, "partnership.history.actor-registered"));
	}

	/** Describes an actor anew among others whose names change with it; whoever describes them looks whether any two are called alike. */
	@Transactional
	public void describe(ActorId id, long version, Description description, Acting by, Instant at) {
		requireRegistrar(by);
		describe(id, version, description, null, by, at);
	}

	/** Takes the name from the resident who this person was; who only speaks for somebody else leaves that one's name. P7. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void erase(PersonId person, String name, Instant at) {
		actors.findByContact(person).stream().filter(it -> it.isResidentCalled(name)).forEach(it -> {
			it.erase(at);
			actors.save(it);
		});
	}

	/** Lets one at a time name platform parties, until the transaction ends: whoever looks whether any two are called alike sees all. P1. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void holdNames() {
		actors.holdPartyNames();
	}

	/** Describes one actor anew, the name of a platform party too, and names another contact person if one is given. */
	@Transactional
	void change(ActorId id, long version, Description description, @Nullable NewContact contact, Acting by, Instant at) {
		requireRegistrar(by);
		holdNames();
		Refused.requireNone(takenName(id, description));
		describe(id, version, description, contact, by, at);
	}

	private void describe(ActorId id, long version, Description description, @Nullable NewContact contact, Acting by, Instant at) {
		var actor = load(id);
		if (actor.version() != version) {
			throw new Outdated(subject(id));
		}
		actor.describe(description);
		Refused.requireNone(takenNumber(id, description));
		Refused.requireNone(wholeRefusals(id, description));
		if (contact != null && !contact.id().equals(actor.contact())) {
			Refused.requireNone(known(contact));
			people.register(contact.id(), contact.name(), contact.reach(), by, at);
			actor.contact(contact.id());
			actors.mergedInto(id).forEach(former -> {
				former.contact(contact.id());
				actors.save(former);
			});
			history.record(by.entry(subject(id), at, "partnership.history.actor-contact"));
		}
		actors.save(actor);
		history.record(by.entry(subject(id), at, "partnership.history.actor-described"));
	}

	/** Registers the organisation of a platform party. */
	@Transactional
	public ActorId registerParty(String name, boolean named, Sector sector, Acting by, Instant at) {
		var actor = actors.save(Actor.party(ActorId.next(), name, named, sector, at));
		history.record(by.entry(subject(actor.getId()), at, "partnership.history.actor-registered"));
		return actor.getId();
	}

	/** One actor. */
	@Transactional(readOnly = true)
	public Actor one(ActorId id) {
		return load(id);
	}

	/** Whether this one may register and describe actors. */
	public static boolean mayRegister(Acting by) {
		return by.worksOnThePlatform() || by instanceof Acting.Administrator || by instanceof Acting.Platform;
	}

	/**
	 * What is wrong with an actor who is described so, whether registered or not; nothing if they can be. P6.
	 * The contact's fields are {@code contactName} and {@code contactReach}.
	 */
	@Transactional(readOnly = true)
	public List<Broken> refusals(ActorId id, Description description, @Nullable NewContact contact, Acting by) {
		requireRegistrar(by);
		var existing = actors.findById(id);
		var broken = new ArrayList<>(existing.map(it -> it.refusals(description)).orElseGet(() -> Actor.outsideRefusals(description)));
		broken.addAll(takenNumber(id, description));
		broken.addAll(wholeRefusals(id, description));
		if (contact != null && existing.filter(it -> contact.id().equals(it.contact())).isEmpty()) {
			broken.addAll(known(contact));
			PersonDesk.contactRefusals(contact.name(), contact.reach()).forEach(it ->
					broken.add(new Broken(it.rule(), contactField(it.field()), it.why())));
		}
		return broken;
	}

	/** What is wrong with the description of one alone; no two platform parties are called alike. P1. */
	@Transactional(readOnly = true)
	List<Broken> refusalsAlone(ActorId id, Description description, @Nullable NewContact contact, Acting by) {
		return Stream.concat(refusals(id, description, contact, by).stream(), takenName(id, description).stream()).toList();
	}

	private static String contactField(String field) {
		return switch (field) {
			case "name" -> "contactName";
			case "reach" -> "contactReach";
			default -> throw new IllegalStateException("A contact has no field " + field);
		};
	}

	private List<Broken> takenNumber(ActorId id, Description description) {
		return Optional.ofNullable(description.organisationNumber()).flatMap(actors::withNumber).filter(it -> !it.getId().equals(id))
				.map(it -> List.of(new Broken("P6", "organisationNumber", Text.of("partnership.actor.rule.number-taken", it.name())))).orElse(List.of());
	}

	private List<Broken> takenName(ActorId id, Description description) {
		return description.kind() != ActorKind.PLATFORM_PARTY ? List.of() : actors.ofKind(ActorKind.PLATFORM_PARTY).stream()
				.filter(it -> !it.getId().equals(id) && Names.bare(it.name()).equals(Names.bare(description.name()))).findFirst()
				.map(it -> List.of(new Broken("P1", "name", Text.of("partnership.actor.rule.name-taken", it.name())))).orElse(List.of());
	}

	private List<Broken> wholeRefusals(ActorId id, Description description) {
		var partOf = description.partOf();
		if (partOf == null || partOf.equals(id)) {
			return List.of();
		}
		var whole = lookup.of(Set.of(partOf)).get(partOf);
		if (whole == null) {
			return List.of(new Broken("P6", "partOf", Text.of("partnership.actor.rule.part-of-known")));
		}
		return isWhole(whole) && !actors.hasUnits(id) ? List.of()
				: List.of(new Broken("P6", "partOf", Text.of("partnership.actor.rule.part-of-whole", whole.name())));
	}

	/** A unit belongs to a legal entity that signs: not to another unit, a group or a person. P6. */
	@Decides("P6.12")
	static boolean isWhole(ActorCard whole) {
		return whole.signs() && whole.kind() != ActorKind.RESIDENT;
	}

	/** Whoever is named as a contact speaks and signs for the actor: it is never somebody whom the platform knows otherwise. P2. */
	private List<Broken> known(NewContact contact) {
		return people.names(Set.of(contact.id())).isEmpty() ? List.of()
				: List.of(new Broken("P2", "contactName", Text.of("partnership.actor.rule.contact")));
	}

	private static void requireRegistrar(Acting by) {
		if (!mayRegister(by)) {
			throw new Denied(Text.of("partnership.actor.denied"));
		}
	}

	private Actor load(ActorId id) {
		return actors.findById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}

	private static Subject subject(ActorId id) {
		return new Subject(KIND, id.value());
	}
}
