package no.samskaping.initiatives.errand;

import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Which errands say something in words (det som må skrives): a reason, a question or an answer. I5, I8, I10. */
enum ReasonRule {

	/** A gateway that declines says why. */
	@Decides("I5.16")
	DECLINED("I5", EnumSet.of(Errand.DECLINE)),

	/** A gateway that hands it on says why. */
	@Decides("I5.17")
	HANDED_ON("I5", EnumSet.of(Errand.HAND_ON)),

	/** A gateway that asks for more says what it asks for, and is answered in words. */
	@Decides("I5.18")
	ASKED_AND_ANSWERED("I5", EnumSet.of(Errand.ASK_FOR_MORE, Errand.TELL_MORE)),

	/** A new estimate has a reason. */
	@Decides("I8.7")
	ESTIMATED("I8", EnumSet.of(Errand.ESTIMATE)),

	/** What is not taken forward has a reason. */
	@Decides("I10.10")
	CLOSED("I10", EnumSet.of(Errand.CLOSE)),

	/** What is opened again says why. */
	@Decides("I10.12")
	REOPENED("I10", EnumSet.of(Errand.REOPEN));

	private final String number;
	private final EnumSet<Errand> errands;
	private final Predicate<String> holds;

	ReasonRule(String number, EnumSet<Errand> errands) {
		this.number = number;
		this.errands = errands;
		this.holds = text -> !text.isEmpty();
	}

	/** Refuses an errand for which nothing was written. */
	static void requireAll(Errand errand, @Nullable String text) {
		Refused.requireNone(Stream.of(values()).filter(rule -> rule.errands.contains(errand) && !rule.holds.test(text == null ? "" : text))
				.map(rule -> new Broken(rule.number, "text", Text.of("initiatives.refused.text." + errand))).toList());
	}
}
