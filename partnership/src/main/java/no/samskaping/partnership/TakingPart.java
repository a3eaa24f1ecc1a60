package no.samskaping.partnership;

import java.util.Map;
import java.util.Set;

import no.samskaping.workbench.Subject;

/**
 * Who takes part in matters (hvem som er med i en sak), told by the context whose matters they are: who is recused in all that an actor
 * takes part in is recused there, and a double role that nobody declared is seen. P5.
 */
public interface TakingPart {

	/** The actors that take part in each of these matters; what it knows nothing of is left out. */
	Map<Subject, Set<ActorId>> in(Set<Subject> matters);
}
