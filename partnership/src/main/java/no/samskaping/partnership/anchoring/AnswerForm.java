package no.samskaping.partnership.anchoring;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused.Broken;

/**
 * A party's answer as it is typed.
 *
 * @param id made with the form, so that a second submit answers once
 */
record AnswerForm(@Nullable String id, @Nullable String outcome, @Nullable String body, @Nullable String decidedOn, @Nullable String caseReference,
		@Nullable String remark) {

	/** Nothing typed yet, but the body that is known to decide. */
	static AnswerForm blank(String body) {
		return new AnswerForm(Ids.next().toString(), "", body, "", "", "");
	}

	/**
	 * What it answers.
	 *
	 * @param otherwise the outcome that stands in when none was chosen
	 * @param refusals what is wrong with an answer
	 */
	Answer answer(Outcome otherwise, Function<Answer, List<Broken>> refusals) {
		return Typed.whole(typed -> new Answer(Objects.requireNonNullElseGet(typed.choice("id", "partnership.anchoring.answer", id), Ids::next),
				typed.oneOf(Outcome.class, "outcome", "partnership.anchoring.outcome", outcome, otherwise), written(body),
				typed.optionalDay("decidedOn", "partnership.anchoring.decided-on", decidedOn), written(caseReference), written(remark)), refusals);
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed;
	}
}
