package no.samskaping.testbed;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a module's tests move the time that the platform reads. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	Clock movableClock() {
		return MovableClock.SHARED;
	}
}
