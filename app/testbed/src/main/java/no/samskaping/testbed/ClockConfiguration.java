package no.samskaping.testbed;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a module's tests move the time that the platform reads; a demonstration has a clock of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "samskaping.demonstration", havingValue = false, matchIfMissing = true)
class ClockConfiguration {

	@Bean
	Clock movableClock() {
		return MovableClock.SHARED;
	}
}
