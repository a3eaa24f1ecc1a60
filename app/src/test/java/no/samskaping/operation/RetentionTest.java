package no.samskaping.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.privacy.Retentions;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class RetentionTest {

	/** All that may shrink by age; the locks and what is on its way come and go by themselves. */
	private static final Set<String> GO = Set.of("platform.mail", "platform.personal_link", "platform.spring_session", "platform.spring_session_attributes",
			"platform.sign_in_attempt", "platform.one_time_link", "meetings.registration", "platform.event_publication", "platform.shedlock");

	@Autowired
	ApplicationContext platform;

	@Autowired
	Retentions retentions;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	private Ground ground;

	@BeforeEach
	void the_platform_is_set_up() {
		ground = Ground.of(platform);
	}

	@Test
	void mail_is_kept_through_its_time_and_not_longer() {
		var id = UUID.randomUUID();
		transaction.executeWithoutResult(status -> platform.getBean(Outbox.class)
				.send(new Mail(id, "noen@eksempel.no", Text.verbatim("Hei"), List.of(), "")));
		later(Duration.ofDays(89));
		assertThat(database.sql("select count(*) from platform.mail where id = :id").param("id", id).query(Long.class).single()).isOne();
		later(Duration.ofDays(91));
		assertThat(database.sql("select count(*) from platform.mail where id = :id").param("id", id).query(Long.class).single()).isZero();
	}

	@Test
	void a_link_is_kept_for_its_time_after_it_ended_not_after_it_was_made() {
		var id = transaction.execute(status -> platform.getBean(PersonalLinks.class).issue("test", new Subject("thing", UUID.randomUUID()), UUID.randomUUID(),
				clock.instant().plus(Duration.ofDays(60)), null).id());
		later(Duration.ofDays(149));
		assertThat(platform.getBean(PersonalLinks.class).made(id)).isPresent();
		later(Duration.ofDays(151));
		assertThat(platform.getBean(PersonalLinks.class).made(id)).isEmpty();
	}

	@Test
	void ten_years_later_only_what_has_a_retention_is_gone_and_the_log_tells_how_many() {
		transaction.executeWithoutResult(status -> platform.getBean(Outbox.class)
				.send(new Mail(UUID.randomUUID(), "noen@eksempel.no", Text.verbatim("Hei"), List.of(), "")));
		var before = rows();
		later(Duration.ofDays(3650));
		var shrunk = rows().entrySet().stream().filter(it -> it.getValue() < before.getOrDefault(it.getKey(), 0L)).map(Map.Entry::getKey).toList();
		assertThat(shrunk).contains("platform.mail").isSubsetOf(GO);
		assertThat(ground.administrator().open("/administrasjon/hendelseslogg?hva=retention").text()).contains("etter lagringstiden: E-poster i utboksen");
	}

	@Test
	void the_page_tells_each_kind_its_period_its_reason_and_what_goes_next() {
		transaction.executeWithoutResult(status -> platform.getBean(Outbox.class)
				.send(new Mail(UUID.randomUUID(), "noen@eksempel.no", Text.verbatim("Hei"), List.of(), "")));
		var page = ground.administrator().open("/administrasjon/lagringstid");
		assertThat(page.text()).doesNotContain("??").contains("Hendelsesloggen", "Holder ikke på navn");
		var mail = page.page().select("tr:contains(E-poster i utboksen)").text();
		assertThat(mail).contains("90 dager");
		assertThat(page.page().select("tr:contains(Hvem som meldte seg på et verksted)").text()).contains("90 dager", "følge opp verkstedet");
		assertThat(page.page().select("tr:contains(Innlogginger)").text()).contains("Når den er over");
	}

	private void later(Duration time) {
		MovableClock.SHARED.moveBy(time);
		try {
			retentions.deleteOld();
		} finally {
			MovableClock.SHARED.reset();
		}
	}

	private Map<String, Long> rows() {
		var rows = new TreeMap<String, Long>();
		database.sql("""
				select table_schema || '.' || table_name from information_schema.tables
				where table_schema in ('platform', 'partnership', 'initiatives', 'agreements', 'meetings') and table_type = 'BASE TABLE'
				""").query(String.class).list().forEach(table -> rows.put(table, database.sql("select count(*) from " + table).query(Long.class).single()));
		return rows;
	}
}
