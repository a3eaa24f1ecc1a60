package no.samskaping.access.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.AccountId;

/** The open sessions of accounts (økter), on all instances. */
@Component
public class Sessions {

	private final JdbcClient jdbc;
	private final FindByIndexNameSessionRepository<? extends Session> repository;
	private final Clock clock;

	Sessions(JdbcClient jdbc, FindByIndexNameSessionRepository<? extends Session> repository, Clock clock) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.clock = clock;
	}

	/** Ends them all; whoever works in one signs in again. */
	public void end(AccountId account) {
		jdbc.sql("delete from platform.spring_session where principal_name = :name").param("name", account.toString()).update();
	}

	/** Ends all but the one with that id. */
	public void endOthers(AccountId account, String own) {
		jdbc.sql("delete from platform.spring_session where principal_name = :name and session_id <> :own")
				.param("name", account.toString()).param("own", own).update();
	}

	/** Ends the one with that mark, if it is one of the account's. */
	public void end(AccountId account, UUID mark) {
		repository.findByPrincipalName(account.toString()).values().stream()
				.filter(it -> it.getAttribute(Began.ATTRIBUTE) instanceof Began began && began.mark().equals(mark))
				.forEach(it -> repository.deleteById(it.getId()));
	}

	/** Those of an account, the one used last first. */
	public List<Open> of(AccountId account, String own) {
		return repository.findByPrincipalName(account.toString()).values().stream().filter(it -> !it.isExpired())
				.map(it -> open(it, it.getAttribute(Began.ATTRIBUTE), it.getId().equals(own)))
				.sorted(Comparator.comparing(Open::here).thenComparing(Open::lastUsed).reversed()).toList();
	}

	private static Open open(Session session, @Nullable Began began, boolean here) {
		return began == null ? new Open(null, session.getCreationTime(), session.getLastAccessedTime(), "", "", "", here)
				: new Open(began.mark(), began.at(), session.getLastAccessedTime(), began.from(), began.browser(), began.system(), here);
	}

	/** How many each has open; accounts without one are missing. */
	public Map<AccountId, Integer> open(List<AccountId> accounts) {
		if (accounts.isEmpty()) {
			return Map.of();
		}
		var byName = accounts.stream().collect(Collectors.toMap(AccountId::toString, account -> account));
		return jdbc.sql("""
				select principal_name, count(*) as sessions from platform.spring_session
				where principal_name in (:names) and expiry_time > :now group by principal_name
				""")
				.param("names", byName.keySet()).param("now", clock.millis())
				.query((row, number) -> Map.entry(row.getString("principal_name"), row.getInt("sessions"))).list().stream()
				.collect(Collectors.toMap(entry -> byName.get(entry.getKey()), Map.Entry::getValue));
	}

	/**
	 * A session (økt) as its owner recognises it.
	 *
	 * @param mark by which it can be ended; null in the moment in which it begins
	 * @param from the network, roughly
	 * @param browser what kind; empty if it is not known
	 * @param system on what; empty likewise
	 * @param here whether it is the one in which this is shown
	 */
	public record Open(@Nullable UUID mark, Instant since, Instant lastUsed, String from, String browser, String system, boolean here) {}
}
