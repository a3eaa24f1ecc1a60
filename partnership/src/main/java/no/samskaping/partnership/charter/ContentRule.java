package no.samskaping.partnership.charter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.samskaping.partnership.typed.Names;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What every version of the charter must say. P4, P10. */
enum ContentRule {

	@Decides("P4.8")
	MUNICIPALITY("P4", "municipality", content -> !content.municipality().isBlank() && content.municipality().length() <= Longest.NAME),

	@Decides("I3.5")
	THRESHOLD("I3", "threshold", content -> Kroner.ZERO.isLessThan(content.threshold())),

	@Decides("I3.6")
	COUNTS("I3", "counts", content -> !content.counts().isBlank()),

	COUNTS_IN_FEW_WORDS("I3", content -> content.counts().length() <= Longest.TEXT ? Stream.empty()
			: Stream.of(new Wrong("counts", Text.of("partnership.typed.long", Text.of("partnership.setup.counts"), Longest.TEXT)))),

	@Decides("I6.7")
	CHALLENGES("I6", "challenges", content -> !content.challenges().isEmpty()),

	EACH_CHALLENGE_IN_WORDS("I6", ContentRule::wordless),

	EACH_CHALLENGE_BY_ITS_OWN_NAME("I6", ContentRule::calledAlike),

	@Decides("I7.9")
	SOURCES("I7", ContentRule::sourceless),

	@Decides("P10.1")
	DEADLINES("P10", ContentRule::outOfBounds),

	@Decides("P10.4")
	RHYTHM("P10", ContentRule::outOfRhythm),

	@Decides("P1.3")
	EACH_PARTY_ONCE("P1", "seats", content -> {
		var seen = new HashSet<>();
		return content.seats().stream().allMatch(seat -> seen.add(seat.party()));
	});

	private static final String KEY = "partnership.charter.rule.content.";

	private final String number;
	private final Function<CharterContent, Stream<Wrong>> wrong;

	ContentRule(String number, Function<CharterContent, Stream<Wrong>> wrong) {
		this.number = number;
		this.wrong = wrong;
	}

	ContentRule(String number, String field, Predicate<CharterContent> holds) {
		this(number, content -> holds.test(content) ? Stream.empty() : Stream.of(new Wrong(field, Text.of(KEY + field))));
	}

	/** All that are broken. */
	static List<Broken> refusals(CharterContent content) {
		return Arrays.stream(values()).flatMap(rule -> rule.wrong.apply(content).map(it -> new Broken(rule.number, it.field(), it.why()))).toList();
	}

	/** Refuses, naming all that are broken. */
	static void requireAll(CharterContent content) {
		var broken = refusals(content);
		Refused.requireNone(broken);
	}

	private static Stream<Wrong> wordless(CharterContent content) {
		return IntStream.range(0, content.challenges().size()).boxed().flatMap(it -> {
			var challenge = content.challenges().get(it);
			return Stream.concat(wordless("challenges[" + it + "].name", "challenge-name", it + 1, challenge.name(), Longest.NAME),
					wordless("challenges[" + it + "].text", "challenge-text", it + 1, challenge.text(), Longest.TEXT));
		});
	}

	private static Stream<Wrong> wordless(String field, String message, int number, String written, int longest) {
		return written.isBlank() ? Stream.of(new Wrong(field, Text.of(KEY + message, number)))
				: written.length() <= longest ? Stream.empty() : Stream.of(new Wrong(field, Text.of(KEY + message + "-long", number, longest)));
	}

	private static Stream<Wrong> calledAlike(CharterContent content) {
		var numbers = new HashMap<String, Integer>();
		return IntStream.range(0, content.challenges().size()).boxed().flatMap(it -> {
			var name = Names.bare(content.challenges().get(it).name());
			var before = name.isEmpty() ? null : numbers.putIfAbsent(name, it + 1);
			return before == null ? Stream.empty()
					: Stream.of(new Wrong("challenges[" + it + "].name", Text.of(KEY + "challenge-alike", it + 1, before)));
		});
	}

	private static Stream<Wrong> sourceless(CharterContent content) {
		var names = new HashSet<String>();
		return IntStream.range(0, content.sources().size()).boxed().flatMap(it -> {
			var source = content.sources().get(it).name();
			var field = "sources[" + it + "].name";
			return source.isBlank() ? Stream.of(new Wrong(field, Text.of(KEY + "source", it + 1)))
					: source.length() > Longest.NAME ? Stream.of(new Wrong(field, Text.of(KEY + "source-long", it + 1, Longest.NAME)))
					: names.add(Names.bare(source)) ? Stream.empty() : Stream.of(new Wrong(field, Text.of(KEY + "source-alike", it + 1)));
		});
	}

	/** So many times a year that each time ends an equal number of months, or of quarters. */
	private static Stream<Wrong> outOfRhythm(CharterContent content) {
		var rhythm = content.rhythm();
		var meetings = Set.of(1, 2, 3, 4, 6, 12).contains(rhythm.meetingsPerYear());
		var workshops = Set.of(1, 2, 4).contains(rhythm.workshopsPerYear());
		return Stream.concat(meetings ? Stream.empty() : Stream.of(new Wrong("meetingsPerYear", Text.of(KEY + "meetings"))),
				workshops ? Stream.empty() : Stream.of(new Wrong("workshopsPerYear", Text.of(KEY + "workshops"))));
	}

	private static Stream<Wrong> outOfBounds(CharterContent content) {
		var deadlines = content.deadlines();
		return Stream.of(outOfBounds("noticeDays", "notice-days", deadlines.noticeDays()),
				outOfBounds("gatewayWorkingDays", "gateway-days", deadlines.gatewayWorkingDays()),
				outOfBounds("minutesWorkingDays", "minutes-days", deadlines.minutesWorkingDays()),
				outOfBounds("mandateWarningDays", "mandate-days", deadlines.mandateWarningDays()),
				outOfBounds("agreementEndDays", "agreement-days", deadlines.agreementEndDays())).flatMap(it -> it);
	}

	private static Stream<Wrong> outOfBounds(String field, String label, int days) {
		return days >= 1 && days <= 365 ? Stream.empty() : Stream.of(new Wrong(field, Text.of(KEY + "deadlines", Text.of("partnership.setup." + label))));
	}

	/** How many letters names and texts may have. */
	private interface Longest {

		int NAME = 200;
		int TEXT = 2_000;
	}

	private record Wrong(String field, Text why) {}
}
