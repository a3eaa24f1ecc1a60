package no.samskaping.partnership.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.charter.CharterContent.Source;
import no.samskaping.partnership.typed.Compared;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/**
 * What the charter says: threshold, challenges, where goals stand, deadlines. The last row of challenges and of sources is for one that
 * is to be added.
 */
record ContentForm(long version, String threshold, String counts, List<Challenged> challenges, List<Sourced> sources,
		@Nullable String meetingsPerYear, @Nullable String workshopsPerYear, String noticeDays, String gatewayWorkingDays, String minutesWorkingDays, String mandateWarningDays, String agreementEndDays) {

	private static final Pattern ROW = Pattern.compile("(challenges|sources)\\[(\\d+)](.*)");

	ContentForm {
		counts = Objects.requireNonNullElse(counts, "");
		challenges = challenges == null ? List.of() : challenges.stream().map(it -> it == null ? Challenged.BLANK : it).toList();
		sources = sources == null ? List.of() : sources.stream().map(it -> it == null ? Sourced.BLANK : it).toList();
	}

	/** A challenge's name, text and icon, and whether it is taken out; its code and colour stay. */
	record Challenged(String name, String text, String icon, boolean removed) {

		private static final Challenged BLANK = new Challenged("", "", "", false);

		Challenged {
			name = Objects.requireNonNullElse(name, "");
			text = Objects.requireNonNullElse(text, "");
			icon = Objects.requireNonNullElse(icon, "");
		}

		/** Whether the charter names it: one that it named unless it is taken out, another if anything is written. */
		boolean stays(boolean known) {
			return known ? !removed : !name.isBlank() || !text.isBlank();
		}
	}

	/** A document with goals, and its day; one without either is none. */
	record Sourced(String name, String dated) {

		private static final Sourced BLANK = new Sourced("", "");

		Sourced {
			name = Objects.requireNonNullElse(name, "");
			dated = Objects.requireNonNullElse(dated, "");
		}

		boolean stays() {
			return !name.isBlank() || !dated.isBlank();
		}
	}

	static ContentForm of(Charter draft, Words words) {
		var content = draft.content();
		var deadlines = content.deadlines();
		return new ContentForm(draft.version(), words.amount(content.threshold()), content.counts(),
				Stream.concat(content.challenges().stream().map(it -> new Challenged(it.name(), it.text(), it.icon(), false)), Stream.of(Challenged.BLANK)).toList(),
				Stream.concat(content.sources().stream().map(it -> new Sourced(it.name(), Objects.toString(it.dated(), ""))), Stream.of(Sourced.BLANK)).toList(),
				String.valueOf(content.rhythm().meetingsPerYear()), String.valueOf(content.rhythm().workshopsPerYear()),
				String.valueOf(deadlines.noticeDays()), String.valueOf(deadlines.gatewayWorkingDays()),
				String.valueOf(deadlines.minutesWorkingDays()), String.valueOf(deadlines.mandateWarningDays()),
				String.valueOf(deadlines.agreementEndDays()));
	}

	/** What it asks for, put into what the draft says otherwise. */
	CharterContent into(CharterContent content, Typed typed) {
		return content.withThreshold(typed.amount("threshold", "partnership.setup.threshold", threshold), counts)
				.withChallenges(challenges(content.challenges(), typed)).withSources(sources(content.sources(), typed)).withDeadlines(deadlines(typed))
				.withRhythm(rhythm(content.rhythm(), typed));
	}

	private Rhythm rhythm(Rhythm kept, Typed typed) {
		return new Rhythm(often("meetingsPerYear", "partnership.setup.meetings-per-year", meetingsPerYear, kept.meetingsPerYear(), typed),
				often("workshopsPerYear", "partnership.setup.workshops-per-year", workshopsPerYear, kept.workshopsPerYear(), typed));
	}

	/** What the form did not ask for stays. */
	private static int often(String field, String label, @Nullable String chosen, int kept, Typed typed) {
		try {
			return chosen == null ? kept : Integer.parseInt(chosen);
		} catch (NumberFormatException e) {
			typed.refuse(new Broken("P10", field, Text.of("partnership.typed.choice", Text.of(label))));
			return kept;
		}
	}

	private List<Challenge> challenges(List<Challenge> kept, Typed typed) {
		var written = new ArrayList<Challenge>();
		for (var row : challengeRows(kept.size())) {
			var known = row < kept.size() ? kept.get(row) : null;
			if (row >= challenges.size()) {
				written.add(Objects.requireNonNull(known));
			} else {
				var typedIn = challenges.get(row);
				var before = known == null ? ChallengeIcon.fresh(typedIn.name(), written) : known;
				written.add(new Challenge(before.code(), typedIn.name(), typedIn.text(), icon(typedIn.icon(), before.icon(), row, typed), before.tone()));
			}
		}
		return written;
	}

	private static String icon(String chosen, String before, int row, Typed typed) {
		if (!chosen.isEmpty() && !chosen.equals(before) && !ChallengeIcon.isOffered(chosen)) {
			typed.refuse(new Broken("I6", "challenges[" + row + "].icon", Text.of("partnership.typed.choice", Text.of("partnership.setup.challenge-icon"))));
		}
		return chosen.isEmpty() ? before : chosen;
	}

	private List<Source> sources(List<Source> kept, Typed typed) {
		return sources.isEmpty() ? kept : sourceRows(kept.size()).stream().map(row -> row >= sources.size() ? kept.get(row) : new Source(sources.get(row).name(),
				typed.optionalDay("sources[" + row + "].dated", "partnership.setup.source-dated", sources.get(row).dated()))).toList();
	}

	/** Which rows the charter will name: what the form did not ask for stays. */
	private List<Integer> challengeRows(int kept) {
		return rows(kept, challenges.size(), it -> challenges.get(it).stays(it < kept));
	}

	private List<Integer> sourceRows(int kept) {
		return rows(kept, sources.size(), it -> sources.get(it).stays());
	}

	private static List<Integer> rows(int kept, int typed, IntPredicate stays) {
		return IntStream.range(0, Math.max(kept, typed)).filter(it -> it >= typed || stays.test(it)).boxed().toList();
	}

	/** What is wrong with what will be said, beside the rows in which it was typed. */
	List<Broken> besideRows(List<Broken> broken, CharterContent content) {
		var challenged = challengeRows(content.challenges().size());
		var sourced = sourceRows(content.sources().size());
		return broken.stream().map(it -> {
			var row = ROW.matcher(it.field());
			return row.matches() ? new Broken(it.rule(), row.group(1) + "["
					+ (row.group(1).equals("sources") ? sourced : challenged).get(Integer.parseInt(row.group(2))) + "]" + row.group(3), it.why()) : it;
		}).toList();
	}

	private Deadlines deadlines(Typed typed) {
		return new Deadlines(typed.days("noticeDays", "partnership.setup.notice-days", noticeDays),
				typed.days("gatewayWorkingDays", "partnership.setup.gateway-days", gatewayWorkingDays),
				typed.days("minutesWorkingDays", "partnership.setup.minutes-days", minutesWorkingDays),
				typed.days("mandateWarningDays", "partnership.setup.mandate-days", mandateWarningDays),
				typed.days("agreementEndDays", "partnership.setup.agreement-days", agreementEndDays));
	}

	/** Its fields in page order. */
	public List<String> fields() {
		return Stream.of(Stream.of("threshold", "counts", "challenges"), each("challenges", challenges.size(), "name", "text", "icon"),
				each("sources", sources.size(), "name", "dated"),
				Stream.of("meetingsPerYear", "workshopsPerYear", "noticeDays", "gatewayWorkingDays", "minutesWorkingDays", "mandateWarningDays", "agreementEndDays"))
				.flatMap(it -> it).toList();
	}

	private static Stream<String> each(String list, int rows, String... fields) {
		return IntStream.range(0, rows).boxed().flatMap(it -> Stream.of(fields).map(field -> list + "[" + it + "]." + field));
	}

	ContentForm over(long current) {
		return new ContentForm(current, threshold, counts, challenges, sources, meetingsPerYear, workshopsPerYear, noticeDays, gatewayWorkingDays, minutesWorkingDays,
				mandateWarningDays, agreementEndDays);
	}

	List<Compared> comparedWith(ContentForm now) {
		var fields = new ArrayList<Compared>();
		fields.add(Compared.of("partnership.setup.threshold", now.threshold, threshold));
		fields.add(Compared.of("partnership.setup.counts", now.counts, counts));
		for (var it = 0; it < Math.min(challenges.size(), now.challenges.size()); it++) {
			fields.add(Compared.of("partnership.setup.challenge-name", now.challenges.get(it).name(), challenges.get(it).name()));
			fields.add(Compared.of("partnership.setup.challenge-text", now.challenges.get(it).text(), challenges.get(it).text()));
		}
		for (var it = 0; it < Math.min(sources.size(), now.sources.size()); it++) {
			fields.add(Compared.of("partnership.setup.source-name", now.sources.get(it).name(), sources.get(it).name()));
			fields.add(Compared.of("partnership.setup.source-dated", now.sources.get(it).dated(), sources.get(it).dated()));
		}
		fields.add(Compared.of("partnership.setup.meetings-per-year", now.meetingsPerYear, meetingsPerYear));
		fields.add(Compared.of("partnership.setup.workshops-per-year", now.workshopsPerYear, workshopsPerYear));
		fields.add(Compared.of("partnership.setup.notice-days", now.noticeDays, noticeDays));
		fields.add(Compared.of("partnership.setup.gateway-days", now.gatewayWorkingDays, gatewayWorkingDays));
		fields.add(Compared.of("partnership.setup.minutes-days", now.minutesWorkingDays, minutesWorkingDays));
		fields.add(Compared.of("partnership.setup.mandate-days", now.mandateWarningDays, mandateWarningDays));
		fields.add(Compared.of("partnership.setup.agreement-days", now.agreementEndDays, agreementEndDays));
		return Compared.differing(fields.toArray(Compared[]::new));
	}
}
