package no.samskaping.workbench.events;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How deliveries are tried again.
 *
 * @param enabled whether this instance takes part
 * @param interval time between two rounds
 * @param staleAfter time after which a listener that says nothing has failed; longer than the slowest takes
 * @param attempts how many times a delivery is tried before it is parked
 */
@ConfigurationProperties("samskaping.events.redelivery")
record RedeliverySettings(boolean enabled, Duration interval, Duration staleAfter, int attempts) {}
