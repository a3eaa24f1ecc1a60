package no.samskaping.workbench.privacy;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what does not stay for ever is kept.
 *
 * @param periods other periods than the modules propose, by kind
 */
@ConfigurationProperties("samskaping.retention")
record RetentionSettings(@DefaultValue Map<String, Duration> periods) {

	RetentionSettings {
		periods.forEach((kind, period) -> {
			if (period.isNegative()) {
				throw new IllegalArgumentException("samskaping.retention.periods.%s is negative: %s".formatted(kind, period));
			}
		});
	}
}
