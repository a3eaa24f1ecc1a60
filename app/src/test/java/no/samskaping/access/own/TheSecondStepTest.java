package no.samskaping.access.own;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Telephone;
import no.samskaping.Visitor;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.testbed.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in by two steps, over real HTTP and with a clock that is moved. P2. */
@PlatformTest
class TheSecondStepTest {

	private static final String CODE = "/logg-inn/kode";

	@Autowired
	ApplicationContext platform;

	@Autowired
	AccountDesk accounts;

	@Autowired
	JdbcClient jdbc;

	private Ground ground;
	private Visitor ola;
	private String mail;
	private AccountId account;

	@BeforeEach
	void somebody_with_an_account() {
		ground = Ground.of(platform);
		mail = UUID.randomUUID() + "@eksempel.no";
		account = accounts.of(ground.account("Ola Moen", mail)).orElseThrow().getId();
		ola = ground.visitor();
	}

	/** Other tests count the administrators; one whose account is closed is none. */
	@AfterEach
	void whoever_became_administrator_is_none_any_more() {
		accounts.disable(account, null);
	}

	@Test
	void who_becomes_administrator_takes_it_up_before_anything_else_P2() {
		ola.signIn(mail, Ground.PASSWORD);
		assertThat(ola.get("/oppgaver").status()).isEqualTo(200);
		becomesAdministrator();
		for (var page : new String[] { "/", "/oppgaver", "/administrasjon/brukere", "/initiativ", "/konto" }) {
			assertThat(ola.get(page).location()).as(page).isEqualTo(SecondStepPage.ADDRESS);
		}
		var page = ola.open(SecondStepPage.ADDRESS);
		assertThat(page.page().select("svg.qr[role=img] path").attr("d")).startsWith("M");
		assertThat(page.page().select(".shared-key").text()).matches("([A-Z2-7]{4} ?){8}");
		var wrong = page.form(SecondStepPage.ADDRESS).with("code", "000000").send();
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.page().select("#code-error").text()).contains("Koden stemmer ikke");
		assertThat(wrong.page().select(".shared-key").text()).as("the same key").isEqualTo(page.page().select(".shared-key").text());
		assertThat(ola.open(SecondStepPage.ADDRESS).page().select(".shared-key").text()).isEqualTo(page.page().select(".shared-key").text());
		var done = wrong.form(SecondStepPage.ADDRESS).with("code", offered(ola)).send();
		assertThat(done.page().select(".paper-codes code")).hasSize(10).allMatch(it -> it.text().matches("([a-z2-7]{4}-?){4}"));
		assertThat(ola.get("/administrasjon/brukere").status()).isEqualTo(200);
		assertThat(done.text()).doesNotContain("??");
	}

	@Test
	void whoever_has_taken_it_up_is_not_in_by_the_password_alone() {
		takeItUp();
		var again = ground.visitor();
		assertThat(again.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(again.takesTheFirstStep(mail, Ground.PASSWORD).path()).isEqualTo(CODE);
		assertThat(again.get("/oppgaver").location()).isEqualTo("/logg-inn");
		var page = again.open(CODE);
		assertThat(page.text()).contains("Kode fra telefonen").doesNotContain("??");
		var in = page.form(CODE).with("code", ground.code(mail)).send();
		assertThat(in.header("Set-Cookie").orElseThrow()).as("a session with another identity").contains("SESSION=", "HttpOnly");
		assertThat(in.location()).as("what was asked for").contains("/oppgaver");
		assertThat(again.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void a_code_works_once_and_half_a_minute_early_or_late() {
		takeItUp();
		MovableClock.SHARED.stopAt(Instant.now());
		var code = ground.code(mail);
		assertThat(enters(code).path()).isEqualTo("/");
		assertThat(enters(code).text()).contains("hver kode virker én gang");
		MovableClock.SHARED.moveBy(Duration.ofSeconds(30));
		var next = ground.code(mail);
		MovableClock.SHARED.moveBy(Duration.ofSeconds(30));
		assertThat(enters(next).path()).as("of half a minute ago").isEqualTo("/");
		var late = ground.code(mail);
		MovableClock.SHARED.moveBy(Duration.ofSeconds(60));
		assertThat(enters(late).path()).as("of a minute ago").isEqualTo(CODE);
	}

	@Test
	void a_code_on_paper_works_once_and_stands_in_the_log() {
		var onPaper = takeItUp().page().select(".paper-codes code").eachText();
		assertThat(enters(onPaper.getFirst().toUpperCase().replace("-", " ")).path()).isEqualTo("/");
		assertThat(enters(onPaper.getFirst()).path()).isEqualTo(CODE);
		assertThat(enters(onPaper.get(1)).path()).isEqualTo("/");
		assertThat(ola.open("/konto").text()).contains("På. 8 koder igjen på papir");
		assertThat(ground.administrator().open("/administrasjon/hendelseslogg?hva=account").text())
				.contains("Slo på to-trinns innlogging", "Logget inn med en kode på papir");
	}

	@Test
	void wrong_codes_are_slowed_down_for_who_tries_them_and_for_nobody_else() {
		takeItUp();
		MovableClock.SHARED.stopAt(Instant.now());
		var page = ola.takesTheFirstStep(mail, Ground.PASSWORD);
		for (var times = 0; times < 4; times++) {
			page = page.form(CODE).with("code", "000000").send();
			assertThat(page.text()).contains("Koden stemmer ikke");
		}
		assertThat(page.form(CODE).with("code", ground.code(mail)).send().text()).as("not even the right one is looked at").contains("mange forsøk");
		MovableClock.SHARED.moveBy(Duration.ofSeconds(2));
		assertThat(page.form(CODE).with("code", ground.code(mail)).send().location()).isEqualTo("/");
		assertThat(ground.visitor().signIn(Ground.KARI, Ground.PASSWORD).path()).isEqualTo("/");
	}

	@Test
	void who_waits_too_long_begins_anew() {
		takeItUp();
		var page = ola.takesTheFirstStep(mail, Ground.PASSWORD);
		MovableClock.SHARED.moveBy(Duration.ofMinutes(11));
		assertThat(page.form(CODE).with("code", ground.code(mail)).send().location()).isEqualTo("/logg-inn");
		assertThat(ground.visitor().get(CODE).location()).isEqualTo("/logg-inn");
		var late = ground.visitor();
		var form = late.takesTheFirstStep(mail, Ground.PASSWORD).form(CODE).with("code", ground.code(mail));
		late.forgetsItsSession();
		assertThat(form.send().location()).isEqualTo("/logg-inn");
		assertThat(late.signIn(mail, Ground.PASSWORD).path()).as("a code is not kept").isEqualTo("/");
	}

	@Test
	void what_was_typed_when_the_session_ended_waits_for_the_second_step_P7() {
		takeItUp();
		var form = ola.open("/konto").form("/konto/passord").with("note", "En lang tekst om elva");
		ola.forgetsItsSession();
		form.send();
		var page = ola.takesTheFirstStep(mail, Ground.PASSWORD);
		assertThat(ola.get("/apen/tatt-vare-pa").location()).as("by one step").isEqualTo("/");
		assertThat(page.form(CODE).with("code", ground.code(mail)).send().followed().text()).contains("En lang tekst om elva");
	}

	@Test
	void the_key_is_readable_neither_in_the_database_nor_in_a_session_and_paper_codes_are_hashes() {
		ola.signIn(mail, Ground.PASSWORD);
		var key = ola.open(SecondStepPage.ADDRESS).page().select(".shared-key").text().replace(" ", "");
		assertThat(everything()).doesNotContain(key);
		var codes = takeItUp().page().select(".paper-codes code").eachText();
		assertThat(everything()).doesNotContain(key).doesNotContain(codes.getFirst()).doesNotContain(codes.getFirst().replace("-", ""));
	}

	@Test
	void the_other_sessions_end_when_it_is_taken_up() {
		var elsewhere = ground.visitor();
		elsewhere.signIn(mail, Ground.PASSWORD);
		takeItUp();
		assertThat(elsewhere.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(ola.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void who_moves_it_to_another_telephone_knows_the_password() {
		takeItUp();
		var page = ola.open(SecondStepPage.ADDRESS);
		var wrong = page.form(SecondStepPage.ADDRESS).with("code", offered(ola)).with("currentPassword", "ikke passordet").send();
		assertThat(wrong.page().select("#currentPassword-error").text()).contains("ikke passordet du har nå");
		assertThat(wrong.form(SecondStepPage.ADDRESS).with("code", offered(ola)).with("currentPassword", Ground.PASSWORD).send().text())
				.contains("To-trinns innlogging er på");
		assertThat(ground.visitor().signIn(mail, Ground.PASSWORD).path()).as("by the new one").isEqualTo("/");
	}

	@Test
	void another_administrator_switches_it_off_for_who_has_lost_all_and_nobody_for_themselves() {
		takeItUp();
		becomesAdministrator();
		var kari = ground.administrator();
		var page = "/administrasjon/brukere/" + account;
		assertThat(kari.open(page).form("/to-trinn").send().followed().text()).contains("Det andre trinnet er slått av", "To-trinns innlogging Av");
		assertThat(ola.get("/oppgaver").location()).as("the session").isEqualTo("/logg-inn");
		assertThat(ola.signIn(mail, Ground.PASSWORD).path()).as("an administrator").isEqualTo(SecondStepPage.ADDRESS);
		assertThat(kari.open("/administrasjon/hendelseslogg?hva=account").text()).contains("Slo av to-trinns innlogging");
		var own = kari.open("/administrasjon/brukere/" + accounts.byUsername(Ground.KARI).orElseThrow().getId());
		assertThat(own.page().select("form[action$=/to-trinn]")).isEmpty();
		var token = own.page().select("input[name=_csrf]").first().val();
		assertThat(kari.post(own.path() + "/to-trinn", Map.of("_csrf", token)).status()).isEqualTo(422);
	}

	private Visitor.Answer takeItUp() {
		ola.signIn(mail, Ground.PASSWORD);
		return ola.open(SecondStepPage.ADDRESS).form(SecondStepPage.ADDRESS).with("code", offered(ola)).send();
	}

	private Visitor.Answer enters(String code) {
		var visitor = ground.visitor();
		var page = visitor.takesTheFirstStep(mail, Ground.PASSWORD).form(CODE).with("code", code).send();
		ola = visitor;
		return page.followed();
	}

	/** What a telephone shows into which the key on the page was typed. */
	private static String offered(Visitor visitor) {
		return new Telephone(visitor.open(SecondStepPage.ADDRESS).page().select(".shared-key").text()).code();
	}

	private void becomesAdministrator() {
		ground.administrator().open("/partnerskap/oppnevn").form("/oppnevn").with("name", "Ola Moen").with("mail", mail).with("role", "ADMINISTRATOR").send();
	}

	private String everything() {
		var all = new StringBuilder();
		for (var table : new String[] { "second_step", "recovery_code", "account", "history", "mail" }) {
			jdbc.sql("select to_jsonb(t)::text from platform." + table + " t").query(String.class).list().forEach(all::append);
		}
		jdbc.sql("select attribute_bytes from platform.spring_session_attributes").query(byte[].class).list()
				.forEach(bytes -> all.append(new String(bytes, StandardCharsets.ISO_8859_1)));
		return all.toString();
	}
}
