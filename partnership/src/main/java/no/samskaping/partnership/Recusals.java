package no.samskaping.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;

import no.samskaping.workbench.Subject;

/** Who is recused on a matter, and who has a double role in it. P5. */
public interface Recusals {

	/** Whether this person is recused on this subject. */
	boolean isRecused(PersonId person, Subject subject);

	/** What was declared about these subjects. */
	Map<Subject, List<DoubleRole>> about(Set<Subject> subjects);

	/**
	 * A double role (dobbeltrolle), declared and shown.
	 *
	 * @param recused whether the person or the party decided on recusal (inhabil)
	 */
	record DoubleRole(PersonId person, PartyId party, ActorCard role, boolean recused) {}
}
