package no.samskaping.testbed;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a module's tests move the time that the platform reads, unless they want the platform to have a clock of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "testbed.clock", matchIfMissing = true)
class ClockConfiguration {

	@Bean
	Clock movableClock() {
		return MovableClock.SHARED;
	}
}
