package no.samskaping.workbench.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;

/** Files in PostgreSQL, in parts. A file comes to rest on disk first: only then are its size, its kind and its SHA-256 known. */
@Component
class AttachmentStore implements Attachments {

	private static final int MEGABYTE = 1024 * 1024;
	private static final long LARGEST = 25L * MEGABYTE;
	private static final int LONGEST_NAME = 150;

	private final JdbcClient jdbc;
	private final FileKind kind = new FileKind();

	AttachmentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Attachment keep(UUID id, Subject owner, String name, InputStream content, @Nullable UUID person, Instant at)
			throws IOException {
		var file = Files.createTempFile("attachment", null);
		try {
			var sha256 = rest(content, file);
			var shown = clean(name);
			var type = kind.of(file, shown).orElseThrow(() -> refused("kind", shown));
			var attachment = new Attachment(id, owner, shown, type, Files.size(file), sha256, at);
			if (inserted(attachment, person)) {
				insertParts(id, file);
				return attachment;
			}
			return keptBefore(attachment);
		} finally {
			Files.delete(file);
		}
	}

	private static String rest(InputStream content, Path file) throws IOException {
		var digest = Sha256.digest();
		var size = 0L;
		try (var rest = Files.newOutputStream(file)) {
			var buffer = new byte[64 * 1024];
			for (int read; (read = content.read(buffer)) != -1;) {
				size += read;
				if (size > LARGEST) {
					throw refused("large", LARGEST / MEGABYTE);
				}
				digest.update(buffer, 0, read);
				rest.write(buffer, 0, read);
			}
		}
		if (size == 0) {
			throw refused("empty");
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private boolean inserted(Attachment attachment, @Nullable UUID person) {
		return jdbc.sql("""
				insert into platform.attachment (id, owner_kind, owner_id, name, type, size, sha256, person, at)
				values (:id, :kind, :owner, :name, :type, :size, :sha256, :person, :at) on conflict (id) do nothing
				""")
				.param("id", attachment.id())
				.param("kind", attachment.owner().kind())
				.param("owner", attachment.owner().id())
				.param("name", attachment.name())
				.param("type", attachment.type())
				.param("size", attachment.size())
				.param("sha256", attachment.sha256())
				.param("person", person)
				.param("at", attachment.at().atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	private void insertParts(UUID id, Path file) throws IOException {
		try (var content = Files.newInputStream(file)) {
			var number = 0;
			for (byte[] part; (part = content.readNBytes(MEGABYTE)).length > 0;) {
				jdbc.sql("insert into platform.attachment_part (attachment, number, bytes) values (:id, :number, :bytes)")
						.param("id", id).param("number", number++).param("bytes", part).update();
			}
		}
	}

	/** The form was submitted twice: the same file is there already, or the form is an old one with another file. */
	private Attachment keptBefore(Attachment sent) {
		var kept = one(sent.id());
		if (!kept.owner().equals(sent.owner())) {
			throw new Unknown(sent.owner());
		}
		if (!kept.sha256().equals(sent.sha256())) {
			throw refused("again");
		}
		return kept;
	}

	@Override
	public Map<Subject, List<Attachment>> of(Set<Subject> owners) {
		Map<Subject, List<Attachment>> found = new HashMap<>();
		owners.stream().collect(Collectors.groupingBy(Subject::kind)).forEach((kind, subjects) -> found.putAll(
				jdbc.sql("select * from platform.attachment where owner_kind = :kind and owner_id in (:ids) order by at, id")
						.param("kind", kind)
						.param("ids", subjects.stream().map(Subject::id).toList())
						.query(AttachmentStore::attachment).list().stream()
						.collect(Collectors.groupingBy(Attachment::owner, LinkedHashMap::new, Collectors.toList()))));
		return found;
	}

	@Override
	public Attachment one(UUID id) {
		return jdbc.sql("select * from platform.attachment where id = :id").param("id", id)
				.query(AttachmentStore::attachment).optional()
				.orElseThrow(() -> new Unknown("attachment", id));
	}

	@Override
	public void write(UUID id, OutputStream to) throws IOException {
		for (long written = 0, size = one(id).size(), number = 0; written < size; number++) {
			var part = jdbc.sql("select bytes from platform.attachment_part where attachment = :id and number = :number")
					.param("id", id).param("number", number)
					.query((row, at) -> row.getBytes(1)).single();
			to.write(part);
			written += part.length;
		}
	}

	private static Attachment attachment(ResultSet row, int number) throws SQLException {
		return new Attachment(row.getObject("id", UUID.class),
				new Subject(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)), row.getString("name"),
				row.getString("type"), row.getLong("size"), row.getString("sha256"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

	/** The last part of what some browsers send as a path, without what a file system or a header would stumble over. */
	private static String clean(String name) {
		var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
		if (clean.length() > LONGEST_NAME) {
			var dot = Math.max(clean.lastIndexOf('.'), clean.length() - 10);
			clean = clean.substring(0, LONGEST_NAME - (clean.length() - dot)) + clean.substring(dot);
		}
		return clean.isEmpty() ? "vedlegg" : clean;
	}

	private static Refused refused(String why, Object... arguments) {
		return Refused.because("", "file", Text.of("keeping.attachment." + why, arguments));
	}
}
