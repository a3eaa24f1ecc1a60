package no.samskaping.workbench.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.PlatformDatabase.SetClock;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.TextsOfTheWorkbench;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.MailLog.Logged;
import no.samskaping.workbench.post.MailLog.State;
import no.samskaping.workbench.post.Outbox.Mail;

@SpringJUnitConfig({PlatformDatabase.class, TextsOfTheWorkbench.class, MailBox.class})
class OutboxTests {

	private static final String LINK = "/apen/l/secret";

	private final Outbox outbox;
	private final MailLog log;
	private final TransactionTemplate transaction;
	private final JdbcClient jdbc;
	private final SetClock clock;
	private final Words words;
	private final Server server = new Server();
	private final UUID id = Ids.next();

	@Autowired
	OutboxTests(MailBox box, TransactionTemplate transaction, JdbcClient jdbc, SetClock clock, Words words) {
		this.outbox = box;
		this.log = box;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
		this.words = words;
	}

	@BeforeEach
	void nothingWritten() {
		jdbc.sql("delete from platform.mail").update();
		clock.set("2026-11-12T09:00:00Z");
	}

	@Test
	void aMessageIsSentOnceInFull() throws Exception {
		write(outbox, "");
		round(box(null, false)).go();
		round(box(null, false)).go();
		assertThat(server.received).hasSize(1);
		var message = server.received.getFirst();
		assertThat(message.getAllRecipients()[0]).hasToString("kari@example.org");
		assertThat(message.getFrom()[0]).hasToString("samskaping@example.org");
		assertThat(message.getSubject()).isEqualTo("Møte 1 om Blåbær");
		assertThat(message.getContent().toString()).isEqualTo("Navn\n\nVelkommen");
		assertThat(log.newest(null, 10)).containsExactly(
				new Logged(id, "kari@example.org", "Møte 1 om Blåbær", State.SENT, clock.instant(), 1, null, null));
	}

	@Test
	void itIsWrittenInBokmaalWhateverTheLanguageOfTheOneWhoActs() {
		LocaleContextHolder.setLocale(Locale.of("en", "NO"));
		try {
			write(outbox, "");
			assertThat(LocaleContextHolder.getLocale().getLanguage()).isEqualTo("en");
		} finally {
			LocaleContextHolder.resetLocaleContext();
		}
		assertThat(log.newest(null, 1)).singleElement().satisfies(mail -> assertThat(mail.subject()).startsWith("Møte"));
	}

	@Test
	void aSecondOneWithTheSameIdIsNotSent() {
		write(outbox, "");
		write(outbox, "");
		assertThat(log.newest(null, 10)).hasSize(1);
	}

	@Test
	void itGoesWithTheChangeThatDidNotHappen() {
		transaction.executeWithoutResult(status -> {
			outbox.send(mail(""));
			status.setRollbackOnly();
		});
		assertThat(log.newest(null, 10)).isEmpty();
	}

	@Test
	void aMessageOutsideTheTransactionOfAChangeIsRefused() {
		assertThatThrownBy(() -> outbox.send(mail(""))).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void withoutAMailServerItWaitsVisibly() {
		write(outbox, "");
		new MailRound((MailBox) outbox, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), settings(null), transaction).go();
		assertThat(log.newest(null, 10)).extracting(Logged::state).containsExactly(State.WAITING);
	}

	@Test
	void whatFailsIsTriedAgainLaterAndInTheEndNoMore() {
		write(outbox, "");
		server.down = true;
		var round = round(box(null, false));
		for (var attempt = 1; attempt <= 8; attempt++) {
			round.go();
			round.go();
			clock.set("2026-12-0%dT09:00:00Z".formatted(attempt));
		}
		assertThat(log.newest(null, 10)).singleElement().satisfies(mail -> {
			assertThat(mail.state()).isEqualTo(State.FAILED);
			assertThat(mail.attempts()).isEqualTo(6);
			assertThat(mail.fault()).isEqualTo("MailSendException");
		});
		server.down = false;
		log.retry(id);
		round.go();
		assertThat(log.newest(null, 10)).extracting(Logged::state).containsExactly(State.SENT);
	}

	@Test
	void oneThatFailsDoesNotHoldUpTheNext() {
		server.refuses = "per@example.org";
		write(outbox, "");
		transaction.executeWithoutResult(status -> outbox.send(
				new Mail(Ids.next(), "per@example.org", Text.verbatim("x"), List.of(), "")));
		round(box(null, false)).go();
		assertThat(log.newest(null, 10)).extracting(Logged::state).containsExactlyInAnyOrder(State.SENT, State.WAITING);
	}

	@Test
	void aLinkIsUnreadableUntilItIsSentAndGoneAfterwards() throws Exception {
		var box = box("a long secret of the settings", false);
		write(box, LINK);
		assertThat(kept()).doesNotContain("secret").doesNotContain(hex("secret"));
		assertThat(log.newest(null, 10)).singleElement().satisfies(mail -> assertThat(mail.link()).isNull());
		round(box("a long secret of the settings", false)).go();
		assertThat(server.received.getFirst().getContent().toString()).endsWith("\n\nhttps://samskaping.example.org/apen/l/secret");
		assertThat(jdbc.sql("select sealed_link is null and shown_link is null and body is null from platform.mail").query(Boolean.class).single()).isTrue();
	}

	@Test
	void withoutAKeyALinkIsNotKeptAndTheMessageFailsVisibly() {
		write(box(null, false), LINK);
		assertThat(kept()).doesNotContain("secret");
		round(box(null, false)).go();
		assertThat(server.received).isEmpty();
		log.retry(id);
		assertThat(log.newest(null, 10)).singleElement().satisfies(mail -> assertThat(mail.state()).isEqualTo(State.FAILED));
	}

	@Test
	void inADemonstrationTheLinkIsShown() {
		var box = box(null, true);
		write(box, LINK);
		assertThat(box.newest(null, 10)).singleElement()
				.satisfies(mail -> assertThat(mail.link()).isEqualTo("https://samskaping.example.org/apen/l/secret"));
		assertThat(log.newest(null, 10)).as("but not outside of one").singleElement().satisfies(mail -> assertThat(mail.link()).isNull());
	}

	@Test
	void theLogGoesOnPageByPage() {
		for (var number = 0; number < 5; number++) {
			var to = number + "@example.org";
			transaction.executeWithoutResult(status -> outbox.send(new Mail(UUID.randomUUID(), to, Text.verbatim("x"), List.of(), "")));
			clock.set("2026-11-12T09:0%d:00Z".formatted(number + 1));
		}
		var first = log.newest(null, 3);
		assertThat(first).extracting(Logged::to).containsExactly("4@example.org", "3@example.org", "2@example.org");
		assertThat(log.newest(first.getLast().id(), 3)).extracting(Logged::to).containsExactly("1@example.org", "0@example.org");
	}

	private Mail mail(String link) {
		return new Mail(id, "kari@example.org", Text.of("test.hello", "1", Text.verbatim("Blåbær")),
				List.of(Text.of("test.name"), Text.verbatim("Velkommen")), link);
	}

	private void write(Outbox to, String link) {
		transaction.executeWithoutResult(status -> to.send(mail(link)));
	}

	private MailBox box(@Nullable String key, boolean demonstration) {
		return new MailBox(jdbc, clock, words, settings(key), demonstration, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class));
	}

	private static MailSettings settings(@Nullable String key) {
		return new MailSettings("samskaping@example.org", Locale.of("nb", "NO"), URI.create("https://samskaping.example.org"), key);
	}

	private MailRound round(MailBox box) {
		var beans = new StaticListableBeanFactory();
		beans.addBean("server", server);
		return new MailRound(box, beans.getBeanProvider(JavaMailSender.class), settings(null), transaction);
	}

	private String kept() {
		return jdbc.sql("select m::text from platform.mail m").query(String.class).single();
	}

	private static String hex(String text) {
		return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	/** Keeps what it is given, or is down. */
	private static final class Server extends JavaMailSenderImpl {

		private final List<MimeMessage> received = new ArrayList<>();
		private boolean down;
		private String refuses = "";

		@Override
		protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
			for (var message : messages) {
				try {
					message.saveChanges();
					if (down || message.getAllRecipients()[0].toString().equals(refuses)) {
						throw new MailSendException("down");
					}
					received.add(new MimeMessage(message));
				} catch (MessagingException e) {
					throw new IllegalStateException(e);
				}
			}
		}
	}
}
