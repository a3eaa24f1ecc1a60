package no.samskaping.workbench.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.Attachments.Attachment;

/** Exports packages ready for the archive (arkivpakke). */
public interface Archive {

	/** The key of the message under which the history of the subject tells of an export; {@link Bundle#told} fills its places. */
	String ENTERED = "keeping.history.archived";

	/**
	 * A paper that is drawn the first time it is asked for, and kept: every package that holds it holds the same bytes. In a transaction.
	 *
	 * @param id derived from what it shows and the state in which it shows it
	 * @param owner what it is about; not the thing on whose page files are listed
	 */
	Attachment kept(UUID id, Subject owner, String name, Supplier<byte[]> drawn, Instant at);

	/** The answer that streams it as a zip; each document is checked against its checksum on the way out. */
	ResponseEntity<StreamingResponseBody> handOut(Bundle bundle);

	/** When packages about a subject were exported, the newest first. */
	List<Exported> exported(Subject subject);

	/**
	 * An export that was made.
	 *
	 * @param person by whom
	 * @param documents how many there were
	 * @param fingerprint the beginning of the package's; another one now means that something changed since
	 */
	record Exported(Instant at, @Nullable UUID person, int documents, String fingerprint) {

		/** Whether this bundle holds the same. */
		public boolean isOf(Bundle bundle) {
			return bundle.fingerprint().startsWith(fingerprint);
		}
	}
}
