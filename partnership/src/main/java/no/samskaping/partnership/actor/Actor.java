package no.samskaping.partnership.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.ActorsMerged;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Who initiates or takes part (aktør). I2, P6. */
@Table(schema = "partnership", name = "actor")
public final class Actor extends AbstractAggregateRoot<Actor> implements AggregateRoot<Actor, ActorId> {

	private final @Id ActorId id;
	private ActorKind kind;
	private String name;
	private boolean named;
	private @Nullable String organisationNumber;
	private @Nullable Sector sector;
	private @Nullable ActorId partOf;
	private @Nullable PersonId contact;
	private @Nullable ActorId mergedInto;
	private @Nullable Instant erasedAt;
	private final Instant registeredAt;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Actor(ActorId id, ActorKind kind, String name, boolean named, @Nullable String organisationNumber, @Nullable Sector sector,
			@Nullable ActorId partOf, @Nullable PersonId contact, @Nullable ActorId mergedInto, @Nullable Instant erasedAt, Instant registeredAt, @Nullable Long version) {
		this.id = id;
		this.kind = kind;
		this.name = name;
		this.named = named;
		this.organisationNumber = organisationNumber;
		this.sector = sector;
		this.partOf = partOf;
		this.contact = contact;
		this.mergedInto = mergedInto;
		this.erasedAt = erasedAt;
		this.registeredAt = registeredAt;
		this.version = version;
	}

	/** Somebody from outside the platform parties. */
	static Actor outside(ActorId id, Description description, @Nullable PersonId contact, Instant at) {
		Refused.requireNone(outsideRefusals(description));
		return new Actor(id, description.kind(), description.name(), true, description.organisationNumber(),
				sectorOf(description.kind()), description.partOf(), contact, null, null, at, null);
	}

	/** What is wrong with what somebody from outside is to be; nothing if they can be. */
	static List<Broken> outsideRefusals(Description description) {
		return refusals(description, description.kind() != ActorKind.PLATFORM_PARTY, false, false);
	}

	/** A platform party's organisation; its name is a placeholder until it is entered. P4. */
	static Actor party(ActorId id, String name, boolean named, Sector sector, Instant at) {
		return new Actor(id, ActorKind.PLATFORM_PARTY, name, named, null, sector, null, null, null, null, at, null);
	}

	/** Describes it anew. */
	void describe(Description description) {
		Refused.requireNone(refusals(description));
		kind = description.kind();
		name = description.name();
		named = true;
		organisationNumber = description.organisationNumber();
		partOf = description.partOf();
		if (!isPlatformParty()) {
			sector = sectorOf(kind);
		}
	}

	/** What is wrong with describing it so; nothing if it can be. A platform party stays one, and nobody becomes one here. */
	List<Broken> refusals(Description description) {
		var merged = mergedRefusals();
		return !merged.isEmpty() ? merged : refusals(description, isPlatformParty() == (description.kind() == ActorKind.PLATFORM_PARTY), id.equals(description.partOf()), erasedAt != null);
	}

	/**
	 * Becomes one with another as its duplicate, for ever: what that one lacks it has from here, all else stands as it stands there.
	 *
	 * @param whole whether others are units of this one
	 */
	void mergeInto(Actor successor, boolean whole, Instant at) {
		Refused.requireNone(MergeRule.refusals(new MergeRule.Merging(this, successor, whole)));
		mergedInto = successor.id;
		successor.organisationNumber = successor.organisationNumber == null ? organisationNumber : successor.organisationNumber;
		successor.contact = successor.contact == null ? contact : successor.contact;
		registerEvent(new ActorsMerged(Ids.next(), at, id, successor.id, version() + 1));
	}

	boolean isResidentCalled(String written) {
		return kind == ActorKind.RESIDENT && name.equalsIgnoreCase(written.strip());
	}

	/** Names the person who speaks for it. */
	void contact(PersonId person) {
		contact = person;
	}

	/** A resident who was erased is called nothing any more. P7. */
	void erase(Instant at) {
		name = "";
		erasedAt = at;
	}

	private static @Nullable Sector sectorOf(ActorKind kind) {
		return switch (kind) {
			case ASSOCIATION, INFORMAL_GROUP -> Sector.VOLUNTARY;
			case BUSINESS -> Sector.BUSINESS;
			case RESIDENT, OTHER_ORGANISATION, PLATFORM_PARTY -> null;
		};
	}

	private static List<Broken> refusals(Description description, boolean possibleKind, boolean partOfItself, boolean erased) {
		var broken = new ArrayList<>(ActorRule.refusals(description));
		if (!possibleKind) {
			broken.add(new Broken("P6", "kind", Text.of("partnership.typed.choice", Text.of("partnership.actor.kind"))));
		}
		if (erased) {
			broken.add(new Broken("P7", "name", Text.of("partnership.actor.rule.erased")));
		}
		if (partOfItself) {
			broken.add(new Broken("P6", "partOf", Text.of("partnership.actor.rule.part-of")));
		}
		return broken;
	}

	/** What was merged stands as it stood then: its successor is described. */
	@Decides("P6.13")
	private List<Broken> mergedRefusals() {
		return mergedInto == null ? List.of() : List.of(new Broken("P6", "", Text.of("partnership.actor.rule.merged")));
	}

	boolean isPlatformParty() {
		return kind == ActorKind.PLATFORM_PARTY;
	}

	@Override
	public ActorId getId() {
		return id;
	}

	ActorKind kind() {
		return kind;
	}

	public String name() {
		return name;
	}

	public boolean named() {
		return named;
	}

	public @Nullable String organisationNumber() {
		return organisationNumber;
	}

	public @Nullable ActorId partOf() {
		return partOf;
	}

	public @Nullable PersonId contact() {
		return contact;
	}

	public @Nullable ActorId mergedInto() {
		return mergedInto;
	}

	Instant registeredAt() {
		return registeredAt;
	}

	public long version() {
		return version == null ? 0 : version;
	}
}
