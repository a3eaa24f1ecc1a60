package no.samskaping.workbench.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Words;

/** The outbox in PostgreSQL. Texts are written out at once, so that what is sent is what was true when it happened. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailBox implements Outbox, MailLog {

	/** What lies beneath opens for whoever knows the address. */
	private static final String SECRET = "/apen/";

	private final JdbcClient jdbc;
	private final Clock clock;
	private final Words words;
	private final MailSettings settings;
	private final LinkSeal seal;
	private final ObjectProvider<JavaMailSender> server;

	MailBox(JdbcClient jdbc, Clock clock, Words words, MailSettings settings, LinkSeal seal, ObjectProvider<JavaMailSender> server) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.words = words;
		this.settings = settings;
		this.seal = seal;
		this.server = server;
	}

	@Override
	public boolean sends() {
		return server.getIfAvailable() != null;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void send(Mail mail) {
		var readers = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(settings.mail().locale());
		try {
			insert(mail, words.of(mail.subject()), mail.paragraphs().stream().map(words::of).collect(Collectors.joining("\n\n")));
		} finally {
			LocaleContextHolder.setLocaleContext(readers);
		}
	}

	/** The address of a page that asks for a sign-in is no secret, and stands in the text. */
	private void insert(Mail mail, String subject, String body) {
		var link = mail.link().isEmpty() ? null : settings.absolute(mail.link());
		var secret = link != null && mail.link().startsWith(SECRET) && !settings.demonstration();
		var sealed = secret ? seal.sealed(link).orElse(null) : null;
		jdbc.sql("""
				insert into platform.mail (id, recipient, subject, body, sealed_link, shown_link, link_lost, state, written_at, next_try)
				values (:id, :to, :subject, :body, :sealed, :shown, :lost, 'WAITING', :now, :now)
				on conflict (id) do nothing
				""")
				.param("id", mail.id())
				.param("to", mail.to())
				.param("subject", subject)
				.param("body", secret || link == null ? body : together(body, link))
				.param("sealed", sealed, Types.BINARY)
				.param("shown", settings.demonstration() ? link : null, Types.VARCHAR)
				.param("lost", secret && sealed == null)
				.param("now", OffsetDateTime.now(clock))
				.update();
	}

	@Override
	public List<Logged> newest(@Nullable UUID before, int limit) {
		return jdbc.sql("""
				select id, recipient, subject, state, written_at, attempts, fault, shown_link, link_lost from platform.mail
				where cast(:before as uuid) is null
					or (written_at, id) < (select written_at, id from platform.mail where id = :before)
				order by written_at desc, id desc limit :limit
				""")
				.param("before", before, Types.OTHER)
				.param("limit", limit)
				.query(this::logged).list();
	}

	private Logged logged(ResultSet row, int number) throws SQLException {
		return new Logged(row.getObject("id", UUID.class), row.getString("recipient"), row.getString("subject"),
				State.valueOf(row.getString("state")), row.getObject("written_at", OffsetDateTime.class).toInstant(),
				row.getInt("attempts"), row.getString("fault"), settings.demonstration() ? row.getString("shown_link") : null,
				row.getBoolean("link_lost"));
	}

	@Override
	@Transactional
	public void retry(UUID id) {
		jdbc.sql("update platform.mail set state = 'WAITING', attempts = 0, next_try = :now where id = :id and state = 'FAILED' and not link_lost")
				.param("id", id).param("now", OffsetDateTime.now(clock)).update();
	}

	@Override
	@Transactional
	public void erase(String to) {
		jdbc.sql("""
				update platform.mail set recipient = '', body = null, sealed_link = null, shown_link = null,
					link_lost = link_lost or state <> 'SENT', state = case state when 'SENT' then 'SENT' else 'FAILED' end
				where lower(recipient) = lower(:to)
				""").param("to", to).update();
	}

	/** The next message that is due, held until the transaction ends; another instance does not get it meanwhile. */
	Optional<Letter> next() {
		return jdbc.sql("""
				select id, recipient, subject, body, sealed_link, link_lost, attempts from platform.mail
				where state = 'WAITING' and next_try <= :now order by next_try, id limit 1 for update skip locked
				""")
				.param("now", OffsetDateTime.now(clock))
				.query((row, number) -> new Letter(row.getObject("id", UUID.class), row.getString("recipient"),
						row.getString("subject"), row.getString("body"), row.getBytes("sealed_link"),
						row.getBoolean("link_lost"), row.getInt("attempts")))
				.optional();
	}

	/** What the message says in full, its link included; empty if that is lost. */
	Optional<String> text(Letter letter) {
		if (letter.lost()) {
			return Optional.empty();
		}
		return letter.sealed() == null ? Optional.of(letter.body()) : seal.opened(letter.sealed()).map(link -> together(letter.body(), link));
	}

	private static String together(String body, String link) {
		return body + "\n\n" + link;
	}

	void sent(Letter letter) {
		jdbc.sql("""
				update platform.mail set state = 'SENT', attempts = attempts + 1, sent_at = :now, fault = null, body = null, sealed_link = null
				where id = :id
				""")
				.param("id", letter.id()).param("now", OffsetDateTime.now(clock)).update();
	}

	/** The attempt failed; it is tried again later, unless it never can be or was tried often enough. */
	void failed(Letter letter, String fault, boolean forGood) {
		var now = OffsetDateTime.now(clock);
		jdbc.sql("update platform.mail set state = :state, attempts = attempts + 1, next_try = :next, fault = :fault where id = :id")
				.param("id", letter.id())
				.param("state", (forGood ? State.FAILED : State.WAITING).name())
				.param("next", now.plusMinutes(1L << (2 * letter.attempts())))
				.param("fault", fault)
				.update();
	}

	/** It leads nowhere any more, and is of no use to whoever it was for. */
	void lost(Letter letter) {
		jdbc.sql("update platform.mail set state = 'FAILED', link_lost = true, sealed_link = null where id = :id").param("id", letter.id()).update();
	}

	/** A message with all that is needed to send it. */
	record Letter(UUID id, String to, String subject, String body, byte @Nullable [] sealed, boolean lost, int attempts) {}
}
