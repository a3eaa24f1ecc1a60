package no.samskaping.workbench.screen;

import java.util.Map;
import java.util.Set;

import no.samskaping.workbench.Subject;

/** What a context's own things are called and where their pages are; for others that know only the subject. */
public interface Titles {

	/** The titles of those subjects that are this context's; a single look-up for all. */
	Map<Subject, Titled> of(Set<Subject> subjects);

	/** A thing's title and the address of its page. */
	record Titled(String title, String href) {}
}
