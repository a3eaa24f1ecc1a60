package no.samskaping.initiatives.initiative;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/**
 * How a text is to be kept from the public (unntatt offentlighet), as it was typed. P7.
 *
 * @param basis the legal basis
 * @param until the last day, as a date field sends it or people write it
 */
public record Marking(String basis, String until) {

	/** Nothing is kept from anybody. */
	public static final Marking NONE = new Marking("", "");

	private static final String UNTIL = "exemptionUntil";
	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

	/** Whether the text is to be kept at all, however wrongly that is typed. */
	public boolean isMeant() {
		return !basis.isBlank() || !until.isBlank();
	}

	/** All that is wrong with it. */
	public List<Broken> refusals(LocalDate today) {
		var day = day();
		var broken = Exemption.refusals(basis, day.orElse(null), today);
		return day.isPresent() || until.isBlank() ? broken
				: Stream.concat(broken.stream().filter(one -> !one.field().equals(UNTIL)), Stream.of(unread())).toList();
	}

	/** The mark that whoever works with the initiative sets. */
	Exemption by(Acting acting, Subject initiative, LocalDate today) {
		Authority.requireWork(acting, initiative);
		var broken = refusals(today);
		Refused.requireNone(broken);
		return Exemption.marked(basis, day().orElse(null), acting.person(), today);
	}

	private Optional<LocalDate> day() {
		var day = until.strip();
		try {
			return Optional.of(day.contains(".") ? LocalDate.parse(day, WRITTEN) : LocalDate.parse(day));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	private static Broken unread() {
		return new Broken("P7", UNTIL, Text.of("partnership.typed.day", Text.of("partnership.exemption.until")));
	}
}
