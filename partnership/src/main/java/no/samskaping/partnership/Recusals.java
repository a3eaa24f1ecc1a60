package no.samskaping.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;

/** Who is recused on a matter, and who has a double role in it. P5. */
public interface Recusals {

	/** Whether this person is recused on this subject. */
	boolean isRecused(PersonId person, Subject subject);

	/** Whether whoever acts is recused on this subject; nobody in particular never is. P5. */
	default boolean isRecused(Acting by, Subject subject) {
		var person = by.person();
		return person != null && isRecused(person, subject);
	}

	/** On which of these subjects this person is recused; one look-up for all. */
	Set<Subject> recusedOn(PersonId person, Set<Subject> subjects);

	/** What was declared about these subjects. */
	Map<Subject, List<DoubleRole>> about(Set<Subject> subjects);

	/**
	 * A double role (dobbeltrolle), declared and shown.
	 *
	 * @param party the party for which the person acts; null for a coordinator who acts for none
	 * @param recused whether the person or the party decided on recusal (inhabil)
	 */
	record DoubleRole(PersonId person, @Nullable PartyId party, ActorCard role, boolean recused) {}
}
