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
import org.springframework.beans.factory.annotation.Value;
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

	private final JdbcClient jdbc;
	private final Clock clock;
	private final Words words;
	private final MailSettings settings;
	private final @Nullable LinkSeal seal;
	private final boolean demonstration;
	private final ObjectProvider<JavaMailSender> server;

	MailBox(JdbcClient jdbc, Clock clock, Words words, MailSettings settings,
			@Value("${samskaping.demonstration:false}") boolean demonstration, ObjectProvider<JavaMailSender> server) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.words = words;
		this.settings = settings;
		this.seal = settings.key() == null ? null : new LinkSeal(settings.key());
		this.demonstration = demonstration;
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
		LocaleContextHolder.setLocale(settings.locale());
		try {
			insert(mail, words.of(mail.subject()), mail.paragraphs().stream().map(words::of).collect(Collectors.joining("\n\n")));
		} finally {
			LocaleContextHolder.setLocaleContext(readers);
		}
	}

	private void insert(Mail mail, String subject, String body) {
		var link = mail.link().isEmpty() ? null : settings.absolute(mail.link());
		jdbc.sql("""
				insert into platform.mail (id, recipient, subject, body, sealed_link, shown_link, link_lost, state, written_at, next_try)
				values (:id, :to, :subject, :body, :sealed, :shown, :lost, 'WAITING', :now, :now)
				on conflict (id) do nothing
				""")
				.param("id", mail.id())
				.param("to", mail.to())
				.param("subject", subject)
				.param("body", body)
				.param("sealed", link == null || seal == null || demonstration ? null : seal.sealed(link), Types.BINARY)
				.param("shown", demonstration ? link : null, Types.VARCHAR)
				.param("lost", link != null && seal == null && !demonstration)
				.param("now", OffsetDateTime.now(clock))
				.update();
	}

	@Override
	public List<Logged> newest(@Nullable UUID before, int limit) {
		return jdbc.sql("""
				select id, recipient, subject, state, written_at, attempts, fault, shown_link from platform.mail
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
				row.getInt("attempts"), row.getString("fault"), demonstration ? row.getString("shown_link") : null);
	}

	@Override
	@Transactional
	public void retry(UUID id) {
		jdbc.sql("update platform.mail set state = 'WAITING', attempts = 0, next_try = :now where id = :id and state = 'FAILED' and not link_lost")
				.param("id", id).param("now", OffsetDateTime.now(clock)).update();
	}

	/** The next message that is due, held until the transaction ends; another instance does not get it meanwhile. */
	Optional<Letter> next() {
		return jdbc.sql("""
				select id, recipient, subject, body, sealed_link, shown_link, link_lost, attempts from platform.mail
				where state = 'WAITING' and next_try <= :now order by next_try, id limit 1 for update skip locked
				""")
				.param("now", OffsetDateTime.now(clock))
				.query((row, number) -> new Letter(row.getObject("id", UUID.class), row.getString("recipient"),
						row.getString("subject"), row.getString("body"), row.getBytes("sealed_link"),
						row.getString("shown_link"), row.getBoolean("link_lost"), row.getInt("attempts")))
				.optional();
	}

	/** What the message says in full, its link included. */
	String text(Letter letter) {
		if (letter.lost() || letter.sealed() != null && seal == null) {
			throw new IllegalStateException("The link was not kept, or its key is gone");
		}
		var link = letter.sealed() != null && seal != null ? seal.opened(letter.sealed()) : letter.shown();
		return link == null ? letter.body() : letter.body() + "\n\n" + link;
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

	/** A message with all that is needed to send it. */
	record Letter(UUID id, String to, String subject, String body, byte @Nullable [] sealed, @Nullable String shown, boolean lost,
			int attempts) {}
}
