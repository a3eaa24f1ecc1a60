package no.samskaping.architecture.survey;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Javadoc tells (beskrivelse).
 *
 * @param text its sentences, without marks
 * @param term the first word in brackets, by custom the field's Norwegian term; empty if there is none
 * @param rules the numbers of the rules that are named
 */
public record Told(String text, String term, List<String> rules) {

	/** Nothing is told. */
	public static final Told NOTHING = new Told("", "", List.of());

	private static final Pattern MARK = Pattern.compile("\\{@\\w+ ([^}]*)}");
	/** What follows from the first tag on; it is said to who calls, not to who reads. */
	private static final Pattern REST = Pattern.compile("(?s)(^|\\s)@(throws|param|return|see|since)\\b.*");
	private static final Pattern TERM = Pattern.compile("\\((\\p{L}[^)]*)\\)");
	private static final Pattern RULE = Pattern.compile("\\b[A-Z]\\d{1,2}(–[A-Z]\\d{1,2})?\\b");
	private static final Pattern LAST_RULES = Pattern.compile("(\\s(" + RULE + ")[,.]?)+$");

	static Told of(String javadoc) {
		var plain = MARK.matcher(REST.matcher(javadoc).replaceFirst("")).replaceAll(mark -> Matcher.quoteReplacement(named(mark.group(1))))
				.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip();
		var term = TERM.matcher(plain);
		return new Told(LAST_RULES.matcher(plain).replaceFirst(""), term.find() ? term.group(1) : "", RULE.matcher(plain).results().map(rule -> rule.group()).distinct().toList());
	}

	/** What is linked, with a dot before a member instead of Javadoc's own sign. */
	private static String named(String linked) {
		return linked.replaceFirst("^#", "").replace('#', '.');
	}

	/** Whether nothing is told. */
	public boolean isNothing() {
		return text.isEmpty();
	}

	/** The first sentence. */
	public String first() {
		var end = text.indexOf(". ");
		return end < 0 ? text : text.substring(0, end + 1);
	}
}
