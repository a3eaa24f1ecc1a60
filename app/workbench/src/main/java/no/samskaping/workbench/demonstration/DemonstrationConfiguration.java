package no.samskaping.workbench.demonstration;

import java.time.Clock;
import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.workbench.database.DataPlace;

/** The demonstration's clock and its performance, only where one is asked for. */
@AutoConfiguration(beforeName = "no.samskaping.workbench.start.ClockConfiguration")
@ConditionalOnBooleanProperty("samskaping.demonstration")
class DemonstrationConfiguration {

	@Bean
	DemonstrationClock demonstrationClock() {
		return new DemonstrationClock(Clock.systemUTC());
	}

	@Bean
	Performance performance(List<Scene> scenes, DemonstrationClock clock, JdbcClient database, DataPlace place) {
		return new Performance(scenes, clock, database, place);
	}
}
