package no.samskaping.agreements.boundary;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.rules.Decides;

/**
 * What was answered about one participant and the municipality (avgrensning). A5.
 *
 * @param specified whether the municipality has specified a service that the participant is to deliver
 * @param paid whether the participant is paid by the municipality
 * @param market whether others would offer the same for payment
 * @param overruled another outcome than the answers give, if somebody decided so
 * @param reason why it was overruled
 * @param overruledBy who overruled it
 */
@ValueObject
public record Boundary(@Column("boundary_specified") Answer specified, @Column("boundary_paid") Answer paid,
		@Column("boundary_market") Answer market, @Column("boundary_overruled") @Nullable Outcome overruled,
		@Column("boundary_reason") @Nullable String reason, @Column("boundary_overruled_by") @Nullable PersonId overruledBy) {

	public Boundary {
		if ((overruled == null) != (reason == null)) {
			throw new IllegalArgumentException("An outcome is overruled only with a reason, and a reason stands only with it. A5");
		}
	}

	/** Answers that nobody has overruled. */
	public static Boundary of(Answer specified, Answer paid, Answer market) {
		return new Boundary(specified, paid, market, null, null, null);
	}

	/** Another outcome, with the reason and the name of who says so. A5. */
	public Boundary overruled(Outcome outcome, String why, @Nullable PersonId by) {
		return new Boundary(specified, paid, market, outcome, why, by);
	}

	/** What follows, unless somebody overruled it. */
	public Outcome outcome() {
		return overruled != null ? overruled : computed();
	}

	/** What follows from the answers alone. */
	@Decides("A5.1")
	public Outcome computed() {
		return switch (paid) {
			case NO -> Outcome.CO_CREATION;
			case UNSURE -> Outcome.UNCLEAR;
			case YES -> switch (specified) {
				case NO -> Outcome.GRANT;
				case UNSURE -> Outcome.UNCLEAR;
				case YES -> market == Answer.YES ? Outcome.PROCUREMENT : Outcome.UNCLEAR;
			};
		};
	}
}
