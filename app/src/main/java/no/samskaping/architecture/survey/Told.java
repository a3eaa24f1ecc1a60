package no.samskaping.architecture.survey;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * What a Javadoc tells (beskrivelse).
 *
 * @param text its sentences, without marks
 * @param term the first word in brackets, by custom the field's Norwegian term; empty if there is none
 * @param rules the numbers of the rules that are named
 * @param block lines of code that stand for themselves; empty if there are none
 */
public record Told(String text, String term, List<String> rules, String block) {

	/** Nothing is told. */
	public static final Told NOTHING = new Told("", "", List.of(), "");

	private static final Pattern MARK = Pattern.compile("\\{@(\\w+) ([^}]*)}");
	private static final Pattern BLOCK = Pattern.compile("(?s)<pre>(.*?)</pre>");
	/** Where a sentence ends; not so after what is shortened. */
	private static final Pattern END = Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|cf|art|nr|no|vs|etc|approx|kl))\\.(?= )");
	/** What follows from the first tag on; it is said to who calls, not to who reads. */
	private static final Pattern REST = Pattern.compile("(?s)(^|\\s)@(throws|param|return|see|since)\\b.*");
	private static final Pattern TERM = Pattern.compile("\\((\\p{L}[^)]*)\\)");
	/** Stands before what is code, and is taken away at the end: a number there is an example, and refers to no rule. */
	private static final String CODE = "\uE000";
	private static final Pattern RULE = Pattern.compile("(?<!" + CODE + ")\\b[A-Z]\\d{1,2}(–[A-Z]\\d{1,2})?\\b");
	private static final Pattern LAST_RULES = Pattern.compile("(\\s(" + RULE + ")[,.]?)+$");

	/** What a Javadoc tells, as it stands in the source. */
	public static Told of(String javadoc) {
		var told = REST.matcher(javadoc).replaceFirst("");
		var marked = MARK.matcher(BLOCK.matcher(told).replaceAll(" ")).replaceAll(mark -> Matcher.quoteReplacement(marked(mark.group(1), mark.group(2))));
		var plain = HtmlUtils.htmlUnescape(marked.replaceAll("<[^>]+>", "")).replaceAll("\\s+", " ").strip();
		var term = TERM.matcher(plain);
		return new Told(LAST_RULES.matcher(plain).replaceFirst("").replace(CODE, ""), term.find() ? term.group(1).replace(CODE, "") : "",
				RULE.matcher(plain).results().map(rule -> rule.group()).distinct().toList(), block(told));
	}

	private static String marked(String mark, String content) {
		return mark.equals("code") ? CODE + content.replace("<", "&lt;") : named(content);
	}

	/** Lines of code that stand for themselves, as they are written. */
	private static String block(String told) {
		return BLOCK.matcher(told).results().map(found -> HtmlUtils.htmlUnescape(found.group(1)).replaceAll("(?m)^ ", "").strip()).collect(Collectors.joining("\n\n"));
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
		var end = END.matcher(text);
		return end.find() ? text.substring(0, end.end()) : text;
	}
}
