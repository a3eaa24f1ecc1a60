package no.samskaping.partnership.anchoring;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A party's answer to a request for anchoring (svar). P3.
 *
 * @param key made with the form, so that a second submit answers once
 * @param outcome confirmed, with a condition, or declined
 * @param body which body at home decided
 * @param decidedOn when it decided
 * @param caseReference the case at home, if there is one
 * @param remark the condition or the reason
 */
record Answer(UUID key, Outcome outcome, String body, @Nullable LocalDate decidedOn, String caseReference, String remark) {

	Answer {
		body = body.strip();
		caseReference = caseReference.strip();
		remark = remark.strip();
	}

	/** What a party answers. P3. */
	enum Outcome {

		/** Bekreftet. */
		CONFIRMED,

		/** Bekreftet med vilkår: counts once the party marks it met. */
		WITH_CONDITION,

		/** Avslått. */
		DECLINED
	}
}
