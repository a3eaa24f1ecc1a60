package no.samskaping.initiatives.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.workbench.Ids;

/**
 * What is typed to change an initiative's texts. I6.
 *
 * @param challenges the codes of the chosen challenges
 * @param justification a text for each code
 * @param was what stood there when the form was opened, so that nobody overwrites what they did not touch
 */
record EditForm(@Nullable UUID key, @Nullable Long version, String title, String description, String objective, List<String> challenges,
		Map<String, String> justification, @Nullable Texts was) {

	EditForm {
		title = Typed.told(title);
		description = Typed.told(description);
		objective = Typed.told(objective);
		challenges = challenges == null ? List.of() : challenges;
		justification = justification == null ? new TreeMap<>() : justification;
	}

	static EditForm of(Initiative initiative) {
		var texts = Texts.of(initiative);
		return new EditForm(Ids.next(), initiative.version(), texts.title(), texts.description(), texts.objective(),
				List.copyOf(texts.justification().keySet()), texts.justification(), texts);
	}

	/** The same on what is there now: what was left as it stood is what is stored, and what was changed stays as typed. */
	EditForm onto(Initiative initiative) {
		var now = Texts.of(initiative);
		var merged = was == null ? texts() : texts().onto(now, was);
		var written = new TreeMap<>(justification);
		written.putAll(merged.justification());
		return new EditForm(key, initiative.version(), merged.title(), merged.description(), merged.objective(),
				List.copyOf(merged.justification().keySet()), written, now);
	}

	/** Whether the texts are others than those from which the form was made, or may be, if nobody knows what stood there. */
	boolean isOvertaken(Initiative initiative) {
		return was == null || !Texts.of(initiative).differing(was).isEmpty();
	}

	/** The fields that both changed, each in its own way; all that differ if nobody knows what stood there. */
	List<String> clashes(Initiative initiative) {
		var now = Texts.of(initiative);
		var differing = texts().differing(now);
		return was == null ? differing
				: differing.stream().filter(texts().differing(was)::contains).filter(now.differing(was)::contains).toList();
	}

	/** The chosen challenges and what is written about each. */
	Map<String, String> chosen() {
		var chosen = new TreeMap<String, String>();
		challenges.forEach(challenge -> chosen.put(challenge, Typed.told(justification.get(challenge))));
		return chosen;
	}

	private Texts texts() {
		return new Texts(title, description, objective, chosen());
	}
}
