package no.samskaping.access.provider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.Window;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.Identity;
import no.samskaping.access.link.Invitations;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Signing in at two providers of the test's own, over real HTTP: the municipality's, which knows the platform by a secret, and a national
 * one, which knows it by its signature and must be sure of people. A third is set and not there.
 */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class SignInAtAProviderTest {

	private static final String SURE = "loa-high";
	private static final String NATIONAL_NUMBER = "27836599273";
	private static final String A_TOKEN = "eyJ[\\w-]+\\.eyJ";
	private static final LocalProvider MUNICIPALITY = new LocalProvider();
	private static final LocalProvider NATION = new LocalProvider();
	private static final RSAKey OWN = LocalProvider.key("samskaping-1");


	@Autowired
	ApplicationContext platform;

	@Autowired
	AccountDesk accounts;

	@Autowired
	JdbcClient jdbc;

	private Ground ground;
	private Visitor visitor;
	private String subject;

	@DynamicPropertySource
	static void providers(DynamicPropertyRegistry settings) throws IOException, JOSEException {
		NATION.knowsClientBy(OWN.toPublicJWK());
		var pem = Files.createTempFile("samskaping", ".pem");
		pem.toFile().deleteOnExit();
		Files.writeString(pem, "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(OWN.toPrivateKey().getEncoded()) + "\n-----END PRIVATE KEY-----\n");
		set(settings, "kommunen", MUNICIPALITY.issuer());
		settings.add("samskaping.providers.kommunen.client-secret", () -> LocalProvider.SECRET);
		settings.add("samskaping.providers.kommunen.name.nb", () -> "Vennesla kommune");
		set(settings, "landet", NATION.issuer());
		settings.add("samskaping.providers.landet.private-key", pem::toString);
		settings.add("samskaping.providers.landet.key-id", OWN::getKeyID);
		settings.add("samskaping.providers.landet.audience", NATION::issuer);
		settings.add("samskaping.providers.landet.required-acr", () -> SURE);
		settings.add("samskaping.providers.landet.name.nb", () -> "ID-porten");
		set(settings, "borte", "http://localhost:1");
		settings.add("samskaping.providers.borte.client-secret", () -> "x");
		settings.add("samskaping.providers.borte.name.nb", () -> "Den som er borte");
	}

	private static void set(DynamicPropertyRegistry settings, String id, String issuer) {
		settings.add("samskaping.providers." + id + ".issuer", () -> issuer);
		settings.add("samskaping.providers." + id + ".client-id", () -> LocalProvider.CLIENT);
	}

	@BeforeEach
	void on_a_platform_that_is_set_up() {
		ground = Ground.of(platform);
		visitor = ground.visitor();
		subject = UUID.randomUUID().toString();
		MUNICIPALITY.signsIn(subject);
		NATION.signsIn(subject);
	}

	@AfterEach
	void the_providers_are_themselves_again() {
		MUNICIPALITY.isItselfAgain();
		NATION.isItselfAgain();
	}

	@Test
	void who_was_invited_comes_in_by_a_provider_and_again_without_the_link() {
		var person = registered("Ola Moen");
		var link = invitation(person);
		assertThat(visitor.open(link).text()).contains("Bli med ved å logge inn med Vennesla kommune", "eller velg et passord").doesNotContain("??");
		var page = follow(link, "kommunen");
		assertThat(page.path()).isEqualTo(JoiningPage.ADDRESS);
		assertThat(page.text()).contains("Velkommen, Ola Moen", "Vennesla kommune").doesNotContain("??");
		assertThat(page.form(JoiningPage.ADDRESS).send().location()).isEqualTo("/");
		assertThat(visitor.get("/oppgaver").status()).isEqualTo(200);
		assertThat(accounts.of(person).orElseThrow().identity()).isEqualTo(new Identity(MUNICIPALITY.issuer(), subject));

		var again = ground.visitor();
		assertThat(again.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(again.open("/logg-inn").text()).contains("Logg inn med Vennesla kommune", "Logg inn med ID-porten");
		assertThat(arrive(again, "kommunen").location()).as("what was asked for").contains("/oppgaver");
		assertThat(again.get("/oppgaver").status()).isEqualTo(200);
		assertThat(ground.visitor().open(link).status()).as("the link").isEqualTo(404);
	}

	@Test
	void nobody_comes_in_uninvited_and_the_page_says_so_politely() {
		var page = arrive(visitor, "kommunen").followed();
		assertThat(page.path()).isEqualTo(ProviderDoor.UNINVITED);
		assertThat(page.text()).contains("Vi kjenner deg ikke igjen", "be administratoren").doesNotContain("??");
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(accounts.vouchedFor(new Identity(MUNICIPALITY.issuer(), subject))).isEmpty();
	}

	@Test
	void nobody_is_known_by_an_address_or_by_the_same_subject_at_another_provider() {
		joined(registered("Ola Moen"), "kommunen");
		MUNICIPALITY.signsIn("another");
		MUNICIPALITY.twists(it -> it.claim("email", Ground.KARI).claim("email_verified", true).claim("preferred_username", Ground.KARI));
		assertThat(arrive(visitor, "kommunen").location()).isEqualTo(ProviderDoor.UNINVITED);
		NATION.signsIn(subject);
		assertThat(arrive(ground.visitor(), "landet").location()).isEqualTo(ProviderDoor.UNINVITED);
	}

	@Test
	void the_question_is_bound_to_the_browser_and_the_client_proves_itself() {
		joined(registered("Ola Moen"), "landet");
		assertThat(NATION.asked().all()).containsEntry("code_challenge_method", "S256").containsEntry("acr_values", SURE).containsEntry("scope", "openid")
				.containsKeys("nonce", "state");
		arrive(visitor, "kommunen");
		assertThat(MUNICIPALITY.asked().all()).as("also with a secret").containsEntry("code_challenge_method", "S256").containsKey("nonce")
				.doesNotContainKey("acr_values");
	}

	@Test
	void a_client_that_signs_with_another_key_is_not_believed_by_the_provider() throws JOSEException {
		NATION.knowsClientBy(LocalProvider.key(OWN.getKeyID()).toPublicJWK());
		try {
			assertRefused(arrive(visitor, "landet"), "Svaret fra ID-porten kunne ikke godtas");
		} finally {
			NATION.knowsClientBy(OWN.toPublicJWK());
		}
	}

	static Stream<Arguments> twisted() {
		return Stream.of(
				argumentSet("for another question (nonce)", twist(it -> it.claim("nonce", "another"))),
				argumentSet("for no question (nonce)", twist(it -> it.claim("nonce", null))),
				argumentSet("by another issuer", twist(it -> it.issuer("https://ond.example"))),
				argumentSet("for another client", twist(it -> it.audience("another"))),
				argumentSet("for several, by nobody in particular", twist(it -> it.audience(List.of(LocalProvider.CLIENT, "another")))),
				argumentSet("expired", twist(it -> it.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))))),
				argumentSet("of times to come", twist(it -> it.issueTime(Date.from(Instant.now().plus(Duration.ofMinutes(5)))))),
				argumentSet("of nobody", twist(it -> it.subject(null))));
	}

	private static UnaryOperator<JWTClaimsSet.Builder> twist(UnaryOperator<JWTClaimsSet.Builder> how) {
		return how;
	}

	@ParameterizedTest
	@MethodSource("twisted")
	void a_token_is_refused_that_was_made(UnaryOperator<JWTClaimsSet.Builder> how) {
		joined(registered("Ola Moen"), "kommunen");
		MUNICIPALITY.twists(how);
		assertRefused(arrive(visitor, "kommunen"), "Svaret fra Vennesla kommune kunne ikke godtas");
		MUNICIPALITY.twists(it -> it);
		assertThat(arrive(visitor, "kommunen").location()).as("without the twist").isEqualTo("/");
	}

	@Test
	void a_forged_signature_is_refused() {
		joined(registered("Ola Moen"), "kommunen");
		MUNICIPALITY.signsWith(LocalProvider.key("signing"));
		assertRefused(arrive(visitor, "kommunen"), "Svaret fra Vennesla kommune kunne ikke godtas");
	}

	@Test
	void an_answer_that_was_used_is_refused_and_its_code_too() {
		joined(registered("Ola Moen"), "kommunen");
		var answer = LocalProvider.back(leave(visitor, "kommunen"));
		assertThat(visitor.get(answer).location()).isEqualTo("/");
		assertRefused(visitor.get(answer), "kunne ikke godtas");
		var thief = ground.visitor();
		assertRefused(thief.get(answer), "kunne ikke godtas");
		var own = LocalProvider.back(leave(thief, "kommunen"));
		assertRefused(thief.get(own.replaceFirst("code=[^&]+", code(answer))), "kunne ikke godtas");
	}

	@Test
	void a_code_that_was_stolen_before_it_was_used_opens_nothing_in_another_browser() {
		joined(registered("Ola Moen"), "kommunen");
		var stolen = LocalProvider.back(leave(visitor, "kommunen"));
		var thief = ground.visitor();
		var own = LocalProvider.back(leave(thief, "kommunen"));
		assertRefused(thief.get(own.replaceFirst("code=[^&]+", code(stolen))), "kunne ikke godtas");
		assertThat(thief.get("/oppgaver").location()).isEqualTo("/logg-inn");
	}

	@Test
	void an_answer_to_a_question_that_nobody_asked_is_refused() {
		leave(visitor, "kommunen");
		assertRefused(visitor.get("/logg-inn/svar/kommunen?code=x&state=forged"), "kunne ikke godtas");
	}

	@Test
	void who_is_not_known_surely_enough_stays_outside_and_is_told_what_to_do() {
		joined(registered("Ola Moen"), "landet");
		for (var acr : new String[] { null, "loa-low" }) {
			NATION.twists(it -> it.claim("acr", acr));
			assertRefused(arrive(visitor, "landet"), "Innloggingen hos ID-porten var ikke sikker nok");
		}
		NATION.twists(it -> it);
		assertThat(arrive(visitor, "landet").location()).isEqualTo("/");
	}

	@Test
	void who_has_taken_up_the_second_step_takes_it_too_unless_the_provider_was_sure_enough() {
		for (var provider : new String[] { "kommunen", "landet" }) {
			var person = registered("Ola Moen");
			visitor = ground.visitor();
			joined(person, provider);
			ground.takesUpTheSecondStep(accounts.of(person).orElseThrow().getId());
			assertThat(arrive(ground.visitor(), provider).location()).as(provider).isEqualTo(provider.equals("landet") ? "/" : "/logg-inn/kode");
		}
	}

	@Test
	void who_changed_their_mind_at_the_provider_is_back_at_the_sign_in() {
		MUNICIPALITY.refuses("access_denied");
		assertRefused(arrive(visitor, "kommunen"), "Innloggingen hos Vennesla kommune ble avbrutt");
	}

	@Test
	void a_provider_that_is_away_keeps_nobody_else_out() {
		assertRefused(visitor.get("/logg-inn/med/borte"), "Den som er borte svarer ikke akkurat nå");
		assertThat(visitor.signIn(Ground.KARI, Ground.PASSWORD).path()).isEqualTo("/");
		assertThat(ground.visitor().get("/logg-inn/med/finnes-ikke").location()).isEqualTo("/logg-inn");
	}

	@Test
	void a_closed_account_opens_to_no_provider() {
		var person = registered("Ola Moen");
		joined(person, "kommunen");
		accounts.disable(accounts.of(person).orElseThrow().getId(), null);
		assertThat(visitor.get("/oppgaver").location()).as("the session").isEqualTo("/logg-inn");
		assertThat(arrive(ground.visitor(), "kommunen").location()).isEqualTo(ProviderDoor.UNINVITED);
	}

	@Test
	void an_invitation_is_not_used_up_by_somebody_who_has_an_account() {
		joined(registered("Ola Moen"), "kommunen");
		var link = invitation(registered("Per Aas"));
		var page = follow(link, "kommunen");
		assertThat(page.path()).as("in as themselves").isEqualTo("/");
		assertThat(page.page().select(".who").text()).contains("Ola Moen");
		assertThat(ground.visitor().open(link).status()).isEqualTo(200);
	}

	@Test
	void who_comes_later_to_the_same_browser_does_not_take_the_place_of_the_invited() {
		var link = invitation(registered("Ola Moen"));
		visitor.open(link).form("/med/kommunen").send();
		assertThat(arrive(visitor, "kommunen").location()).as("by the button of the sign-in page").isEqualTo(ProviderDoor.UNINVITED);
		follow(link, "kommunen");
		MovableClock.SHARED.moveBy(Duration.ofMinutes(16));
		assertThat(visitor.get(JoiningPage.ADDRESS).status()).isEqualTo(404);
	}

	@Test
	void who_let_the_invitation_lie_begins_at_it_again() {
		var link = invitation(registered("Ola Moen"));
		var form = visitor.open(link).form("/med/kommunen");
		visitor.forgetsItsSession();
		assertThat(form.send().followed().text()).contains("Bli med ved å logge inn med Vennesla kommune");
	}

	@Test
	void an_invitation_that_ended_on_the_way_opens_nothing() {
		var person = registered("Ola Moen");
		var page = follow(invitation(person), "kommunen");
		invitation(person);
		assertThat(page.form(JoiningPage.ADDRESS).send().status()).isEqualTo(404);
		assertThat(accounts.of(person)).isEmpty();
	}

	@Test
	void neither_the_database_nor_the_log_knows_a_national_identity_number(CapturedOutput log) {
		NATION.twists(it -> it.claim("pid", NATIONAL_NUMBER).claim("name", "OLA NORDMANN"));
		joined(registered("Ola Moen"), "landet");
		NATION.twists(it -> it.claim("pid", NATIONAL_NUMBER).claim("acr", "loa-low"));
		arrive(ground.visitor(), "landet");
		NATION.twists(it -> it.claim("pid", NATIONAL_NUMBER));
		arrive(ground.visitor(), "landet");
		assertThat(whole()).as("something was read").contains(subject).doesNotContain(NATIONAL_NUMBER, "OLA NORDMANN").doesNotContainPattern(A_TOKEN);
		assertThat(log.getAll()).contains("insufficient_acr").doesNotContain(NATIONAL_NUMBER, subject);
	}

	@Test
	void who_signs_out_is_led_on_to_sign_out_at_the_provider_and_the_browser_may_go_there() {
		joined(registered("Ola Moen"), "kommunen");
		var page = visitor.open("/oppgaver");
		assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("form-action 'self' " + MUNICIPALITY.issuer() + " " + NATION.issuer());
		var left = page.form("/logg-ut").send().location();
		assertThat(left).startsWith(MUNICIPALITY.issuer() + "/leave?").contains("client_id=" + LocalProvider.CLIENT, "post_logout_redirect_uri=http", "logg-inn")
				.doesNotContain("id_token");
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
		visitor.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(visitor.open("/").form("/logg-ut").send().location()).as("who came in by a password").isEqualTo("/logg-inn");
	}

	@Test
	void an_administrator_sees_by_which_provider_somebody_comes_in_and_makes_no_password_for_them() {
		var person = registered("Ola Moen");
		joined(person, "kommunen");
		var kari = ground.administrator();
		var page = kari.open("/administrasjon/brukere/" + accounts.of(person).orElseThrow().getId());
		assertThat(page.text()).contains("Logger inn med Vennesla kommune").doesNotContain("Gi lenke til nytt passord", "??");
		var token = page.page().select("input[name=_csrf]").first().val();
		assertThat(kari.post(page.path() + "/passordlenke", Map.of("_csrf", token)).status()).isEqualTo(422);
	}

	@Test
	void a_real_browser_goes_all_the_way_there_and_back_again() {
		var link = invitation(registered("Ola Moen"));
		try (var window = new Window(platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class))) {
			window.open(link).look("invitasjon-leverandor").press("Bli med ved å logge inn med Vennesla kommune");
			assertThat(window.look("invitasjon-innlogging").path()).isEqualTo(JoiningPage.ADDRESS);
			for (var language : new String[] { "nn", "en" }) {
				window.open(JoiningPage.ADDRESS + "?sprak=" + language).look("invitasjon-innlogging-" + language);
			}
			window.open(JoiningPage.ADDRESS + "?sprak=nb").press("Lag konto");
			assertThat(window.path()).isEqualTo("/");
			window.page().locator("details.who summary").click();
			window.press("Logg ut");
			assertThat(window.path()).as("by the provider").isEqualTo("/logg-inn");
			window.look("logg-inn-leverandor").follow("Logg inn med Den som er borte").look("logg-inn-leverandor-borte");
			MUNICIPALITY.signsIn("another");
			window.follow("Logg inn med Vennesla kommune").look("ikke-invitert");
			assertThat(window.path()).isEqualTo(ProviderDoor.UNINVITED);
			for (var language : new String[] { "nn", "en" }) {
				window.open(ProviderDoor.UNINVITED + "?sprak=" + language).look("ikke-invitert-" + language).open("/logg-inn").look("logg-inn-leverandor-" + language);
			}
		}
	}

	private void joined(PersonId person, String provider) {
		follow(invitation(person), provider).form(JoiningPage.ADDRESS).send();
		assertThat(accounts.of(person)).isPresent();
	}

	private Visitor.Answer follow(String link, String provider) {
		var to = visitor.open(link).form("/med/" + provider).send().location();
		return visitor.get(LocalProvider.back(visitor.get(to).location())).followed();
	}

	private static Visitor.Answer arrive(Visitor who, String provider) {
		return who.get(LocalProvider.back(leave(who, provider)));
	}

	/** The provider's address to which the platform leads. */
	private static String leave(Visitor who, String provider) {
		return who.get("/logg-inn/med/" + provider).location();
	}

	private static void assertRefused(Visitor.Answer answer, String why) {
		assertThat(answer.location()).isEqualTo("/logg-inn");
		assertThat(answer.followed().text()).contains("Du kom ikke inn", why).doesNotContain("??");
	}

	private static String code(String answer) {
		return answer.replaceFirst(".*(code=[^&]+).*", "$1");
	}

	private String invitation(PersonId person) {
		var kari = accounts.byUsername(Ground.KARI).orElseThrow().person();
		var link = platform.getBean(Invitations.class).inviteAgain(person, kari).orElseThrow();
		return link.substring(link.indexOf("/apen/"));
	}

	private PersonId registered(String name) {
		var person = PersonId.next();
		platform.getBean(People.class).register(person, name, "900 00 000", new Acting.Platform("tests"), Instant.now());
		return person;
	}

	/** All that stands in the database, in clear and as bytes. */
	private String whole() {
		var all = new StringBuilder();
		List<Map<String, Object>> tables = jdbc.sql("""
				select table_schema, table_name from information_schema.tables
				where table_schema in ('platform', 'partnership', 'initiatives', 'agreements', 'meetings') and table_type = 'BASE TABLE'
				""").query().listOfRows();
		assertThat(tables).hasSizeGreaterThan(30);
		tables.forEach(table -> jdbc.sql("select to_jsonb(t)::text from %s.%s t".formatted(table.get("table_schema"), table.get("table_name")))
				.query(String.class).list().forEach(all::append));
		jdbc.sql("select attribute_bytes from platform.spring_session_attributes").query(byte[].class).list()
				.forEach(bytes -> all.append(new String(bytes, StandardCharsets.ISO_8859_1)));
		return all.toString();
	}
}
