package no.samskaping.partnership.charter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** What every version of the charter must say. P4, P10. */
enum ContentRule {

	MUNICIPALITY("P4", "municipality", content -> !content.municipality().isBlank() && content.municipality().length() <= 200),

	THRESHOLD("I3", "threshold", content -> Kroner.ZERO.isLessThan(content.threshold())),

	COUNTS("I3", "counts", content -> !content.counts().isBlank()),

	CHALLENGES("I6", "challenges", content -> !content.challenges().isEmpty()
			&& content.challenges().stream().noneMatch(it -> it.name().isBlank() || it.text().isBlank())),

	DEADLINES("P10", "deadlines", content -> days(content.deadlines()).allMatch(days -> days >= 1 && days <= 365)),

	EACH_PARTY_ONCE("P1", "seats", content -> {
		var seen = new HashSet<>();
		return content.seats().stream().allMatch(seat -> seen.add(seat.party()));
	});

	private final String number;
	private final String field;
	private final Predicate<CharterContent> holds;

	ContentRule(String number, String field, Predicate<CharterContent> holds) {
		this.number = number;
		this.field = field;
		this.holds = holds;
	}

	/** Refuses, naming all that are broken. */
	static void requireAll(CharterContent content) {
		var broken = Arrays.stream(values()).filter(rule -> !rule.holds.test(content))
				.map(rule -> new Broken(rule.number, rule.field, Text.of("partnership.charter.rule.content." + rule.field))).toList();
		if (!broken.isEmpty()) {
			throw new Refused(broken);
		}
	}

	private static IntStream days(Deadlines deadlines) {
		return IntStream.of(deadlines.noticeDays(), deadlines.gatewayWorkingDays(), deadlines.minutesWorkingDays(),
				deadlines.mandateWarningDays(), deadlines.agreementEndDays());
	}
}
