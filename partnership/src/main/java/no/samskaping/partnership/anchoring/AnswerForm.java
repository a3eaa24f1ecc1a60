package no.samskaping.partnership.anchoring;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Ids;

/**
 * A party's answer as it is typed.
 *
 * @param id made with the form, so that a second submit answers once
 */
record AnswerForm(@Nullable String id, @Nullable String outcome, @Nullable String body, @Nullable String decidedOn, @Nullable String caseReference,
		@Nullable String remark) {

	/** Nothing typed yet. */
	static AnswerForm blank() {
		return new AnswerForm(Ids.next().toString(), "", "", "", "", "");
	}

	Answer answer() {
		return Typed.whole(typed -> new Answer(Objects.requireNonNullElseGet(typed.choice("id", "partnership.anchoring.answer", id), Ids::next),
				typed.oneOf(Outcome.class, "outcome", "partnership.anchoring.outcome", outcome, Outcome.CONFIRMED), written(body),
				typed.optionalDay("decidedOn", "partnership.anchoring.decided-on", decidedOn), written(caseReference), written(remark)));
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed;
	}
}
