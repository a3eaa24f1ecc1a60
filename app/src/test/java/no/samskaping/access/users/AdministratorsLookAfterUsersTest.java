package no.samskaping.access.users;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.access.account.AccountDesk;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class AdministratorsLookAfterUsersTest {

	@Autowired
	ApplicationContext platform;

	@Autowired
	AccountDesk accounts;

	private Ground ground;
	private Visitor kari;
	private Visitor ola;
	private String mail;
	private String page;

	@BeforeEach
	void somebody_who_is_signed_in() {
		ground = Ground.of(platform);
		mail = UUID.randomUUID() + "@eksempel.no";
		var account = accounts.of(ground.account("Ola Moen", mail)).orElseThrow();
		page = "/administrasjon/brukere/" + account.getId();
		ola = ground.visitor();
		ola.signIn(mail, Ground.PASSWORD);
		kari = ground.administrator();
	}

	@Test
	void a_closed_account_lets_nobody_in_and_ends_its_sessions() {
		assertThat(kari.open(page).form("/steng").send().followed().text()).contains("Kontoen er stengt");
		assertThat(ola.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(ola.signIn(mail, Ground.PASSWORD).text()).contains("Du kom ikke inn");
		kari.open(page).form("/apne").send();
		assertThat(ola.signIn(mail, Ground.PASSWORD).path()).isEqualTo("/oppgaver");
	}

	@Test
	void sessions_can_be_ended_everywhere() {
		kari.open(page).form("/okter").send();
		assertThat(ola.get("/oppgaver").location()).isEqualTo("/logg-inn");
	}

	@Test
	void nobody_closes_their_own_account() {
		var own = "/administrasjon/brukere/" + accounts.byUsername(Ground.KARI).orElseThrow().getId();
		var shown = kari.open(own);
		assertThat(shown.text()).contains("Du kan ikke stenge din egen konto");
		assertThat(shown.page().select("form[action$=/steng]")).isEmpty();
		var token = shown.page().select("input[name=_csrf]").val();
		assertThat(kari.post(own + "/steng", Map.of("_csrf", token)).status()).isEqualTo(422);
		assertThat(kari.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void where_no_mail_is_sent_the_link_is_shown_once() {
		var shown = kari.open(page).form("/passordlenke").send().followed();
		assertThat(shown.page().select("code").text()).contains("/apen/nytt-passord/");
		assertThat(kari.open(page).page().select("code")).isEmpty();
	}

	@Test
	void the_pages_of_the_administration_are_for_the_administrator_P2() {
		for (var address : new String[] { "/administrasjon/brukere", page, "/administrasjon/epost", "/administrasjon/drift", "/administrasjon/hendelseslogg" }) {
			assertThat(ola.get(address).status()).as(address).isEqualTo(403);
			var open = kari.get(address);
			assertThat(open.status()).as(address).isEqualTo(200);
			assertThat(open.text()).doesNotContain("??");
		}
	}

	@Test
	void each_page_of_the_administration_leads_to_the_others() {
		var links = kari.open("/administrasjon/hendelseslogg").page().select("main .segments a").eachAttr("href");
		assertThat(links).hasSize(7).doesNotHaveDuplicates();
		for (var link : links) {
			assertThat(kari.get(link).status()).as(link).isEqualTo(200);
			assertThat(kari.open(link).page().select("main .segments a[aria-current]").eachAttr("href")).containsExactly(link);
		}
	}

	@Test
	void who_made_a_link_that_changed_a_password_stands_in_the_log() {
		var shown = kari.open(page).form("/passordlenke").send().followed().page().select("code").text();
		var link = shown.substring(shown.indexOf("/apen/"));
		ground.visitor().open(link).form(link).with("password", "bekken bak fjøset").with("repeated", "bekken bak fjøset").send();
		kari.open(page).form("/okter").send();
		assertThat(kari.open("/administrasjon/hendelseslogg?hva=account").text())
				.contains("Fikk vist en lenke til nytt passord", "Byttet passord med en lenke som Kari Lien laget", "Logget personen ut alle steder");
	}

	@Test
	void an_administrator_whose_account_is_closed_is_no_other_administrator_P2() {
		kari.open("/partnerskap/oppnevn").form("/oppnevn").with("name", "Ola Moen").with("mail", mail).with("role", "ADMINISTRATOR").send();
		kari.open(page).form("/steng").send();
		var own = mandate("Kari Lien");
		assertThat(kari.open(own).form("/avslutt").send().status()).isEqualTo(422);
		assertThat(kari.open(mandate("Ola Moen")).form("/avslutt").send().status()).isEqualTo(302);
	}

	private String mandate(String name) {
		return kari.open("/partnerskap").page().select("li:contains(Administrator) a").stream().filter(it -> it.text().equals(name)).findFirst().orElseThrow()
				.attr("href");
	}

	@Test
	void what_is_done_with_accounts_stands_in_the_log() {
		kari.open(page).form("/steng").send();
		assertThat(kari.open("/administrasjon/hendelseslogg?hva=account").text()).contains("Stengte kontoen", "Ola Moen", "Kari Lien");
	}
}
