package no.samskaping.initiatives.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * What a participant gives in a phase (bidrag), planned until it is delivered. I9.
 *
 * @param id made with the form, so that a second submit adds it once
 * @param amount NOK, for money
 * @param hours for hours
 * @param what in words; may be empty where the amount or the hours say it
 * @param deliveredOn the day on which it was delivered
 */
@Table(schema = "initiatives", name = "contribution")
public record Contribution(@Id UUID id, Phase phase, ContributionKind kind, @Nullable Kroner amount, @Nullable Integer hours, String what,
		@Nullable LocalDate deliveredOn) {

	static final int LONGEST = 200;

	/**
	 * A planned one.
	 *
	 * @throws Refused if it has no phase or kind, or money lacks its amount, hours their number, or anything else its words
	 */
	public static Contribution planned(UUID id, @Nullable Phase phase, @Nullable ContributionKind kind, @Nullable Kroner amount, @Nullable Integer hours,
			String what) {
		var broken = new ArrayList<Broken>();
		refuseIf(phase == null, "phase", broken);
		switch (kind) {
			case null -> refuseIf(true, "kind", broken);
			case MONEY -> refuseIf(amount == null || Estimate.MOST.isLessThan(amount), "amount", broken);
			case HOURS -> refuseIf(hours == null || hours < 1 || hours > 1_000_000, "amount", "hours", broken);
			case PREMISES, EQUIPMENT, KNOWLEDGE -> refuseIf(what.isBlank(), "what", broken);
		}
		refuseIf(what.length() > LONGEST, "what", broken);
		if (phase == null || kind == null || !broken.isEmpty()) {
			throw new Refused(broken);
		}
		return new Contribution(id, phase, kind, kind == ContributionKind.MONEY ? amount : null, kind == ContributionKind.HOURS ? hours : null,
				what.strip(), null);
	}

	Contribution delivered(@Nullable LocalDate day) {
		return new Contribution(id, phase, kind, amount, hours, what, day);
	}

	/** Whether it was delivered. */
	public boolean isDelivered() {
		return deliveredOn != null;
	}

	private static void refuseIf(boolean wrong, String field, ArrayList<Broken> broken) {
		refuseIf(wrong, field, field, broken);
	}

	@Decides("I9.1")
	private static void refuseIf(boolean wrong, String field, String message, ArrayList<Broken> broken) {
		if (wrong) {
			broken.add(new Broken("I9", field, Text.of("initiatives.refused.contribution." + message)));
		}
	}
}
