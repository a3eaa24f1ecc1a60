package no.samskaping.meetings.workshop;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.WorkshopId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * Slows down machines at the open forms (bremse): so many forms from one place for a workshop, then a pause. A hall of guests behind
 * one address passes. Counts in the database, for all instances, under a hash whose secret lives for a day.
 */
@Component
public class Throttle {

	private static final int AT_LEAST = 60;
	private static final int FORMS_A_GUEST = 5;
	private static final Duration WITHIN = Duration.ofMinutes(10);

	private final JdbcClient database;
	private final Workshops workshops;
	private final Clock clock;

	Throttle(JdbcClient database, Workshops workshops, Clock clock) {
		this.database = database;
		this.workshops = workshops;
		this.clock = clock;
	}

	/** Counts a use of a workshop's open forms from this network address; refuses when there were too many. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void knock(WorkshopId workshop, String address) {
		var now = clock.instant().atOffset(ZoneOffset.UTC);
		var source = hash(secretOf(now.toLocalDate()), workshop.value() + address);
		var atMost = Math.max(AT_LEAST, FORMS_A_GUEST * workshops.one(workshop).capacity());
		var lately = database.sql("select count(*) from (select from meetings.knock where source = ? and at > ? limit ?) as lately")
				.params(source, now.minus(WITHIN), atMost).query(Integer.class).single();
		if (lately >= atMost) {
			throw Refused.because("M1", Text.of("meetings.rule.throttle", WITHIN.toMinutes()));
		}
		database.sql("delete from meetings.knock where at < ?").param(now.minus(WITHIN)).update();
		database.sql("insert into meetings.knock (source, at) values (?, ?)").params(source, now).update();
	}

	/** The day's secret, the same on all instances; those of earlier days are forgotten. */
	private String secretOf(LocalDate day) {
		var made = new byte[32];
		new SecureRandom().nextBytes(made);
		database.sql("delete from meetings.knock_secret where day < ?").param(day).update();
		database.sql("insert into meetings.knock_secret (day, secret) values (?, ?) on conflict do nothing")
				.params(day, HexFormat.of().formatHex(made)).update();
		return database.sql("select secret from meetings.knock_secret where day = ?").param(day).query(String.class).single();
	}

	private static String hash(String secret, String what) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("HMAC is part of every Java", e);
		}
	}
}
