package no.samskaping.initiatives.evaluating;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.evaluation.Degree;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.workbench.Ids;

/**
 * What a participant answers. I10.
 *
 * @param id made when the form is drawn, so that a second submit answers once
 * @param source how it came, if it is recorded on behalf of the participant
 */
record EvaluationForm(UUID id, @Nullable Degree contributed, @Nullable String evidence, @Nullable Degree fromStart, @Nullable Degree used,
		@Nullable String lesson, @Nullable Source source) {

	EvaluationForm {
		id = id == null ? Ids.next() : id;
	}

	static EvaluationForm blank() {
		return new EvaluationForm(Ids.next(), null, null, null, null, null, null);
	}
}
