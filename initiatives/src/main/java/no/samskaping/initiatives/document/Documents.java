package no.samskaping.initiatives.document;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.Attachments.Attachment;

/** All documents of initiatives; only ever added to, but for the mark that one is kept from the public. */
@Component
public class Documents {

	private final Attachments attachments;
	private final JdbcClient database;

	Documents(Attachments attachments, JdbcClient database) {
		this.attachments = attachments;
		this.database = database;
	}

	/** Keeps a file, in the transaction of the change that it belongs to; a second submit keeps it once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID id, InitiativeId initiative, String name, InputStream content, @Nullable PersonId by, Instant at) throws IOException {
		attachments.keep(id, initiative.subject(), name, content, by == null ? null : by.value(), at);
	}

	/** Marks one, or lifts its mark; not if somebody did so since that version was shown. P7. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean mark(InitiativeId initiative, UUID id, long version, @Nullable Exemption exemption) {
		if (version == 0) {
			database.sql("insert into initiatives.document_mark (attachment, initiative) values (?, ?) on conflict do nothing")
					.params(id, initiative.value()).update();
		}
		return database.sql("""
				update initiatives.document_mark set exemption_basis = ?, exemption_by = ?, exemption_until = ?, version = version + 1
				where attachment = ? and initiative = ? and version = ?""")
				.params(exemption == null ? null : exemption.basis(), exemption == null ? null : exemption.by().value(),
						exemption == null ? null : exemption.until(), id, initiative.value(), version)
				.update() == 1;
	}

	/** Those of an initiative, the oldest first. */
	public List<Document> of(InitiativeId initiative) {
		var subject = initiative.subject();
		var files = attachments.of(Set.of(subject)).getOrDefault(subject, List.of());
		if (files.isEmpty()) {
			return List.of();
		}
		var marks = marks(initiative);
		return files.stream().map(file -> document(file, marks)).toList();
	}

	/** The one of an initiative with that id. */
	public Document one(InitiativeId initiative, UUID id) {
		var file = attachments.one(id);
		if (!file.owner().equals(initiative.subject())) {
			throw new Unknown("attachment", id);
		}
		return document(file, marks(initiative));
	}

	private Map<UUID, Mark> marks(InitiativeId initiative) {
		var marks = new HashMap<UUID, Mark>();
		database.sql("select * from initiatives.document_mark where initiative = ?").param(initiative.value())
				.query(row -> {
					marks.put(row.getObject("attachment", UUID.class), new Mark(exemption(row), row.getLong("version")));
				});
		return marks;
	}

	private static Document document(Attachment file, Map<UUID, Mark> marks) {
		var mark = marks.getOrDefault(file.id(), Mark.NEVER);
		return new Document(file.id(), file.name(), file.at(), mark.exemption(), mark.version());
	}

	private static @Nullable Exemption exemption(ResultSet row) throws SQLException {
		var basis = row.getString("exemption_basis");
		return basis == null ? null : new Exemption(basis, new PersonId(row.getObject("exemption_by", UUID.class)),
				row.getObject("exemption_until", LocalDate.class));
	}

	/** How one is marked now, or was and is no longer. */
	private record Mark(@Nullable Exemption exemption, long version) {

		static final Mark NEVER = new Mark(null, 0);
	}
}
