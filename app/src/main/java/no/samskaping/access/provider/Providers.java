package no.samskaping.access.provider;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

import no.samskaping.access.signin.WaysIn;

/**
 * The identity providers that were set. What a provider says of itself is asked when somebody first wants to sign in there, so that the
 * platform starts without it.
 */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public final class Providers implements ClientRegistrationRepository, WaysIn {

	/** Where a provider sends people back to, followed by its id. */
	static final String BACK = "/logg-inn/svar/";

	private static final String DESCRIPTION = "/.well-known/openid-configuration";
	private static final ParameterizedTypeReference<Map<String, Object>> SAID = new ParameterizedTypeReference<>() {};

	private final Map<String, Provider> set = new LinkedHashMap<>();
	private final Map<String, ClientRegistration> met = new ConcurrentHashMap<>();

	Providers(ProviderSettings settings) {
		settings.providers().forEach((id, one) -> set.put(id, Provider.of(id, one)));
	}

	@Override
	public List<WayIn> waysIn() {
		var language = LocaleContextHolder.getLocale().getLanguage();
		return set.values().stream().map(it -> new WayIn(it.id(), it.name(language))).toList();
	}

	/** What the one with that address is called in the reader's language; the address if it is set no more. */
	public String name(String issuer) {
		return set.values().stream().filter(it -> it.issuer().equals(issuer)).findFirst()
				.map(it -> it.name(LocaleContextHolder.getLocale().getLanguage())).orElse(issuer);
	}

	Optional<Provider> one(String id) {
		return Optional.ofNullable(set.get(id));
	}

	/** Where forms may lead to: the providers themselves, and the places to which they send people on. */
	List<String> origins() {
		return Stream.concat(set.values().stream().map(it -> it.settings().issuer()),
				met.values().stream().map(it -> URI.create(it.getProviderDetails().getAuthorizationUri())))
				.map(Provider::origin).distinct().toList();
	}

	/** @throws Away if it must be asked, and does not answer */
	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		var provider = set.get(id);
		return provider == null ? null : met.computeIfAbsent(id, _ -> meet(provider));
	}

	private static ClientRegistration meet(Provider provider) {
		try {
			var said = Objects.requireNonNull(Wire.client().get().uri(provider.issuer().replaceFirst("/$", "") + DESCRIPTION).retrieve().body(SAID));
			if (!provider.issuer().equals(said.get("issuer"))) {
				throw new IllegalStateException("It calls itself otherwise");
			}
			return ClientRegistrations.fromOidcConfiguration(said).registrationId(provider.id()).clientId(provider.settings().clientId())
					.clientSecret(provider.settings().clientSecret())
					.clientAuthenticationMethod(provider.key() == null ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.PRIVATE_KEY_JWT)
					.clientSettings(ClientSettings.builder().requireProofKey(true).build())
					.scope(provider.settings().scopes()).redirectUri("{baseUrl}" + BACK + "{registrationId}").build();
		} catch (RuntimeException unanswered) {
			throw new Away(provider, unanswered);
		}
	}
}
