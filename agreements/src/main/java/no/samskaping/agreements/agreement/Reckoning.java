package no.samskaping.agreements.agreement;

import org.springframework.data.relational.core.mapping.event.BeforeConvertCallback;
import org.springframework.stereotype.Component;

/** At each save an agreement tells what lists look it up by, whatever was changed in it. A8. */
@Component
class Reckoning implements BeforeConvertCallback<Agreement> {

	@Override
	public Agreement onBeforeConvert(Agreement agreement) {
		return agreement.reckoned();
	}
}
