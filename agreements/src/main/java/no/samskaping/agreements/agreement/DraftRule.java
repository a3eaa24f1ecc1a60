package no.samskaping.agreements.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** When somebody may have an agreement drafted (lage utkast): a voluntary one, or another after the last one ended. I4, I12. */
public enum DraftRule {

	/** The project goes on. */
	@Decides("I10.6")
	PROJECT_GOES_ON("I10", wanted -> !wanted.initiative.stage().isEnd()),

	/** A formalised one was taken forward by the sectors; a small one, or one that may finish as it is, is free. */
	@Decides("I12.1")
	TAKEN_FORWARD("I12", wanted -> wanted.isFree() || wanted.wasTakenForward());

	private final String number;
	private final Predicate<Wanted> holds;

	DraftRule(String number, Predicate<Wanted> holds) {
		this.number = number;
		this.holds = holds;
	}

	/** Those that a draft would break. */
	public static List<DraftRule> brokenBy(Wanted wanted) {
		return Stream.of(values()).filter(rule -> !rule.holds.test(wanted)).toList();
	}

	/** What it asks for, in words. */
	public Text why() {
		return Text.of("agreements.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static void requireAll(Wanted wanted) {
		var broken = brokenBy(wanted);
		Refused.requireNone(broken.stream().map(rule -> new Broken(rule.number, "", rule.why())).toList());
	}

	/**
	 * Somebody wants an agreement.
	 *
	 * @param latest the last one of the initiative, if there was one
	 */
	public record Wanted(InitiativeCard initiative, @Nullable AgreementCard latest) {

		private static final Set<Stage> FORWARD = EnumSet.of(Stage.TAKEN_FORWARD, Stage.AGREEMENT_IN_PROGRESS);

		private boolean isFree() {
			return initiative.scale() == Scale.SMALL || initiative.ceiling() != null;
		}

		private boolean wasTakenForward() {
			return FORWARD.contains(initiative.stage()) || latest != null && latest.inForceSince() != null;
		}
	}
}
