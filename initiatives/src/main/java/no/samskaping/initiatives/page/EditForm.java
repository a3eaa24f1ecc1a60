package no.samskaping.initiatives.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.workbench.Ids;

/**
 * What is typed to change an initiative's texts. I6.
 *
 * @param challenges the codes of the chosen challenges
 * @param justification a text for each code
 */
record EditForm(@Nullable UUID key, @Nullable Long version, String title, String description, String objective, List<String> challenges,
		Map<String, String> justification) {

	EditForm {
		title = told(title);
		description = told(description);
		objective = told(objective);
		challenges = challenges == null ? List.of() : challenges;
		justification = justification == null ? new TreeMap<>() : justification;
	}

	static EditForm of(Initiative initiative) {
		var written = new TreeMap<String, String>();
		initiative.challenges().forEach(challenge -> written.put(challenge, told(initiative.justification(challenge))));
		var wording = initiative.wording();
		return new EditForm(Ids.next(), initiative.version(), wording.title(), told(wording.description()), told(wording.objective()),
				List.copyOf(initiative.challenges()), written);
	}

	/** The same, as if it had been made from what is there now. */
	EditForm from(long current) {
		return new EditForm(key, current, title, description, objective, challenges, justification);
	}

	/** The chosen challenges and what is written about each. */
	Map<String, String> chosen() {
		var chosen = new TreeMap<String, String>();
		challenges.forEach(challenge -> chosen.put(challenge, told(justification.get(challenge))));
		return chosen;
	}

	private static String told(@Nullable String written) {
		return written == null ? "" : written;
	}
}
