package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who may act for which party on a day. P2. */
public interface Representatives {

	/** The representatives and deputies of these parties on that day, by party, representatives first. */
	List<RepresentativeCard> of(Set<PartyId> parties, LocalDate day);

	/** One who may act for a party (representant, vararepresentant). */
	record RepresentativeCard(MandateId mandate, PersonId person, PartyId party, boolean deputy) {}
}
