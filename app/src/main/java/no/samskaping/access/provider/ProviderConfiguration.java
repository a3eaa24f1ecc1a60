package no.samskaping.access.provider;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.client.RestClient;

import no.samskaping.access.signin.TurnedBack;

/**
 * How a sign-in at a provider goes: by a code that only this platform (its secret or key) and only the browser that asked for it
 * (PKCE, state, nonce) can use. Nothing that the provider hands out is kept: neither its tokens nor what it tells of the person.
 */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

	private static final String ANY = "*";

	/** Comes before all else that is set for requests. */
	@Bean
	static Customizer<HttpSecurity> doorsOfProviders(IdTokens tokens, Providers providers, Arrived arrived, TurnedAway refused, SignsOut out,
			FormActions actions) {
		return http -> http
				.oauth2Login(login -> login
						.clientRegistrationRepository(providers)
						.authorizedClientRepository(new NothingKept())
						.withObjectPostProcessor(new SignsNobodyIn())
						.authorizationEndpoint(asking -> asking.authorizationRequestResolver(new NobodyAsks()))
						.redirectionEndpoint(back -> back.baseUri(Providers.BACK + ANY))
						.tokenEndpoint(codes -> codes.accessTokenResponseClient(codes(providers)))
						.userInfoEndpoint(user -> user.oidcUserService(said -> new DefaultOidcUser(List.of(), said.getIdToken())))
						.loginPage(TurnedBack.ADDRESS).successHandler(arrived).failureHandler(refused))
				.logout(logout -> logout.addLogoutHandler(out))
				.headers(headers -> headers.addHeaderWriter(actions));
	}

	/** What is asked of the provider; the page that starts it does the asking. */
	@Bean
	static DefaultOAuth2AuthorizationRequestResolver questionsToProviders(Providers providers) {
		var asked = new DefaultOAuth2AuthorizationRequestResolver(providers);
		asked.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce().andThen(request -> request.attributes(known -> {
			var required = providers.one(String.valueOf(known.get(OAuth2ParameterNames.REGISTRATION_ID))).orElseThrow().settings().requiredAcr();
			if (!required.isEmpty()) {
				request.additionalParameters(more -> more.put("acr_values", String.join(" ", required)));
			}
		})));
		return asked;
	}

	private static RestClientAuthorizationCodeTokenResponseClient codes(Providers providers) {
		var signed = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
				registration -> providers.one(registration.getRegistrationId()).orElseThrow().key());
		signed.setJwtClientAssertionCustomizer(assertion -> {
			var audience = providers.one(assertion.getAuthorizationGrantRequest().getClientRegistration().getRegistrationId()).orElseThrow().settings().audience();
			if (audience != null) {
				assertion.getClaims().audience(List.of(audience));
			}
		});
		var codes = new RestClientAuthorizationCodeTokenResponseClient();
		codes.addParametersConverter(signed);
		codes.setRestClient(RestClient.builder().requestFactory(Wire.factory())
				.configureMessageConverters(converters -> converters.addCustomConverter(new FormHttpMessageConverter())
						.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
				.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
		return codes;
	}

	/** Whom a provider vouches for is not signed in by that, and no session may hold what it said: whoever was invited is signed in as themselves. */
	private static final class SignsNobodyIn implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

		@Override
		public <T extends OAuth2LoginAuthenticationFilter> T postProcess(T filter) {
			filter.setSecurityContextRepository(new NullSecurityContextRepository());
			return filter;
		}
	}

	/** The page that starts a sign-in asks by itself, so that it can say when the provider is away. */
	private static final class NobodyAsks implements OAuth2AuthorizationRequestResolver {

		@Override
		public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
			return null;
		}

		@Override
		public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
			return null;
		}
	}

	/** The tokens open other doors than ours. */
	private static final class NothingKept implements OAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration, Authentication principal, HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
			Objects.requireNonNull(client);
		}

		@Override
		public void removeAuthorizedClient(String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
			Objects.requireNonNull(registration);
		}
	}
}
