package no.samskaping.partnership.anchoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiPredicate;

import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** What an answer to a request for anchoring must say. P3. */
enum AnswerRule {

	A_BODY("body", (answer, today) -> !answer.body().isBlank()),

	A_DAY("decidedOn", (answer, today) -> answer.decidedOn() != null && !answer.decidedOn().isAfter(today)),

	A_CONDITION_IN_WORDS("condition", (answer, today) -> answer.outcome() != Outcome.WITH_CONDITION || !answer.remark().isBlank()),

	A_REASON_FOR_DECLINING("reason", (answer, today) -> answer.outcome() != Outcome.DECLINED || !answer.remark().isBlank());

	private final String message;
	private final BiPredicate<Answer, LocalDate> holds;

	AnswerRule(String message, BiPredicate<Answer, LocalDate> holds) {
		this.message = message;
		this.holds = holds;
	}

	/** Refuses, naming all that are broken. */
	static void requireAll(Answer answer, LocalDate today) {
		var broken = Arrays.stream(values()).filter(rule -> !rule.holds.test(answer, today)).map(AnswerRule::broken).toList();
		if (!broken.isEmpty()) {
			throw new Refused(broken);
		}
	}

	private Broken broken() {
		var field = this == A_CONDITION_IN_WORDS || this == A_REASON_FOR_DECLINING ? "remark" : message;
		return new Broken("P3", field, Text.of("partnership.anchoring.rule." + message));
	}
}
