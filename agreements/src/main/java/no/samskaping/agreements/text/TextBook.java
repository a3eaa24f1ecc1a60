package no.samskaping.agreements.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.partnership.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps text versions and their bytes: adds them, and never changes one. */
@Component
public class TextBook {

	private static final String FACTS = "select id, agreement, number, sha256, octet_length(bytes) as size, says, locked_by, locked_at from agreements.text ";

	private final JdbcClient database;
	private final JsonMapper json;

	TextBook(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/** Adds one with its bytes, in the transaction of the desk. */
	public void add(AgreementText text, byte[] bytes) {
		database.sql("""
				insert into agreements.text (id, agreement, number, sha256, bytes, says, locked_by, locked_at)
				values (:id, :agreement, :number, :sha256, :bytes, cast(:says as jsonb), :lockedBy, :lockedAt)""")
				.param("id", text.id().value()).param("agreement", text.agreement().value()).param("number", text.number())
				.param("sha256", text.sha256()).param("bytes", bytes).param("says", json.writeValueAsString(text.says()))
				.param("lockedBy", text.lockedBy() == null ? null : text.lockedBy().value())
				.param("lockedAt", text.lockedAt().atOffset(ZoneOffset.UTC)).update();
	}

	/** All text versions of an agreement, the newest first. */
	public List<AgreementText> of(AgreementId agreement) {
		return database.sql(FACTS + "where agreement = :agreement order by number desc").param("agreement", agreement.value())
				.query(this::read).list();
	}

	/** One text version. */
	public Optional<AgreementText> one(TextId id) {
		return database.sql(FACTS + "where id = :id").param("id", id.value()).query(this::read).optional();
	}

	/** What these text versions say. */
	public Map<TextId, Draft> says(Set<TextId> ids) {
		return ids.isEmpty() ? Map.of() : database.sql(FACTS + "where id in (:ids)").param("ids", ids.stream().map(TextId::value).toList())
				.query(this::read).list().stream().collect(Collectors.toMap(AgreementText::id, AgreementText::says));
	}

	/** The text version whose bytes have this fingerprint. */
	public Optional<AgreementText> withFingerprint(String sha256) {
		return database.sql(FACTS + "where sha256 = :sha256 order by locked_at limit 1").param("sha256", sha256).query(this::read).optional();
	}

	/** The bytes, exactly as they were locked. */
	public byte[] bytes(TextId id) {
		return database.sql("select bytes from agreements.text where id = :id").param("id", id.value())
				.query((row, number) -> row.getBytes(1)).single();
	}

	private AgreementText read(ResultSet row, int rowNumber) throws SQLException {
		var lockedBy = row.getObject("locked_by", UUID.class);
		return new AgreementText(new TextId(row.getObject("id", UUID.class)), new AgreementId(row.getObject("agreement", UUID.class)),
				row.getInt("number"), row.getString("sha256"), row.getLong("size"), json.readValue(row.getString("says"), Draft.class),
				lockedBy == null ? null : new PersonId(lockedBy), row.getObject("locked_at", OffsetDateTime.class).toInstant());
	}
}
