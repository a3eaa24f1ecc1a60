package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;

/** Who may act for which party on a day. P2. */
public interface Representatives {

	/** The representatives and deputies of these parties on that day, by party, representatives first. */
	List<RepresentativeCard> of(Set<PartyId> parties, LocalDate day);

	/**
	 * Those whom a party appointed for one of these matters only, somebody being recused there, and who may act in it on that day;
	 * by party, one look-up for all matters. P5.
	 */
	List<RepresentativeCard> appointed(Set<Subject> matters, LocalDate day);

	/**
	 * One who may act for a party (representant, vararepresentant).
	 *
	 * @param only the one matter for which the party appointed this one (P5); null for all
	 */
	record RepresentativeCard(MandateId mandate, PersonId person, PartyId party, boolean deputy, @Nullable Subject only) {}
}
