package no.samskaping.workbench.post;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mail is written.
 *
 * @param from the sender's address
 * @param locale the language of the texts
 * @param address the platform's own address, before each link
 * @param key encrypts links until they are sent: any long secret, the same on all instances; without it links are not kept
 */
@ConfigurationProperties("samskaping.mail")
record MailSettings(@DefaultValue("samskaping@localhost") String from, @DefaultValue("nb-NO") Locale locale,
		@DefaultValue("http://localhost:8080") URI address, @Nullable String key) {

	String absolute(String link) {
		return address.resolve(link).toString();
	}
}
