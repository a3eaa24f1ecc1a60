package no.samskaping.partnership.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.typed.Compared;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Words;

/** What the charter says: threshold, challenges, deadlines. */
record ContentForm(long version, String threshold, String counts, List<Challenged> challenges, String noticeDays,
		String gatewayWorkingDays, String minutesWorkingDays, String mandateWarningDays, String agreementEndDays) {

	ContentForm {
		counts = Objects.requireNonNullElse(counts, "");
		challenges = challenges == null ? List.of() : challenges.stream().map(it -> it == null ? new Challenged("", "") : it).toList();
	}

	/** A challenge's name and text; its code, icon and colour stay. */
	record Challenged(String name, String text) {

		Challenged {
			name = Objects.requireNonNullElse(name, "");
			text = Objects.requireNonNullElse(text, "");
		}
	}

	static ContentForm of(Charter draft, Words words) {
		var content = draft.content();
		var deadlines = content.deadlines();
		return new ContentForm(draft.version(), words.amount(content.threshold()), content.counts(),
				content.challenges().stream().map(it -> new Challenged(it.name(), it.text())).toList(),
				String.valueOf(deadlines.noticeDays()), String.valueOf(deadlines.gatewayWorkingDays()),
				String.valueOf(deadlines.minutesWorkingDays()), String.valueOf(deadlines.mandateWarningDays()),
				String.valueOf(deadlines.agreementEndDays()));
	}

	/** What it asks for, put into what the draft says otherwise. */
	CharterContent into(CharterContent content, Typed typed) {
		var kept = content.challenges();
		var written = IntStream.range(0, kept.size()).mapToObj(it -> it < challenges.size()
				? new Challenge(kept.get(it).code(), challenges.get(it).name(), challenges.get(it).text(), kept.get(it).icon(), kept.get(it).tone())
				: kept.get(it)).toList();
		return content.withThreshold(typed.amount("threshold", "partnership.setup.threshold", threshold), counts).withChallenges(written)
				.withDeadlines(deadlines(typed));
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
		var named = IntStream.range(0, challenges.size()).boxed().flatMap(it -> Stream.of("challenges[" + it + "].name", "challenges[" + it + "].text"));
		return Stream.of(Stream.of("threshold", "counts", "challenges"), named,
				Stream.of("noticeDays", "gatewayWorkingDays", "minutesWorkingDays", "mandateWarningDays", "agreementEndDays"))
				.flatMap(it -> it).toList();
	}

	ContentForm over(long current) {
		return new ContentForm(current, threshold, counts, challenges, noticeDays, gatewayWorkingDays, minutesWorkingDays,
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
		fields.add(Compared.of("partnership.setup.notice-days", now.noticeDays, noticeDays));
		fields.add(Compared.of("partnership.setup.gateway-days", now.gatewayWorkingDays, gatewayWorkingDays));
		fields.add(Compared.of("partnership.setup.minutes-days", now.minutesWorkingDays, minutesWorkingDays));
		fields.add(Compared.of("partnership.setup.mandate-days", now.mandateWarningDays, mandateWarningDays));
		fields.add(Compared.of("partnership.setup.agreement-days", now.agreementEndDays, agreementEndDays));
		return Compared.differing(fields.toArray(Compared[]::new));
	}
}
