package no.samskaping.partnership.anchoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What an answer to a request for anchoring must say. P3. */
enum AnswerRule {

	@Decides("P3.1")
	A_BODY("body", "body", (answer, today) -> !answer.body().isBlank()),

	@Decides("P3.2")
	A_DAY("decidedOn", "decidedOn", (answer, today) -> answer.decidedOn() != null && !answer.decidedOn().isAfter(today)),

	@Decides("P3.3")
	A_CONDITION_IN_WORDS("remark", "condition", (answer, today) -> answer.outcome() != Outcome.WITH_CONDITION || !answer.remark().isBlank()),

	@Decides("P3.4")
	A_REASON_FOR_DECLINING("remark", "reason", (answer, today) -> answer.outcome() != Outcome.DECLINED || !answer.remark().isBlank());

	private final String field;
	private final String message;
	private final BiPredicate<Answer, LocalDate> holds;

	AnswerRule(String field, String message, BiPredicate<Answer, LocalDate> holds) {
		this.field = field;
		this.message = message;
		this.holds = holds;
	}

	/** All that are broken. */
	static List<Broken> refusals(Answer answer, LocalDate today) {
		return Arrays.stream(values()).filter(rule -> !rule.holds.test(answer, today))
				.map(rule -> new Broken("P3", rule.field, Text.of("partnership.anchoring.rule." + rule.message))).toList();
	}
}
