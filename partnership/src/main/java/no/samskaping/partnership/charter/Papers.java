package no.samskaping.partnership.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.Attachments.Attachment;

/** Where the documents of the decisions are kept. P4. */
@Component
class Papers {

	private final Attachments attachments;

	Papers(Attachments attachments) {
		this.attachments = attachments;
	}

	/** Keeps one; whether it is new, the key being that of the form that sent it. */
	boolean keep(UUID key, Subject version, Document document, Acting by, Instant at) {
		var person = by.person();
		var before = of(Set.of(version)).getOrDefault(version, List.of()).stream().anyMatch(it -> it.id().equals(key));
		try {
			attachments.keep(key, version, document.name(), document.content(), person == null ? null : person.value(), at);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return !before;
	}

	/** Those of these versions, the oldest first. */
	Map<Subject, List<Attachment>> of(Set<Subject> versions) {
		return attachments.of(versions);
	}
}
