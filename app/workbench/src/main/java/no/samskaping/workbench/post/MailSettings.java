package no.samskaping.workbench.post;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mail is written.
 *
 * @param mail what concerns e-mail alone
 * @param baseUrl where people reach the platform: what stands before each link
 * @param demonstration whether all that is written is invented, and its links may be shown
 */
@ConfigurationProperties("samskaping")
record MailSettings(@DefaultValue Written mail, @DefaultValue("http://localhost:8080") URI baseUrl,
		@DefaultValue("false") boolean demonstration) {

	/**
	 * @param from the sender's address
	 * @param locale the language of the texts
	 * @param key encrypts secret links until they are sent: any long secret, the same on all instances
	 */
	record Written(@DefaultValue("samskaping@localhost") String from, @DefaultValue("nb-NO") Locale locale, @Nullable String key) {}

	String absolute(String link) {
		return URI.create(baseUrl.toString().replaceFirst("/+$", "") + link).toASCIIString();
	}
}
