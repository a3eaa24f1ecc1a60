package no.samskaping.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up the platform parties of the adopted platform in force. */
public interface Parties {

	/** All of them, by sector and name. */
	List<Party> all();

	/** Those with these ids. */
	Map<PartyId, Party> of(Set<PartyId> ids);

	/** Those that are these actors. */
	Map<ActorId, Party> byActor(Set<ActorId> actors);
}
