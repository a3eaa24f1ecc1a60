package no.samskaping.workbench.post;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.Subject;

/** The personal links in PostgreSQL; of a secret of 256 bits only the SHA-256. */
@Component
class LinkBook implements PersonalLinks {

	static final String ADDRESS = "/apen/l/";

	private static final int SECRET_BYTES = 32;
	private static final String VALID = "withdrawn_at is null and until > :now";

	private final JdbcClient jdbc;
	private final Clock clock;
	private final SecureRandom random = new SecureRandom();

	LinkBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Issued issue(String purpose, Subject subject, UUID holder, Instant until, @Nullable UUID by) {
		return issue(purpose, subject, holder, null, until, by);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Issued issue(String purpose, Subject subject, UUID holder, @Nullable UUID recipient, Instant until, @Nullable UUID by) {
		var bytes = new byte[SECRET_BYTES];
		random.nextBytes(bytes);
		var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		var id = Ids.next();
		jdbc.sql("""
				insert into platform.personal_link (id, purpose, secret_hash, subject_kind, subject_id, holder, recipient, until, issued_at, issued_by)
				values (:id, :purpose, :hash, :kind, :subject, :holder, :recipient, :until, :now, :by)
				""")
				.param("id", id)
				.param("purpose", purpose)
				.param("hash", Sha256.of(secret))
				.param("kind", subject.kind())
				.param("subject", subject.id())
				.param("holder", holder)
				.param("recipient", recipient)
				.param("until", until.atOffset(ZoneOffset.UTC))
				.param("now", OffsetDateTime.now(clock))
				.param("by", by)
				.update();
		return new Issued(id, ADDRESS + secret);
	}

	@Override
	@Transactional
	public Optional<Link> open(String secret) {
		return jdbc.sql("update platform.personal_link set last_used = :now where secret_hash = :hash and " + VALID + " returning *")
				.param("hash", Sha256.of(secret)).param("now", OffsetDateTime.now(clock)).query(LinkBook::link).optional();
	}

	/** The link that this secret would open; to look at it is not to use it. */
	Optional<Link> known(String secret) {
		return jdbc.sql("select * from platform.personal_link where secret_hash = :hash and " + VALID)
				.param("hash", Sha256.of(secret)).param("now", OffsetDateTime.now(clock)).query(LinkBook::link).optional();
	}

	@Override
	public Optional<Link> valid(UUID id) {
		return jdbc.sql("select * from platform.personal_link where id = :id and " + VALID)
				.param("id", id).param("now", OffsetDateTime.now(clock)).query(LinkBook::link).optional();
	}

	@Override
	public Optional<Link> made(UUID id) {
		return jdbc.sql("select * from platform.personal_link where id = :id").param("id", id).query(LinkBook::link).optional();
	}

	@Override
	public List<Link> about(Subject subject) {
		return jdbc.sql("select * from platform.personal_link where subject_kind = :kind and subject_id = :id order by id desc")
				.param("kind", subject.kind()).param("id", subject.id()).query(LinkBook::link).list();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(String purpose, Subject subject, UUID holder) {
		jdbc.sql("""
				update platform.personal_link set withdrawn_at = :now
				where purpose = :purpose and subject_kind = :kind and subject_id = :subject and holder = :holder and withdrawn_at is null
				""")
				.param("now", OffsetDateTime.now(clock))
				.param("purpose", purpose)
				.param("kind", subject.kind())
				.param("subject", subject.id())
				.param("holder", holder)
				.update();
	}

	@Override
	@Transactional
	public void withdrawAll(UUID person) {
		jdbc.sql("update platform.personal_link set withdrawn_at = :now where (holder = :person or recipient = :person) and withdrawn_at is null and until > :now")
				.param("now", OffsetDateTime.now(clock)).param("person", person).update();
	}

	private static Link link(ResultSet row, int number) throws SQLException {
		var used = row.getObject("last_used", OffsetDateTime.class);
		return new Link(row.getObject("id", UUID.class), row.getString("purpose"),
				new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
				row.getObject("holder", UUID.class), row.getObject("until", OffsetDateTime.class).toInstant(),
				row.getObject("withdrawn_at") != null, used == null ? null : used.toInstant(),
				row.getObject("recipient", UUID.class));
	}
}
