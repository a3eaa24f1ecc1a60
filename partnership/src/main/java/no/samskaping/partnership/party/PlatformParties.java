package no.samskaping.partnership.party;

import org.springframework.data.repository.Repository;

import no.samskaping.partnership.PartyId;

/** All platform parties that there ever were. */
interface PlatformParties extends Repository<PlatformParty, PartyId> {

	PlatformParty save(PlatformParty party);
}
