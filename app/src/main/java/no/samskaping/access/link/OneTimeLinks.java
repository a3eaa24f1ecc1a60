package no.samskaping.access.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.access.link.OneTimeLink.Issued;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;

/** Makes one-time links, opens them, and lets each be used once, whichever instance asks. */
@Component
class OneTimeLinks {

	private static final int SECRET_BYTES = 32;

	private final JdbcClient jdbc;
	private final Clock clock;
	private final SecureRandom random = new SecureRandom();

	OneTimeLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes a link for who asked for it, or by the platform itself; earlier unused ones for the same purpose and person stop working. */
	@Transactional
	Issued issue(Purpose purpose, @Nullable PersonId person) {
		return issue(purpose, person, null);
	}

	/** Makes a link as somebody's act. */
	@Transactional
	Issued issue(Purpose purpose, @Nullable PersonId person, @Nullable PersonId by) {
		forget(purpose, person);
		var id = Ids.next();
		var secret = secret();
		var at = clock.instant();
		jdbc.sql("""
				insert into platform.one_time_link (id, purpose, secret_hash, person, issued_at, issued_by, until)
				values (:id, :purpose, :hash, :person, :at, :by, :until)
				""")
				.param("id", id).param("purpose", purpose.name()).param("hash", hash(secret))
				.param("person", person == null ? null : person.value()).param("at", Timestamp.from(at))
				.param("by", by == null ? null : by.value())
				.param("until", purpose.lasts() == null ? null : Timestamp.from(at.plus(purpose.lasts())))
				.update();
		return new Issued(id, purpose.path(secret));
	}

	/** Ends the unused links for that purpose and person. */
	void forget(Purpose purpose, @Nullable PersonId person) {
		jdbc.sql("delete from platform.one_time_link where purpose = :purpose and person is not distinct from :person::uuid and used_at is null")
				.param("purpose", purpose.name()).param("person", person == null ? null : person.value()).update();
	}

	/** Takes away all links that were made for somebody who was erased. */
	@Transactional
	void erase(PersonId person) {
		jdbc.sql("delete from platform.one_time_link where person = :person").param("person", person.value()).update();
	}

	/** The link that this secret opens, if it is for that purpose, was not used and has not expired. */
	Optional<OneTimeLink> open(Purpose purpose, String secret) {
		return jdbc.sql("""
				select * from platform.one_time_link
				where secret_hash = :hash and purpose = :purpose and used_at is null and (until is null or until > :now)
				""")
				.param("hash", hash(secret)).param("purpose", purpose.name()).param("now", Timestamp.from(clock.instant()))
				.query(OneTimeLinks::read).optional();
	}

	/** The link with that id, under the same conditions: of somebody who was on the way. */
	Optional<OneTimeLink> open(Purpose purpose, UUID id) {
		return jdbc.sql("""
				select * from platform.one_time_link
				where id = :id and purpose = :purpose and used_at is null and (until is null or until > :now)
				""")
				.param("id", id).param("purpose", purpose.name()).param("now", Timestamp.from(clock.instant()))
				.query(OneTimeLinks::read).optional();
	}

	/**
	 * Uses a link, in the transaction of what it is used for.
	 *
	 * @return whether it could still be used
	 */
	boolean use(OneTimeLink link) {
		return jdbc.sql("update platform.one_time_link set used_at = :now where id = :id and used_at is null")
				.param("now", Timestamp.from(clock.instant())).param("id", link.id()).update() == 1;
	}

	/** Whether the person has a link for that purpose that still works, and was made at that time or later. */
	boolean waits(Purpose purpose, PersonId person, Instant since) {
		return jdbc.sql("""
				select 1 from platform.one_time_link
				where person = :person and purpose = :purpose and used_at is null and until > :now and issued_at >= :since limit 1
				""")
				.param("person", person.value()).param("purpose", purpose.name()).param("now", Timestamp.from(clock.instant()))
				.param("since", Timestamp.from(since))
				.query(Integer.class).optional().isPresent();
	}

	/** Invitations that nobody has used, the newest first. */
	List<OneTimeLink> unusedInvitations(int limit) {
		return jdbc.sql("""
				select * from platform.one_time_link where purpose = 'INVITATION' and used_at is null
				order by issued_at desc, id desc limit :limit
				""")
				.param("limit", limit).query(OneTimeLinks::read).list();
	}

	private static OneTimeLink read(ResultSet row, int number) throws SQLException {
		var person = row.getObject("person", UUID.class);
		var until = row.getTimestamp("until");
		var by = row.getObject("issued_by", UUID.class);
		return new OneTimeLink(row.getObject("id", UUID.class), Purpose.valueOf(row.getString("purpose")),
				person == null ? null : new PersonId(person), row.getTimestamp("issued_at").toInstant(),
				until == null ? null : until.toInstant(), by == null ? null : new PersonId(by));
	}

	private String secret() {
		var bytes = new byte[SECRET_BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
