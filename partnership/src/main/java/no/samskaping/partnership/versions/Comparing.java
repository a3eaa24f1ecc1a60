package no.samskaping.partnership.versions;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterContent.Source;
import no.samskaping.partnership.versions.Comparison.Line;
import no.samskaping.partnership.versions.Comparison.Part;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Lays what two versions of the charter say side by side, in the words of the screen. P4. */
@Component
public class Comparing {

	private final Parties parties;
	private final Words words;

	Comparing(Parties parties, Words words) {
		this.parties = parties;
		this.words = words;
	}

	/** The earlier one beside the later one. */
	public Comparison of(CharterContent before, CharterContent after) {
		return new Comparison(List.of(
				part("partnership.charter", line("partnership.setup.municipality", before, after, CharterContent::municipality),
						line("partnership.setup.cadence-start", before, after, it -> words.date(it.cadenceStart())),
						line("partnership.setup.meetings-per-year", before, after, it -> words.of("partnership.rhythm.meetings", it.rhythm().meetingsPerYear())),
						line("partnership.setup.workshops-per-year", before, after, it -> words.of("partnership.rhythm.workshops", it.rhythm().workshopsPerYear()))),
				part("partnership.setup.threshold", line("partnership.setup.threshold", before, after, it -> words.money(it.threshold())),
						line("partnership.setup.counts", before, after, CharterContent::counts)),
				new Part(Text.of("partnership.charter.challenges"), united(before.challenges(), after.challenges(), Challenge::code,
						it -> Text.verbatim(it.name()), it -> it.name() + ": " + it.text())),
				new Part(Text.of("partnership.charter.deadlines"), deadlines(before.deadlines(), after.deadlines())),
				new Part(Text.of("partnership.parties"), seats(before.seats(), after.seats())),
				new Part(Text.of("partnership.setup.sources"), united(before.sources(), after.sources(), Source::name,
						it -> Text.verbatim(it.name()), it -> it.dated() == null ? words.of("partnership.open") : words.date(it.dated())))));
	}

	private List<Line> deadlines(Deadlines before, Deadlines after) {
		return List.of(days("notice", false, before, after, Deadlines::noticeDays), days("gateway", true, before, after, Deadlines::gatewayWorkingDays),
				days("minutes", true, before, after, Deadlines::minutesWorkingDays), days("mandate", false, before, after, Deadlines::mandateWarningDays),
				days("agreement", false, before, after, Deadlines::agreementEndDays));
	}

	private Line days(String what, boolean working, Deadlines before, Deadlines after, Function<Deadlines, Integer> days) {
		return line("partnership.setup." + what + "-days", before, after,
				it -> words.of(working ? "partnership.charter.working-days" : "partnership.charter.days", days.apply(it)));
	}

	private List<Line> seats(List<Seat> before, List<Seat> after) {
		var names = parties.of(Stream.concat(before.stream(), after.stream()).map(Seat::party).collect(Collectors.toSet()));
		return united(before, after, Seat::party, it -> Text.verbatim(Objects.requireNonNull(names.get(it.party())).name()),
				it -> words.of(it.gateway() ? "partnership.compare.gateway" : "partnership.compare.seat"));
	}

	/** Those of the earlier one in its order, and after them those that came. */
	private static <T, K> List<Line> united(List<T> before, List<T> after, Function<T, K> key, Function<T, Text> label, Function<T, String> says) {
		var earlier = before.stream().collect(Collectors.toMap(key, it -> it));
		var later = after.stream().collect(Collectors.toMap(key, it -> it));
		return Stream.concat(before.stream(), after.stream()).map(key).distinct().map(it -> {
			var old = earlier.get(it);
			var fresh = later.get(it);
			return new Line(label.apply(fresh == null ? Objects.requireNonNull(old) : fresh), old == null ? null : says.apply(old),
					fresh == null ? null : says.apply(fresh));
		}).toList();
	}

	private static <T> Line line(String label, T before, T after, Function<T, String> says) {
		return new Line(Text.of(label), says.apply(before), says.apply(after));
	}

	private static Part part(String heading, Line... lines) {
		return new Part(Text.of(heading), List.of(lines));
	}
}
