package no.samskaping.workbench.screen;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Words;

/** Puts what a refusal says beside the fields of the form that it concerns (feil ved feltene), or above the form. */
@Component
public class Refusals {

	private final Words words;

	Refusals(Words words) {
		this.words = words;
	}

	/** Adds each broken rule to the form's errors; one whose field the form does not have concerns the whole. */
	public void show(Refused refused, BindingResult form) {
		for (var broken : refused.broken()) {
			var said = words.of(broken.why());
			if (!broken.field().isEmpty() && form.getFieldType(broken.field()) != null) {
				form.rejectValue(broken.field(), broken.rule(), said);
			} else {
				form.reject(broken.rule(), said);
			}
		}
	}
}
