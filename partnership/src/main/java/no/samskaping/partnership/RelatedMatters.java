package no.samskaping.partnership;

import java.util.Set;

import no.samskaping.workbench.Subject;

/** Which matters stand behind one (sakene bak en sak), told by the context whose matter it is: who is recused on them is recused on it. P5. */
public interface RelatedMatters {

	/** Those behind that matter; none if it knows nothing of it. */
	Set<Subject> behind(Subject matter);
}
