package no.samskaping.access.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Reads what a provider says of somebody: signed with its key, made for this platform, in time, and as sure of the person as was asked.
 * All claims that are not needed for that, a national identity number among them, are let go before anybody sees them.
 */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

	/** The provider was not as sure of the person as was asked. */
	static final String UNSURE = "insufficient_acr";

	private static final Duration SKEW = Duration.ofMinutes(1);
	private static final Set<String> NEEDED = Set.of("iss", "sub", "aud", "azp", "exp", "iat", "nbf", "nonce", "acr");
	private static final Set<SignatureAlgorithm> SIGNED = Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

	private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
	private final Providers providers;
	private final Clock clock;

	IdTokens(Providers providers, Clock clock) {
		this.providers = providers;
		this.clock = clock;
	}

	@Override
	public JwtDecoder createDecoder(ClientRegistration registration) {
		return decoders.computeIfAbsent(registration.getRegistrationId(), _ -> decoder(registration));
	}

	private JwtDecoder decoder(ClientRegistration registration) {
		var decoder = NimbusJwtDecoder.withJwkSetUri(registration.getProviderDetails().getJwkSetUri())
				.jwsAlgorithms(all -> all.addAll(SIGNED)).restOperations(new RestTemplate(Wire.factory())).build();
		decoder.setClaimSetConverter(IdTokens::needed);
		decoder.setJwtValidator(validator(registration));
		return decoder;
	}

	private static Map<String, Object> needed(Map<String, Object> claims) {
		var kept = new HashMap<>(claims);
		kept.keySet().retainAll(NEEDED);
		return MappedJwtClaimSetConverter.withDefaults(Map.of()).convert(kept);
	}

	private OAuth2TokenValidator<Jwt> validator(ClientRegistration registration) {
		var inTime = new JwtTimestampValidator(SKEW);
		inTime.setClock(clock);
		var ours = new OidcIdTokenValidator(registration);
		ours.setClock(clock);
		ours.setClockSkew(SKEW);
		return new DelegatingOAuth2TokenValidator<>(inTime, ours, token -> sure(registration, token));
	}

	private OAuth2TokenValidatorResult sure(ClientRegistration registration, Jwt token) {
		var required = providers.one(registration.getRegistrationId()).orElseThrow().settings().requiredAcr();
		return required.isEmpty() || required.contains(token.getClaimAsString("acr")) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error(UNSURE));
	}
}
