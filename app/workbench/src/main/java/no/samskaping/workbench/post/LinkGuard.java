package no.samskaping.workbench.post;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.workbench.Network;

/** Holds back an address from which many secrets were tried that open nothing; counted in the database, for all instances. */
@Component
class LinkGuard {

	private static final int MOST_IN_A_WINDOW = 20;
	private static final int WINDOW_MINUTES = 10;

	private final JdbcClient jdbc;
	private final Clock clock;

	LinkGuard(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean holdsBack(String address) {
		return jdbc.sql("select times from platform.link_failure where address = :address and since = :window")
				.param("address", Network.of(address)).param("window", window())
				.query(Integer.class).optional().filter(times -> times >= MOST_IN_A_WINDOW).isPresent();
	}

	@Transactional
	public void failed(String address) {
		jdbc.sql("delete from platform.link_failure where since < :old").param("old", window().minusHours(1)).update();
		jdbc.sql("""
				insert into platform.link_failure as f (address, since, times) values (:address, :window, 1)
				on conflict (address, since) do update set times = f.times + 1
				""")
				.param("address", Network.of(address)).param("window", window()).update();
	}

	private OffsetDateTime window() {
		var now = OffsetDateTime.now(clock).withSecond(0).withNano(0);
		return now.minusMinutes(now.getMinute() % WINDOW_MINUTES);
	}
}
