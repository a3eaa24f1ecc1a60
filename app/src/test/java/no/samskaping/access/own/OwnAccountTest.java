package no.samskaping.access.own;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.testbed.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** One's own account: where one is signed in, and with which password. */
@PlatformTest
class OwnAccountTest {

	private static final String CHOSEN = "bekken bak fjøset";
	private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
	private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

	@Autowired
	ApplicationContext platform;

	private Ground ground;
	private Visitor ola;
	private String mail;

	@BeforeEach
	void somebody_who_is_signed_in() {
		ground = Ground.of(platform);
		mail = UUID.randomUUID() + "@eksempel.no";
		ground.account("Ola Moen", mail);
		ola = signedIn();
	}

	@Test
	void shows_in_plain_words_where_one_is_signed_in() {
		var phone = ground.visitor();
		phone.says(PHONE);
		phone.signIn(mail, Ground.PASSWORD);
		ola.forgetsItsSession();
		ola.says(FIREFOX);
		ola.signIn(mail, Ground.PASSWORD);
		var page = ola.open("/konto");
		assertThat(page.text()).contains("Firefox på Windows", "Safari på iPhone", "Nettverk 127.0.0.…", "Her du er nå").doesNotContain("??", "127.0.0.1", "Mozilla");
		assertThat(page.page().select("tbody tr").first().text()).as("one's own stands first").contains("Her du er nå");
		assertThat(ola.open("/konto?sprak=en").text()).contains("Firefox on Windows").doesNotContain("??");
		assertThat(ola.open("/konto?sprak=nn").text()).contains("Kontoen min").doesNotContain("??");
	}

	@Test
	void ends_one_session_and_what_was_typed_in_it_is_kept() {
		var phone = signedIn();
		var third = signedIn();
		var typed = phone.open("/konto").form("/konto/passord").with("note", "En lang tekst om elva");
		var row = ola.open("/konto").page().select("tbody tr:has(form)");
		assertThat(row).hasSize(2);
		phone.open("/konto");
		ola.open("/konto").form(mark(phone)).send();
		assertThat(typed.send().location()).as("at the next click").isEqualTo("/logg-inn");
		assertThat(phone.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(phone.signIn(mail, Ground.PASSWORD).text()).contains("Det du skrev, er tatt vare på", "En lang tekst om elva");
		assertThat(third.get("/oppgaver").status()).as("another").isEqualTo(200);
		assertThat(ola.get("/oppgaver").status()).as("one's own").isEqualTo(200);
	}

	@Test
	void ends_all_others() {
		var phone = signedIn();
		var third = signedIn();
		assertThat(ola.open("/konto").form("/okter/avslutt").send().followed().text()).contains("Du er logget ut alle andre steder");
		assertThat(phone.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(third.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(ola.open("/konto").page().select("tbody tr")).hasSize(1);
	}

	@Test
	void ends_nobody_elses() {
		var other = UUID.randomUUID() + "@eksempel.no";
		ground.account("Per Aas", other);
		var per = ground.visitor();
		per.signIn(other, Ground.PASSWORD);
		signedIn();
		var form = ola.open("/konto").form(ola.open("/konto").page().select("tbody form").attr("action"));
		var theirs = per.open("/konto");
		assertThat(theirs.page().select("tbody form")).isEmpty();
		per.says(FIREFOX);
		assertThat(form.send().location()).isEqualTo("/konto");
		assertThat(per.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void changes_the_password_of_who_knows_the_present_one_and_ends_the_other_sessions() {
		var phone = signedIn();
		var wrong = ola.open("/konto").form("/konto/passord").with("currentPassword", "noe helt annet").with("password", "kort").with("repeated", "kart").send();
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.page().select("#currentPassword-error").text()).contains("ikke passordet du har nå");
		assertThat(wrong.page().select("#password-error").text()).contains("minst 12 tegn");
		assertThat(wrong.page().select("#repeated-error").text()).contains("ikke like");
		assertThat(wrong.form("/konto/passord").with("currentPassword", Ground.PASSWORD).with("password", CHOSEN).with("repeated", CHOSEN).send().followed().text())
				.contains("Passordet er byttet");
		assertThat(ola.get("/oppgaver").status()).isEqualTo(200);
		assertThat(phone.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(phone.signIn(mail, Ground.PASSWORD).text()).contains("Du kom ikke inn");
		assertThat(phone.signIn(mail, CHOSEN).path()).isEqualTo("/oppgaver");
	}

	@Test
	void slows_down_who_guesses_the_present_password() {
		MovableClock.SHARED.stopAt(Instant.now());
		var page = ola.open("/konto");
		for (var times = 0; times < 5; times++) {
			page = page.form("/konto/passord").with("currentPassword", "noe helt annet").with("password", CHOSEN).with("repeated", CHOSEN).send();
		}
		var form = page.form("/konto/passord").with("currentPassword", Ground.PASSWORD).with("password", CHOSEN).with("repeated", CHOSEN);
		assertThat(form.send().text()).contains("mange forsøk");
		MovableClock.SHARED.moveBy(Duration.ofSeconds(2));
		assertThat(form.send().followed().text()).contains("Passordet er byttet");
	}

	/** The address by which that one's session can be ended, as the owner finds it among the others by leaving the rest out. */
	private String mark(Visitor phone) {
		var before = ola.open("/konto").page().select("tbody form").eachAttr("action");
		var others = phone.open("/konto").page().select("tbody form").eachAttr("action");
		return before.stream().filter(it -> !others.contains(it)).findFirst().orElseThrow();
	}

	private Visitor signedIn() {
		var visitor = ground.visitor();
		visitor.signIn(mail, Ground.PASSWORD);
		visitor.open("/oppgaver");
		return visitor;
	}
}
