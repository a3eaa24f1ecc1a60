package no.samskaping.initiatives.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.registration.Typed;

/**
 * What an initiative says, as it stands in a form or is stored. I6.
 *
 * @param justification a text for each chosen challenge's code
 */
record Texts(String title, String description, String objective, Map<String, String> justification) {

	Texts {
		title = Typed.told(title);
		description = Typed.told(description);
		objective = Typed.told(objective);
		justification = justification == null ? new TreeMap<>() : justification;
	}

	static Texts of(Initiative initiative) {
		var written = new TreeMap<String, String>();
		initiative.challenges().forEach(challenge -> written.put(challenge, Typed.told(initiative.justification(challenge))));
		var wording = initiative.wording();
		return new Texts(wording.title(), Typed.told(wording.description()), Typed.told(wording.objective()), written);
	}

	/** These on what is stored now: what was left as it was takes the stored value. */
	Texts onto(Texts now, Texts was) {
		var merged = new TreeMap<String, String>();
		for (var code : codes(now, was)) {
			var kept = kept(justification.get(code), now.justification.get(code), was.justification.get(code));
			if (kept != null) {
				merged.put(code, kept);
			}
		}
		return new Texts(Typed.told(kept(title, now.title, was.title)), Typed.told(kept(description, now.description, was.description)),
				Typed.told(kept(objective, now.objective, was.objective)), merged);
	}

	/** The fields that say something else here than there. */
	List<String> differing(Texts other) {
		var wording = Stream.of(same(title, other.title) ? null : "title", same(description, other.description) ? null : "description",
				same(objective, other.objective) ? null : "objective").filter(Objects::nonNull);
		return Stream.concat(wording, codes(other, other).stream().filter(code -> !same(justification.get(code), other.justification.get(code)))
				.map(code -> "justification[" + code + "]")).toList();
	}

	private TreeSet<String> codes(Texts now, Texts was) {
		var codes = new TreeSet<>(justification.keySet());
		codes.addAll(now.justification.keySet());
		codes.addAll(was.justification.keySet());
		return codes;
	}

	private static @Nullable String kept(@Nullable String typed, @Nullable String now, @Nullable String was) {
		return same(typed, was) ? now : typed;
	}

	/** Browsers send line ends of their own, and what is stored has no space around it. */
	private static boolean same(@Nullable String one, @Nullable String other) {
		return Objects.equals(one == null ? null : one.strip().replace("\r\n", "\n"), other == null ? null : other.strip().replace("\r\n", "\n"));
	}
}
