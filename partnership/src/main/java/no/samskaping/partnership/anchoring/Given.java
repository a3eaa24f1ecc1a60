package no.samskaping.partnership.anchoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PersonId;

/**
 * What a party answered, and who said it (avgitt svar). P3.
 *
 * @param answerKey made with the form, so that a second submit answers once
 */
@ValueObject
record Given(UUID answerKey, String body, LocalDate decidedOn, @Nullable String caseReference, @Nullable String remark, Instant answeredAt,
		PersonId answeredBy) {

	static Given of(Answer answer, LocalDate decidedOn, PersonId by, Instant at) {
		return new Given(answer.key(), answer.body(), decidedOn, answer.caseReference().isEmpty() ? null : answer.caseReference(),
				answer.remark().isEmpty() ? null : answer.remark(), at, by);
	}
}
