package no.samskaping.partnership;

import org.jspecify.annotations.Nullable;

/**
 * An actor (aktør) as others see it.
 *
 * @param organisationNumber nine digits, if it has one
 * @param sector where it belongs: business, voluntary or public; null for residents
 * @param signs whether it can be a contracting party: an informal group cannot (P6)
 * @param party the platform party that it is, if any
 * @param entity the legal entity (rettssubjekt) that it is, or of which it is a unit: two with the same are one party to an agreement (P6, A2)
 */
public record ActorCard(ActorId id, ActorKind kind, String name, @Nullable String organisationNumber, @Nullable Sector sector,
		boolean signs, @Nullable PartyId party, ActorId entity) {

	/** One that is a unit of nobody. */
	public ActorCard(ActorId id, ActorKind kind, String name, @Nullable String organisationNumber, @Nullable Sector sector, boolean signs,
			@Nullable PartyId party) {
		this(id, kind, name, organisationNumber, sector, signs, party, id);
	}
}
