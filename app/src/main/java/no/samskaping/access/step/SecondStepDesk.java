package no.samskaping.access.step;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Entry;
import no.samskaping.workbench.record.Seals;

/** Takes the second step into use, looks at codes, and gives it up. Each code works once, on whichever instance it is typed. */
@Component
public class SecondStepDesk {

	private static final int ON_PAPER = 10;
	private static final int BYTES_ON_PAPER = 10;

	private final JdbcClient jdbc;
	private final Seals seals;
	private final AccountDesk accounts;
	private final History history;
	private final Clock clock;

	SecondStepDesk(JdbcClient jdbc, Seals seals, AccountDesk accounts, History history, Clock clock) {
		this.jdbc = jdbc;
		this.seals = seals;
		this.accounts = accounts;
		this.history = history;
		this.clock = clock;
	}

	/** Whether keys can be kept at all. */
	public boolean isPossible() {
		return seals.haveAKey();
	}

	/** Whether the account asks for it. */
	public boolean isTakenUp(AccountId account) {
		return jdbc.sql("select 1 from platform.second_step where account = :account").param("account", account.value()).query(Integer.class).optional().isPresent();
	}

	/** A new key, as it may wait in a session until its first code is typed. */
	public byte[] offered() {
		return seals.sealed(SharedKey.random().bytes()).orElseThrow(() -> Refused.because("P2", Text.of("access.step.no-key")));
	}

	/** The key that was offered; empty if it can be read no more. */
	public Optional<SharedKey> opened(byte[] offered) {
		return seals.opened(offered).map(SharedKey::new);
	}

	/**
	 * Takes it into use, with a key of which the telephone has made this code, in place of any before.
	 *
	 * @return the codes for paper, shown here and never again
	 * @throws Refused if the telephone has another key, or another time
	 */
	@Transactional
	public List<String> takeUp(AccountId account, byte[] offered, String typed) {
		var now = clock.instant();
		var halfMinute = opened(offered).map(key -> key.halfMinute(typed, now)).orElseThrow(() -> Refused.because("P2", Text.of("access.step.no-key")))
				.orElseThrow(() -> Refused.because("P2", "code", Text.of("access.step.wrong")));
		forget(account);
		jdbc.sql("insert into platform.second_step (account, sealed, taken_up, last_used) values (:account, :sealed, :now, :used)")
				.param("account", account.value()).param("sealed", offered).param("now", Timestamp.from(now)).param("used", halfMinute).update();
		var codes = Stream.generate(SecondStepDesk::onPaper).limit(ON_PAPER).toList();
		codes.forEach(code -> jdbc.sql("insert into platform.recovery_code (account, code_hash) values (:account, :hash)")
				.param("account", account.value()).param("hash", hash(code)).update());
		record(account, person(account), "access.history.step-taken-up");
		return codes;
	}

	/** Whether this code lets in: one of the telephone's, or one of those on paper, that was not used before. */
	@Transactional
	public boolean passes(AccountId account, String typed) {
		return passesByTelephone(account, typed) || passesByPaper(account, typed);
	}

	/** How many of the codes on paper are left. */
	public int left(AccountId account) {
		return jdbc.sql("select count(*) from platform.recovery_code where account = :account and used_at is null").param("account", account.value())
				.query(Integer.class).single();
	}

	/** Asks for it no more; whoever must have it is led to take it up anew. */
	@Transactional
	public void giveUp(AccountId account, PersonId by) {
		if (forget(account)) {
			record(account, by, "access.history.step-given-up");
		}
	}

	private boolean passesByTelephone(AccountId account, String typed) {
		var sealed = jdbc.sql("select sealed from platform.second_step where account = :account").param("account", account.value()).query(byte[].class).optional();
		var halfMinute = sealed.flatMap(this::opened).map(key -> key.halfMinute(typed, clock.instant()));
		return halfMinute.isPresent() && halfMinute.get().isPresent()
				&& jdbc.sql("update platform.second_step set last_used = :it where account = :account and last_used < :it")
						.param("it", halfMinute.get().getAsLong()).param("account", account.value()).update() == 1;
	}

	private boolean passesByPaper(AccountId account, String typed) {
		var passes = jdbc.sql("update platform.recovery_code set used_at = :now where account = :account and code_hash = :hash and used_at is null")
				.param("now", Timestamp.from(clock.instant())).param("account", account.value()).param("hash", hash(typed)).update() == 1;
		if (passes) {
			record(account, person(account), "access.history.step-by-paper");
		}
		return passes;
	}

	private boolean forget(AccountId account) {
		return jdbc.sql("delete from platform.second_step where account = :account").param("account", account.value()).update() == 1;
	}

	private void record(AccountId account, PersonId by, String key) {
		history.record(new Entry(account.subject(), by.value(), null, null, clock.instant(), key, List.of()));
	}

	private PersonId person(AccountId account) {
		return accounts.one(account).person();
	}

	private static String onPaper() {
		var bytes = new byte[BYTES_ON_PAPER];
		new SecureRandom().nextBytes(bytes);
		return Base32.of(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
	}

	private static byte[] hash(String code) {
		return Sha256.of(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
	}
}
