package no.samskaping.workbench.post;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits in the outbox, if a mail server is set ({@code spring.mail.host}); one instance at a time. */
@Component
class MailRound {

	private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
	private static final int IN_A_ROUND = 200;
	private static final int ATTEMPTS = 6;

	private final MailBox box;
	private final ObjectProvider<JavaMailSender> server;
	private final MailSettings settings;
	private final TransactionTemplate transaction;

	MailRound(MailBox box, ObjectProvider<JavaMailSender> server, MailSettings settings, TransactionTemplate transaction) {
		this.box = box;
		this.server = server;
		this.settings = settings;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${samskaping.mail.interval:20s}", initialDelayString = "${samskaping.mail.interval:20s}")
	@SchedulerLock(name = "platform.mail", lockAtMostFor = "10m")
	void go() {
		var available = server.getIfAvailable();
		if (available != null) {
			for (var sent = 0; sent < IN_A_ROUND && Boolean.TRUE.equals(transaction.execute(status -> one(available))); sent++) {}
		}
	}

	/** One message in a transaction of its own. @return whether there was one */
	private boolean one(JavaMailSender by) {
		var letter = box.next();
		letter.ifPresent(found -> deliver(found, by));
		return letter.isPresent();
	}

	/** What fails is kept with the message, where the administrator sees it. */
	private void deliver(MailBox.Letter letter, JavaMailSender by) {
		box.text(letter).ifPresentOrElse(text -> deliver(letter, text, by), () -> {
			LOG.warn("Message {} cannot be sent: its link is lost", letter.id());
			box.lost(letter);
		});
	}

	private void deliver(MailBox.Letter letter, String text, JavaMailSender by) {
		try {
			var message = by.createMimeMessage();
			var written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
			written.setFrom(settings.mail().from());
			written.setTo(letter.to());
			written.setSubject(letter.subject());
			written.setText(text);
			by.send(message);
			box.sent(letter);
		} catch (MailException e) {
			LOG.warn("Message {} could not be sent: {}", letter.id(), e.getClass().getSimpleName());
			box.failed(letter, e.getClass().getSimpleName(), letter.attempts() + 1 >= ATTEMPTS);
		} catch (MessagingException e) {
			LOG.warn("Message {} cannot be sent: {}", letter.id(), e.getClass().getSimpleName());
			box.failed(letter, e.getClass().getSimpleName(), true);
		}
	}
}
