package no.samskaping.access.signin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.AccountId;

/** The open sessions of accounts (økter), on all instances. */
@Component
public class Sessions {

	private final JdbcClient jdbc;
	private final Clock clock;

	Sessions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Ends them all; whoever works in one signs in again. */
	public void end(AccountId account) {
		jdbc.sql("delete from platform.spring_session where principal_name = :name").param("name", account.toString()).update();
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
}
