package no.samskaping.operation;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.PersonErased;
import no.samskaping.workbench.post.MailLog;
import no.samskaping.workbench.post.PersonalLinks;

/** Writes nothing more to somebody who was erased, forgets where it was written to, and ends their personal links. P7. */
@Component
class ErasedCorrespondent {

	private final Erasures erasures;
	private final MailLog mail;
	private final PersonalLinks links;

	ErasedCorrespondent(Erasures erasures, MailLog mail, PersonalLinks links) {
		this.erasures = erasures;
		this.mail = mail;
		this.links = links;
	}

	@ApplicationModuleListener(id = "operation.erasing")
	void on(PersonErased event) {
		erasures.traces(event.person()).filter(Traces::alone).map(Traces::mail).ifPresent(mail::erase);
		links.withdrawAll(event.person().value());
	}
}
