package no.samskaping.workbench.events;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Events between modules, and the lock that makes one instance the leader for work that must run once. */
@AutoConfiguration
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
@EnableConfigurationProperties(RedeliverySettings.class)
class EventsConfiguration {

	@Bean
	LockProvider lockProvider(DataSource database) {
		return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
				.withJdbcTemplate(new JdbcTemplate(database))
				.withTableName("platform.shedlock")
				.usingDbTime()
				.build());
	}

	@Bean
	JdbcInbox inbox(JdbcTemplate database) {
		return new JdbcInbox(database);
	}

	@Bean
	Parking parkedPublications(JdbcTemplate database, AbstractApplicationContext context) {
		return new Parking(database, new Listeners(context));
	}

	@Bean
	Redelivery redelivery(JdbcTemplate database, FailedEventPublications failed, Parking parking, RedeliverySettings settings, Clock clock) {
		return new Redelivery(database, failed, parking, settings, clock);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("samskaping.events.redelivery.enabled")
	static class BySchedule implements SchedulingConfigurer {

		private static final Duration SOON = Duration.ofSeconds(1);

		private final Redelivery redelivery;
		private final RedeliverySettings settings;

		BySchedule(Redelivery redelivery, RedeliverySettings settings) {
			this.redelivery = redelivery;
			this.settings = settings;
		}

		@Override
		public void configureTasks(ScheduledTaskRegistrar tasks) {
			tasks.addFixedDelayTask(new IntervalTask(redelivery::round, settings.interval(), SOON));
		}
	}
}
