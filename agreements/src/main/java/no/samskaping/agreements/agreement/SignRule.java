package no.samskaping.agreements.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What has to hold when somebody signs (før noen signerer). The page explains with it, the agreement enforces it. A2, A6. */
public enum SignRule {

	/** Every platform party that takes part has anchored the bytes. P3. */
	@Decides("A2.4")
	ANCHORED("A2", attempt -> attempt.work == Work.SIGNING || attempt.signed.contains(attempt.side.actor())),

	/** It is the newest text, not an older one. */
	@Decides("A6.3")
	NEWEST_TEXT("A6", attempt -> attempt.locked == null || attempt.locked.sha256().equals(attempt.sha256)),

	/** Who signs is a contracting party, not a participant that accepts. */
	@Decides("P6.1")
	CONTRACTING_PARTY("P6", attempt -> attempt.side.isContractingParty()),

	/** It has not signed this text already. */
	@Decides("A6.5")
	ONCE("A6", attempt -> !attempt.signed.contains(attempt.side.actor())),

	/** The text does not end before it begins to bind. */
	@Decides("A8.5")
	ENDS_AHEAD("A8", attempt -> !attempt.over);

	private final String number;
	private final Predicate<Attempt> holds;

	SignRule(String number, Predicate<Attempt> holds) {
		this.number = number;
		this.holds = holds;
	}

	/** Those that an attempt would break. */
	public static List<SignRule> brokenBy(Attempt attempt) {
		return Stream.of(values()).filter(rule -> !rule.holds.test(attempt)).toList();
	}

	/** What it asks for, in words. */
	public Text why() {
		return Text.of("agreements.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static void requireAll(Attempt attempt) {
		var broken = brokenBy(attempt);
		Refused.requireNone(broken.stream().map(rule -> new Broken(rule.number, "", rule.why())).toList());
	}

	/**
	 * Somebody wants to sign.
	 *
	 * @param sha256 the bytes that were in front of them
	 * @param signed who has signed them already
	 * @param over whether the text's last day has passed
	 */
	public record Attempt(Work work, @Nullable Locked locked, Side side, String sha256, Set<ActorId> signed, boolean over) {

		/** One whose day is not asked for. */
		public Attempt(Work work, @Nullable Locked locked, Side side, String sha256, Set<ActorId> signed) {
			this(work, locked, side, sha256, signed, false);
		}
	}
}
