package no.samskaping.partnership;

import java.util.Set;

import no.samskaping.workbench.Subject;

/**
 * Which matters stand behind one (sakene bak en sak), told by the context whose matter it is: a recusal on them lets a party appoint
 * somebody for it too. {@link Recusals} tells of each matter by itself; who acts in one asks about those behind it as well. P5.
 */
public interface RelatedMatters {

	/** Those behind that matter; none if it knows nothing of it. */
	Set<Subject> behind(Subject matter);
}
