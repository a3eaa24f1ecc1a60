package no.samskaping.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a source may name, also where the compiler leaves nothing of it: a constant is copied, and no compiled code tells whose it was. */
enum SourceWall {

	A_SOURCE_NAMES_NOTHING_INSIDE_ANOTHER_CONTEXT;

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
	private static final Pattern PACKAGE = Pattern.compile("(?m)^package no\\.samskaping(?:\\.(\\w+))?");

	/** A package of a context below its base package, and what stands in it. */
	private static final Pattern INSIDE = Pattern.compile("\\bno\\.samskaping\\.(" + String.join("|", Contexts.NAMES) + ")\\.[a-z]\\w*\\.\\w+(\\.\\w+)*");

	/** What a source says against the wall. */
	List<String> broken(String source) {
		var own = PACKAGE.matcher(source).results().map(it -> String.valueOf(it.group(1))).findFirst().orElseThrow();
		return INSIDE.matcher(COMMENT.matcher(source).replaceAll(" ")).results().filter(named -> !named.group(1).equals(own)).map(MatchResult::group).distinct()
				.map(named -> "%s names %s: what several need is published in the base package of its context".formatted(own, named)).toList();
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}
}
