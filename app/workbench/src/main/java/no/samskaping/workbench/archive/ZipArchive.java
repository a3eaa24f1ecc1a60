package no.samskaping.workbench.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.archive.Bundle.Paper;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.Attachments.Attachment;
import no.samskaping.workbench.record.History;

/** Packages as zip, document by document; all its entries bear the same time, so that only what is in them tells two packages apart. */
@Component
class ZipArchive implements Archive {

	private static final int MOST_ENTRIES = 500;
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Attachments attachments;
	private final History history;
	private final JdbcClient jdbc;

	ZipArchive(Attachments attachments, History history, JdbcClient jdbc) {
		this.attachments = attachments;
		this.history = history;
		this.jdbc = jdbc;
	}

	/** Two who ask at once wait for each other, so that it is drawn once. */
	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Attachment kept(UUID id, Subject owner, String name, Supplier<byte[]> drawn, Instant at) {
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", "archive/" + id).query().singleRow();
		if (jdbc.sql("select exists (select 1 from platform.attachment where id = :id)").param("id", id).query(Boolean.class).single()) {
			return attachments.one(id);
		}
		try {
			return attachments.keep(id, owner, name, new ByteArrayInputStream(drawn.get()), null, at);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public ResponseEntity<StreamingResponseBody> handOut(Bundle bundle) {
		return ResponseEntity.ok().contentType(new MediaType("application", "zip")).cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(bundle.name() + ".zip", StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.body(to -> write(bundle, to));
	}

	static void write(Bundle bundle, OutputStream to) throws IOException {
		var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
		for (var paper : bundle.papers()) {
			begin(zip, paper.path());
			write(paper, zip);
			zip.closeEntry();
		}
		put(zip, Manifest.JSON, Manifest.json(bundle));
		put(zip, Manifest.XML, Manifest.xml(bundle));
		put(zip, Manifest.SUMS, Manifest.sums(bundle));
		zip.finish();
	}

	/** What was damaged on the way breaks the package off, instead of coming into the archive. */
	private static void write(Paper paper, OutputStream zip) throws IOException {
		var digest = Sha256.digest();
		paper.source().write(new DigestOutputStream(StreamUtils.nonClosing(zip), digest));
		var sum = HexFormat.of().formatHex(digest.digest());
		if (!sum.equals(paper.sha256())) {
			throw new IOException("%s has the SHA-256 %s instead of %s".formatted(paper.path(), sum, paper.sha256()));
		}
	}

	private static void put(ZipOutputStream zip, String path, String text) throws IOException {
		begin(zip, path);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static void begin(ZipOutputStream zip, String path) throws IOException {
		var entry = new ZipEntry(path);
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
	}

	@Override
	public List<Exported> exported(Subject subject) {
		return history.of(subject, null, MOST_ENTRIES).stream().map(History.Recorded::entry).filter(it -> it.key().equals(ENTERED))
				.map(it -> new Exported(it.at(), it.person(), Integer.parseInt(it.facts().getFirst()), it.facts().getLast())).toList();
	}
}
