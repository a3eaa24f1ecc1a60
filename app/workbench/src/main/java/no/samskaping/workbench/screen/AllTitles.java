package no.samskaping.workbench.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.screen.Titles.Titled;

/** What things are called and where their pages are, whichever context they belong to. */
@Component
public class AllTitles {

	private final ObjectProvider<Titles> parts;

	AllTitles(ObjectProvider<Titles> parts) {
		this.parts = parts;
	}

	/** The titles of those subjects that some context knows; each context is asked once for all. */
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var found = new HashMap<Subject, Titled>();
		if (!subjects.isEmpty()) {
			parts.orderedStream().forEach(part -> found.putAll(part.of(subjects)));
		}
		return Map.copyOf(found);
	}

	/** The title of one thing. */
	public Optional<Titled> of(Subject subject) {
		return Optional.ofNullable(of(Set.of(subject)).get(subject));
	}
}
