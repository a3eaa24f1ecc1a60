package no.samskaping.workbench.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;

/**
 * Files that belong to a subject (vedlegg): at most 25 MB, their kind told by their content, kept unchanged with their SHA-256.
 * The owning context decides who may read them.
 */
public interface Attachments {

	/**
	 * Keeps a file, in the transaction of the owner's change.
	 *
	 * @param id an identity that the form carries, so that a second submit keeps the file once
	 * @throws Refused if it is too large, empty, or of a kind that is not allowed; it concerns the field {@code file}
	 */
	Attachment keep(UUID id, Subject owner, String name, InputStream content, @Nullable UUID person, Instant at) throws IOException;

	/** The files of subjects, the oldest first. */
	Map<Subject, List<Attachment>> of(Set<Subject> owners);

	/** One file's facts. */
	Attachment one(UUID id);

	/** Streams the bytes exactly as they came. */
	void write(UUID id, OutputStream to) throws IOException;

	/** The answer by which a page hands the file out: to be saved, never shown or run by the browser. The page has asked first whether it may. */
	default ResponseEntity<StreamingResponseBody> download(UUID id) {
		var file = one(id);
		return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(file.type()))
				.contentLength(file.size())
				.cacheControl(CacheControl.noCache().cachePrivate())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(to -> write(id, to));
	}

	/**
	 * A kept file (vedlegg).
	 *
	 * @param type its media type, by content
	 * @param sha256 lower case hexadecimal
	 */
	record Attachment(UUID id, Subject owner, String name, String type, long size, String sha256, Instant at) {}
}
