package no.samskaping.partnership.typed;

import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindingErrorProcessor;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What people type is read as text and refused beside its field; only what the platform itself puts into a form has other types,
 * so a value there that cannot be read was made by hand and is a bad request; one that is missing is nothing.
 */
@ControllerAdvice("no.samskaping.partnership")
class MadeByHand {

	@InitBinder
	void strict(WebDataBinder binder) {
		var lenient = binder.getBindingErrorProcessor();
		binder.setBindingErrorProcessor(new BindingErrorProcessor() {

			@Override
			public void processMissingFieldError(String field, BindingResult result) {
				lenient.processMissingFieldError(field, result);
			}

			@Override
			public void processPropertyAccessException(PropertyAccessException unread, BindingResult result) {
				if (!(unread instanceof TypeMismatchException)) {
					lenient.processPropertyAccessException(unread, result);
				} else if (unread.getValue() != null) {
					throw unread;
				}
			}
		});
	}
}
