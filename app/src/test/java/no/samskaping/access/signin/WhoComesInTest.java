package no.samskaping.access.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@PlatformTest
class WhoComesInTest {

	/** What is made for everyone; whoever adds to it means it. */
	private static final Set<String> FOR_EVERYONE = Set.of("/logg-inn", "/logg-inn/med/{provider}", "/logg-inn/ikke-invitert", "/logg-inn/kode", "/tilgjengelighet", "/personvern", "/hjelp", "/error");

	@Autowired
	WebApplicationContext platform;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping pages;

	private Visitor visitor;
	private MockMvcTester web;

	@BeforeEach
	void on_a_platform_that_is_set_up() {
		visitor = Ground.of(platform).visitor();
		web = MockMvcTester.from(platform, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void every_page_asks_for_a_sign_in_but_those_for_everyone() {
		assertThat(guarded(RequestMethod.GET)).hasSizeGreaterThan(10)
				.allSatisfy(page -> assertThat(web.get().uri(page).accept("text/html").exchange()).as(page).hasRedirectedUrl("/logg-inn"));
	}

	@Test
	void every_form_asks_for_a_sign_in_but_those_for_everyone() {
		assertThat(guarded(RequestMethod.POST)).hasSizeGreaterThan(10)
				.allSatisfy(page -> assertThat(web.post().uri(page).with(csrf()).exchange()).as(page).hasRedirectedUrl("/logg-inn"));
	}

	@Test
	void the_holder_of_a_personal_link_comes_no_further_than_what_is_open() {
		var link = UsernamePasswordAuthenticationToken.authenticated(UUID.randomUUID().toString(), null, AuthorityUtils.createAuthorityList("LINK"));
		assertThat(guarded(RequestMethod.GET))
				.allSatisfy(page -> assertThat(web.get().uri(page).with(authentication(link)).exchange()).as(page).hasStatus(403));
		assertThat(guarded(RequestMethod.POST))
				.allSatisfy(page -> assertThat(web.post().uri(page).with(csrf()).with(authentication(link)).exchange()).as(page).hasStatus(403));
		assertThat(web.get().uri("/apen/glemt-passord").with(authentication(link)).exchange()).hasStatusOk();
	}

	@Test
	void a_forged_form_is_refused() {
		visitor.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(visitor.post("/logg-ut", Map.of()).status()).isEqualTo(403);
		assertThat(visitor.post("/logg-ut", Map.of(), "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
		assertThat(visitor.post("/logg-ut", Map.of(), "Origin", "https://annet.example").status()).isEqualTo(403);
		assertThat(visitor.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void the_session_gets_another_identity_at_the_sign_in_and_ends_with_the_sign_out() {
		var address = UUID.randomUUID() + "@eksempel.no";
		Ground.of(platform).account("Per Aas", address);
		var before = visitor.get("/logg-inn").header("Set-Cookie").orElseThrow();
		var signedIn = visitor.open("/logg-inn").form("/logg-inn").with("username", address).with("password", Ground.PASSWORD).send();
		var after = signedIn.header("Set-Cookie").orElseThrow();
		assertThat(after).isNotEqualTo(before).contains("HttpOnly", "SameSite=Lax");
		var out = visitor.open("/").form("/logg-ut").send();
		assertThat(out.location()).isEqualTo("/logg-inn");
		assertThat(out.header("Clear-Site-Data")).as("forms that the browser kept").hasValue("\"cache\"");
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
	}

	@Test
	void a_session_that_outlived_the_closing_of_its_account_ends_at_the_next_page() {
		var address = UUID.randomUUID() + "@eksempel.no";
		Ground.of(platform).account("Per Aas", address);
		visitor.signIn(address, Ground.PASSWORD);
		assertThat(visitor.get("/oppgaver").status()).isEqualTo(200);
		var jdbc = platform.getBean(JdbcClient.class);
		jdbc.sql("update platform.account set disabled = true where username = ?").param(address).update();
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
		jdbc.sql("update platform.account set disabled = false where username = ?").param(address).update();
		assertThat(visitor.get("/oppgaver").location()).as("its session is gone").isEqualTo("/logg-inn");
	}

	@Test
	void a_session_lasts_half_an_hour_and_that_of_somebody_signed_in_a_working_day() {
		var jdbc = platform.getBean(JdbcClient.class);
		jdbc.sql("delete from platform.spring_session").update();
		visitor.open("/logg-inn");
		assertThat(lasting(jdbc)).containsOnly(30 * 60);
		visitor.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(lasting(jdbc)).containsOnly(8 * 60 * 60);
	}

	private static List<Integer> lasting(JdbcClient jdbc) {
		return jdbc.sql("select max_inactive_interval from platform.spring_session").query(Integer.class).list();
	}

	@Test
	void whoever_asked_for_a_page_comes_to_it_after_the_sign_in() {
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(visitor.signIn(Ground.KARI.toUpperCase(), Ground.PASSWORD).path()).isEqualTo("/oppgaver");
	}

	@Test
	void a_wrong_name_and_a_wrong_password_look_the_same_and_the_name_stays() {
		var wrongName = visitor.signIn("ingen@eksempel.no", Ground.PASSWORD);
		assertThat(wrongName.text()).contains("Du kom ikke inn");
		assertThat(wrongName.page().select("#username").val()).isEqualTo("ingen@eksempel.no");
		assertThat(wrongName.page().select("#password").val()).isEmpty();
		assertThat(visitor.signIn(Ground.KARI, "noe helt annet").text()).contains("Du kom ikke inn");
	}

	@Test
	void a_part_of_a_page_says_that_the_session_ended_and_leaves_what_was_typed_where_it_is() {
		var answer = web.get().uri("/initiativ/ny/vei?amount=100").header("HX-Request", "true").cookie(new Cookie("sprak", "nn")).exchange();
		assertThat(answer).hasStatusOk().doesNotContainHeader("HX-Redirect").hasHeader("HX-Retarget", "#utlogget").hasHeader("HX-Reswap", "innerHTML");
		assertThat(answer).hasContentTypeCompatibleWith("text/html").bodyText().contains("Du er logga ut").doesNotContain("<html");
		visitor.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(visitor.open("/").page().select("#utlogget[role=status]")).as("where it is said").hasSize(1);
	}

	@Test
	void every_answer_says_what_the_browser_may_do_with_it() {
		for (var page : Set.of("/logg-inn", "/oppgaver", "/ui/elva.css", "/finnes-ikke")) {
			var answer = web.get().uri(page).secure(true).exchange();
			assertThat(answer).hasHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
					+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
					.hasHeader("Strict-Transport-Security", "max-age=31536000")
					.hasHeader("X-Content-Type-Options", "nosniff")
					.hasHeader("Referrer-Policy", "same-origin");
			assertThat(answer.getResponse().getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
		}
	}

	/** All addresses that controllers answer, with something in their places, but those for everyone. */
	private Stream<String> guarded(RequestMethod method) {
		return pages.getHandlerMethods().keySet().stream()
				.filter(mapping -> mapping.getMethodsCondition().getMethods().contains(method))
				.flatMap(mapping -> mapping.getPatternValues().stream())
				.filter(pattern -> !pattern.startsWith("/apen/") && !FOR_EVERYONE.contains(pattern))
				.map(pattern -> pattern.replaceAll("\\{number[^/]*}", "1").replaceAll("\\{[^/]*}+", UUID.randomUUID().toString()));
	}
}
