package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * That a text is kept from the public (unntatt offentlighet). Only those who work on the matter read it until its last day has passed: those who
 * work on the platform, and whom else the context counts among them, like an initiative's own participants for its description;
 * everybody else is told that it is there, and why it is kept from them. P7.
 *
 * @param basis the provision that allows it (hjemmel), as it was written
 * @param by who marked the text
 * @param until the last day on which it is kept, in Norway
 */
public record Exemption(String basis, PersonId by, LocalDate until) {

	/** The most characters in which the provision is written. */
	public static final int LONGEST_BASIS = 160;

	/**
	 * Marks a text; who may is for the context to say whose text it is. P7.
	 *
	 * @throws Refused if the provision or the last day is missing, the provision is too long, or the day has passed
	 */
	public static Exemption marked(@Nullable String basis, @Nullable LocalDate until, PersonId by, LocalDate today) {
		var broken = refusals(basis, until, today);
		Refused.requireNone(broken);
		return new Exemption(basis.strip(), by, until);
	}

	/** What is wrong with it; nothing if a text can be marked like that. P7. The fields are {@code exemptionBasis} and {@code exemptionUntil}. */
	@Decides("P7.1")
	public static List<Broken> refusals(@Nullable String basis, @Nullable LocalDate until, LocalDate today) {
		var broken = new ArrayList<Broken>();
		if (basis == null || basis.isBlank()) {
			broken.add(new Broken("P7", "exemptionBasis", Text.of("partnership.exemption.rule.basis")));
		} else if (basis.strip().length() > LONGEST_BASIS) {
			broken.add(new Broken("P7", "exemptionBasis", Text.of("partnership.exemption.rule.long", LONGEST_BASIS)));
		}
		if (until == null) {
			broken.add(new Broken("P7", "exemptionUntil", Text.of("partnership.exemption.rule.until")));
		} else if (until.isBefore(today)) {
			broken.add(new Broken("P7", "exemptionUntil", Text.of("partnership.exemption.rule.passed")));
		}
		return broken;
	}

	/** Whether the text is still kept on that day; who works with what it is about reads it all the same. P7. */
	@Decides("P7.2")
	public boolean lastsOn(LocalDate day) {
		return !until.isBefore(day);
	}
}
