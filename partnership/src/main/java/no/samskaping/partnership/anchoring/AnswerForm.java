package no.samskaping.partnership.anchoring;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.partnership.typed.Typed;

/** A party's answer as it is typed. */
record AnswerForm(@Nullable String outcome, @Nullable String body, @Nullable String decidedOn, @Nullable String caseReference,
		@Nullable String remark) {

	static final AnswerForm EMPTY = new AnswerForm("", "", "", "", "");

	Answer answer() {
		return new Answer(Typed.oneOf(Outcome.class, "outcome", outcome), written(body), Typed.optionalDay("decidedOn", decidedOn),
				written(caseReference), written(remark));
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed;
	}
}
