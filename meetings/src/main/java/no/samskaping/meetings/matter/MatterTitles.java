package no.samskaping.meetings.matter;

import java.text.Bidi;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.Titles;
import no.samskaping.workbench.screen.Titles.Titled;

/** What matters are called: by their own title, or by what they are about and why they came up. */
@Component
public class MatterTitles {

	private final ObjectProvider<Titles> titles;

	MatterTitles(ObjectProvider<Titles> titles) {
		this.titles = titles;
	}

	/** The titles and pages of what these matters are about, as far as somebody knows them. */
	public Map<Subject, Titled> of(Collection<MatterView> matters) {
		Set<Subject> subjects = matters.stream().map(MatterView::subject).collect(Collectors.toSet());
		var found = new HashMap<Subject, Titled>();
		titles.forEach(some -> found.putAll(some.of(subjects)));
		return found;
	}

	/** The titles alone. */
	public Map<Subject, String> subjects(Collection<MatterView> matters) {
		return of(matters).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().title()));
	}

	/** A matter's title; of what it is about as far as somebody knows it. */
	public static Text title(MatterView matter, @Nullable Titled about) {
		return title(matter.reason(), matter.title(), matter.contributed(), about == null ? null : about.title());
	}

	/** A matter's title, from what was kept of it. */
	public static Text title(Reason reason, @Nullable String own, @Nullable Text contributed, @Nullable String subjectTitle) {
		if (own != null) {
			return Text.verbatim(upright(own));
		}
		if (contributed != null) {
			return contributed;
		}
		return Text.of("meetings.matter.title." + reason, subjectTitle == null ? "" : upright(subjectTitle));
	}

	/** A title among the platform's words turns none of these: it keeps no direction marks, and one in a script from the right stands apart. */
	private static String upright(String title) {
		var plain = title.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
		return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length()) ? "\u2068" + plain + "\u2069" : plain;
	}
}
