package no.samskaping.partnership.register;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the public register of legal entities is asked.
 *
 * @param address the address of its open interface, up to where {@code /enheter} follows; nothing is asked as long as it is empty
 * @param timeOut how long it may take to be reached, and how long to answer
 */
@ConfigurationProperties("samskaping.register")
record RegisterSettings(@Nullable URI address, @DefaultValue("2s") Duration timeOut) {

	/** Whether it is set, to something that can be asked. */
	boolean areSet() {
		return address != null && address.getScheme() != null && address.getScheme().matches("https?") && address.getHost() != null;
	}
}
