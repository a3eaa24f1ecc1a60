package no.samskaping.access.signin;

import java.time.Duration;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

import no.samskaping.access.kept.LostSession;

/**
 * What every request must pass. Everything asks for a sign-in but what is made for everyone;
 * who holds only a personal link comes no further than {@code /apen}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] OPEN = { SignInPage.ADDRESS, SignInPage.ADDRESS + "/**", "/apen/**", "/ui/**", "/webjars/**", "/tilgjengelighet", "/personvern",
			"/hjelp", "/actuator/health", "/actuator/health/**", "/favicon.ico", "/error" };

	private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
			+ "magnetometer=(), microphone=(), payment=(), usb=()";

	private static final Duration HTTPS_ONLY = Duration.ofDays(365);

	private static final HeaderWriter NOTHING_KEPT = new CacheControlHeadersWriter();
	private static final HeaderWriter NOTHING_LEFT = new StaticHeadersWriter("Clear-Site-Data", "\"cache\"");
	private static final Set<Integer> REFUSALS = Set.of(HttpStatus.UNPROCESSABLE_CONTENT.value(), HttpStatus.CONFLICT.value());
	private static final HeaderWriter REFUSED = new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());

	@Bean
	static SecurityFilterChain everyRequest(HttpSecurity http, AfterSignIn after, NotSignedIn refused,
			LostSession lost, SignInFirst first, RequestCache asked, LogoutSuccessHandler left) {
		return http
				.authorizeHttpRequests(requests -> requests
						.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
						.requestMatchers(OPEN).permitAll()
						.anyRequest().access(AuthorityAuthorizationManager.hasAuthority(LocalSignIn.ACCOUNT)))
				.formLogin(form -> form.loginPage(SignInPage.ADDRESS).usernameParameter(SignInPage.USERNAME)
						.successHandler(after).failureHandler(refused))
				.logout(logout -> logout.logoutUrl("/logg-ut").logoutSuccessHandler(left).deleteCookies("SESSION")
						.addLogoutHandler(new HeaderWriterLogoutHandler(NOTHING_LEFT)))
				.requestCache(cache -> cache.requestCache(asked))
				.exceptionHandling(faults -> faults.authenticationEntryPoint(first).accessDeniedHandler(lost))
				.anonymous(anonymous -> anonymous.principal("anonymous"))
				.headers(SecurityConfiguration::strict)
				.build();
	}

	private static void strict(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
				.httpStrictTransportSecurity(https -> https.maxAgeInSeconds(HTTPS_ONLY.toSeconds()).includeSubDomains(false))
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
				.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
				.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
				.addHeaderWriter(SecurityConfiguration::keepWhatWasRefused);
	}

	/**
	 * The browser keeps nothing but forms that came back: whoever leaves one finds it again by going back, with what was typed.
	 * Signing out empties that too.
	 */
	private static void keepWhatWasRefused(HttpServletRequest request, HttpServletResponse response) {
		(REFUSALS.contains(response.getStatus()) ? REFUSED : NOTHING_KEPT).writeHeaders(request, response);
	}

	/** Two requests of a session may write the same attribute at once: the later one counts, and neither fails. */
	@Bean
	static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> theLaterCounts() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/** Remembers the page that was asked for before the sign-in, not its fragments or pictures. */
	@Bean
	static RequestCache askedFor() {
		var cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher(new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
				new NegatedRequestMatcher(request -> request.getHeader("HX-Request") != null),
				request -> String.valueOf(request.getHeader("Accept")).contains("text/html")));
		return cache;
	}
}
