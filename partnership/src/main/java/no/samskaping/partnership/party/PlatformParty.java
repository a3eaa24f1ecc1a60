package no.samskaping.partnership.party;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;

/** An organisation that represents a sector (plattformpart). P1. */
@Table(schema = "partnership", name = "platform_party")
final class PlatformParty implements AggregateRoot<PlatformParty, PartyId> {

	private final @Id PartyId id;
	private final ActorId actor;
	private final Sector sector;
	private @Version @Nullable Long version;

	@PersistenceCreator
	PlatformParty(PartyId id, ActorId actor, Sector sector, @Nullable Long version) {
		this.id = id;
		this.actor = actor;
		this.sector = sector;
		this.version = version;
	}

	/** The organisation that is that actor, for that sector. */
	static PlatformParty of(ActorId actor, Sector sector) {
		return new PlatformParty(PartyId.next(), actor, sector, null);
	}

	@Override
	public PartyId getId() {
		return id;
	}

	ActorId actor() {
		return actor;
	}

	Sector sector() {
		return sector;
	}
}
