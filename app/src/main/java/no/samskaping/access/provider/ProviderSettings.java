package no.samskaping.access.provider;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity providers.
 *
 * @param providers each by a short word of one's own, which stands in the addresses {@code /logg-inn/med/<id>} and {@code /logg-inn/svar/<id>}
 */
@ConfigurationProperties("samskaping")
record ProviderSettings(@DefaultValue Map<String, Settings> providers) {

	/**
	 * How one of them is reached, and what is asked of it.
	 *
	 * @param issuer its address, as it calls itself; all else is read from there
	 * @param clientId what it calls this platform
	 * @param clientSecret by which the platform proves to be itself; or else
	 * @param privateKey a PEM file with an RSA key that signs instead (private_key_jwt), and may hold its certificate
	 * @param keyId under which the provider knows that key; without it the thumbprint
	 * @param audience to whom it is signed; without it the provider's own address for tokens
	 * @param name what it is called on the button, by language: nb, nn, en
	 * @param requiredAcr how sure the provider must be of the person: one of these; then no second step is asked for here
	 * @param scopes what is asked for
	 */
	record Settings(URI issuer, String clientId, @Nullable String clientSecret, @Nullable Path privateKey, @Nullable String keyId,
			@Nullable String audience, @DefaultValue Map<String, String> name, @DefaultValue List<String> requiredAcr,
			@DefaultValue("openid") Set<String> scopes) {}
}
