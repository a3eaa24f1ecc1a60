package no.samskaping.agreements.terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.agreements.boundary.Boundary;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;

/**
 * One who takes part in an agreement (deltaker, avtalepart). P6.
 *
 * @param party the platform party that it is, if any
 * @param organisationNumber two with the same are one legal entity
 * @param entity the legal entity that it is, or of which it is a unit: two with the same are one
 * @param signs whether it can sign at all: an informal group cannot
 * @param reasonOutsideDefine why it was not in when the need was defined, if it was not (E3)
 * @param contact its contact person in the project
 * @param boundary what was answered about it and the municipality (A5)
 */
@ValueObject
@Table(schema = "agreements", name = "side")
public record Side(ActorId actor, @Nullable PartyId party, ActorKind kind, @Nullable Sector sector, @Nullable String organisationNumber,
		ActorId entity, boolean signs, Role role, @Nullable String reasonOutsideDefine, @Nullable PersonId contact,
		@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Footing footing,
		@Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Boundary boundary) {

	/** One who takes part on equal footing; whoever can sign is a contracting party until something says otherwise. */
	public static Side of(ActorId actor, ActorCard card, @Nullable PartyId party, @Nullable String reasonOutsideDefine,
			@Nullable PersonId contact) {
		return new Side(actor, party, card.kind(), card.sector(), card.organisationNumber(), card.entity(), card.signs(),
				card.signs() ? Role.CONTRACTING_PARTY : Role.PARTICIPANT, reasonOutsideDefine, contact, Footing.EQUAL, null);
	}

	/** What partnership says of it today; the rest stays. */
	public Side known(ActorCard card, @Nullable String reason) {
		return new Side(actor, party, card.kind(), card.sector(), card.organisationNumber(), card.entity(), card.signs(), role,
				reasonOutsideDefine == null ? reason : reasonOutsideDefine, contact, footing, boundary);
	}

	public Side as(Role other) {
		return new Side(actor, party, kind, sector, organisationNumber, entity, signs, other, reasonOutsideDefine, contact, footing, boundary);
	}

	public Side on(Footing other) {
		return new Side(actor, party, kind, sector, organisationNumber, entity, signs, role, reasonOutsideDefine, contact, other, boundary);
	}

	public Side answered(@Nullable Boundary answers) {
		return new Side(actor, party, kind, sector, organisationNumber, entity, signs, role, reasonOutsideDefine, contact, footing, answers);
	}

	public Side outsideDefine(@Nullable String reason) {
		return new Side(actor, party, kind, sector, organisationNumber, entity, signs, role, reason, contact, footing, boundary);
	}

	public Side reachedBy(@Nullable PersonId person) {
		return new Side(actor, party, kind, sector, organisationNumber, entity, signs, role, reasonOutsideDefine, person, footing, boundary);
	}

	public boolean isContractingParty() {
		return role == Role.CONTRACTING_PARTY;
	}

	/** Whether it is the municipality, with which the boundary is drawn. A5. */
	public boolean isMunicipality() {
		return party != null && sector == Sector.PUBLIC;
	}

	/** What partnership says today of whose legal entity it is and whether it signs; what the text says stays. P6. */
	public Side belongingTo(ActorId legalEntity, boolean able) {
		return new Side(actor, party, kind, sector, organisationNumber, legalEntity, able, role, reasonOutsideDefine, contact, footing, boundary);
	}

	/** How many legal entities these are. P6, A2. */
	public static long entities(List<Side> sides) {
		return IntStream.range(0, sides.size()).filter(at -> sides.subList(0, at).stream().noneMatch(sides.get(at)::isSameEntityAs)).count();
	}

	/** Whether both are one legal entity, or units of one. P6. */
	public boolean isSameEntityAs(Side other) {
		return entity.equals(other.entity) || organisationNumber != null && Objects.equals(organisationNumber, other.organisationNumber);
	}
}
