package no.samskaping.operation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.privacy.Retentions;
import no.samskaping.workbench.privacy.Retentions.Kept;

/** For how long what does not stay for ever is kept, why, and when the next of it goes (lagringstid); and what stays. P7. */
@Controller
@Admits(to = "operation.deed.people", value = Circle.ADMINISTRATORS)
class RetentionPage {

	private final Retentions retentions;
	private final Words words;

	RetentionPage(Retentions retentions, Words words) {
		this.retentions = retentions;
		this.words = words;
	}

	/** A row of the page. */
	record Row(Text what, Text why, Text period, @Nullable String next, @Nullable String last) {}

	/** What is not deleted by age. */
	record Stays(Text what, Text why) {}

	@GetMapping("/administrasjon/lagringstid")
	String show(Acting acting, Model model) {
		Administrators.require(acting);
		model.addAttribute("rows", retentions.all().stream().map(this::row).toList());
		model.addAttribute("stays", Stream.of("agreements", "minutes", "history", "people").map(it -> new Stays(
				Text.of("operation.retention.stays." + it), Text.of("operation.retention.stays." + it + ".why"))).toList());
		return "operation/retention";
	}

	private Row row(Kept kept) {
		var next = kept.next();
		var last = kept.last();
		return new Row(kept.what(), kept.why(), period(kept.period()), next == null ? null : words.date(night(next.atZone(Words.ZONE).toLocalDate())),
				last == null ? null : words.dateTime(last));
	}

	/** What has been kept long enough goes the night that comes. */
	private LocalDate night(LocalDate day) {
		var tomorrow = words.today().plusDays(1);
		return day.isBefore(tomorrow) ? tomorrow : day;
	}

	private static Text period(Duration period) {
		return period.isZero() ? Text.of("operation.retention.at-once")
				: period.toHours() % 24 == 0 ? Text.of("operation.retention.days", period.toDays()) : Text.of("operation.retention.hours", Math.max(1, period.toHours()));
	}
}
