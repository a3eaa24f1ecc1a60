package no.samskaping.access.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.PersonInvited;
import no.samskaping.partnership.SignIns;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.ChosenPassword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@PlatformTest
class LinksWorkOnceTest {

	private static final String CHOSEN = "bekken bak fjøset";

	@Autowired
	ApplicationContext platform;

	@Autowired
	Invitations invitations;

	@Autowired
	OneTimeLinks links;

	@Autowired
	FirstAdministrator first;

	@Autowired
	AccountDesk accounts;

	@Autowired
	SignIns signIns;

	@Autowired
	People people;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private Ground ground;
	private Visitor visitor;
	private String mail;

	@BeforeEach
	void on_a_platform_that_is_set_up() {
		ground = Ground.of(platform);
		visitor = ground.visitor();
		mail = UUID.randomUUID() + "@eksempel.no";
	}

	@Test
	void who_was_invited_chooses_a_password_and_is_in_and_nobody_follows_by_the_same_link() {
		var person = registered();
		var link = links.issue(Purpose.INVITATION, person).path();
		var page = visitor.open(link);
		assertThat(page.text()).contains("Velkommen, Ola Moen", mail).doesNotContain("??");
		assertThat(page.header("Referrer-Policy")).contains("no-referrer");
		assertThat(page.form(link).with("password", CHOSEN).with("repeated", CHOSEN).send().location()).isEqualTo("/");
		assertThat(visitor.get("/oppgaver").status()).isEqualTo(200);
		assertThat(signIns.personOf("local", accounts.of(person).orElseThrow().getId().toString())).contains(person);
		assertThat(ground.visitor().open(link).status()).isEqualTo(404);
		assertThat(ground.visitor().signIn(mail, CHOSEN).path()).isEqualTo("/");
	}

	@Test
	void what_was_typed_wrong_is_said_beside_its_field_and_the_link_still_works() {
		var link = links.issue(Purpose.INVITATION, registered()).path();
		var answer = visitor.open(link).form(link).with("password", "kort").with("repeated", "kart").send();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#password-error").text()).contains("minst 12 tegn");
		assertThat(answer.page().select("#repeated-error").text()).contains("ikke like");
		assertThat(answer.page().select(".error-summary a[href=#password]")).isNotEmpty();
		assertThat(answer.form(link).with("password", CHOSEN).with("repeated", CHOSEN).send().location()).isEqualTo("/");
	}

	@Test
	void each_thing_that_is_wrong_with_a_password_is_a_sentence_on_a_line_of_its_own() {
		var link = links.issue(Purpose.INVITATION, registered()).path();
		var wrong = visitor.open(link).form(link).with("password", "Ola Moen").with("repeated", "Ola Moe").send().page();
		assertThat(wrong.select("#password-error br")).hasSize(1);
		assertThat(wrong.select("#password-error").text()).isEqualTo("Passordet må ha minst 12 tegn. "
				+ "Passordet består av navnet eller e-postadressen din. Velg noe andre ikke vet om deg.");
		assertThat(wrong.select("#repeated-error").text()).isEqualTo("De to passordene er ikke like.");
	}

	@Test
	void all_that_is_wrong_with_the_account_of_somebody_without_an_address_is_told_at_once() {
		var person = PersonId.next();
		people.register(person, "Ola Moen", "900 00 000", new Acting.Platform("tests"), Instant.now());
		var link = links.issue(Purpose.INVITATION, person).path();
		var answer = visitor.open(link).form(link).with("username", "ola").with("password", "kort").with("repeated", "kart").send();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select(".error-summary a").eachAttr("href")).contains("#username", "#password", "#repeated");
	}

	@Test
	void an_invitation_ends_after_fourteen_days_and_when_there_is_a_newer_one() {
		var person = registered();
		var old = links.issue(Purpose.INVITATION, person).path();
		var link = links.issue(Purpose.INVITATION, person).path();
		assertThat(visitor.open(old).status()).isEqualTo(404);
		MovableClock.SHARED.moveBy(Duration.ofDays(14).minusMinutes(1));
		assertThat(visitor.open(link).status()).isEqualTo(200);
		MovableClock.SHARED.moveBy(Duration.ofMinutes(2));
		assertThat(visitor.open(link).status()).isEqualTo(404);
	}

	@Test
	void whoever_is_told_of_twice_is_invited_once() {
		var person = registered();
		var event = new PersonInvited(Ids.next(), Instant.now(), person, 1);
		transaction.executeWithoutResult(_ -> events.publishEvent(event));
		await().until(() -> mails(mail) == 1);
		invitations.inviteOnce(person, event.occurredAt());
		assertThat(mails(mail)).isEqualTo(1);
		var link = links.issue(Purpose.INVITATION, person).path();
		visitor.open(link).form(link).with("password", CHOSEN).with("repeated", CHOSEN).send();
		invitations.inviteOnce(person, event.occurredAt());
		assertThat(links.waits(Purpose.INVITATION, person, Instant.EPOCH)).isFalse();
	}

	@Test
	void whoever_is_invited_anew_gets_a_new_link_although_the_old_one_still_waits() {
		var person = registered();
		var old = links.issue(Purpose.INVITATION, person).path();
		var event = new PersonInvited(Ids.next(), Instant.now().plusMillis(1), person, 2);
		MovableClock.SHARED.moveBy(Duration.ofSeconds(1));
		transaction.executeWithoutResult(_ -> events.publishEvent(event));
		await().until(() -> mails(mail) == 1);
		assertThat(visitor.open(old).status()).isEqualTo(404);
	}

	@Test
	void a_new_password_ends_every_session_that_the_old_one_opened() {
		var person = ground.account("Ola Moen", mail);
		visitor.signIn(mail, Ground.PASSWORD);
		var link = links.issue(Purpose.NEW_PASSWORD, person).path();
		var elsewhere = ground.visitor();
		var page = elsewhere.open(link).form(link).with("password", CHOSEN).with("repeated", CHOSEN).send().followed();
		assertThat(page.text()).contains("Passordet er byttet");
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(elsewhere.signIn(mail, Ground.PASSWORD).text()).contains("Du kom ikke inn");
		assertThat(elsewhere.signIn(mail, CHOSEN).path()).isEqualTo("/");
		assertThat(elsewhere.open(link).status()).isEqualTo(404);
	}

	@Test
	void who_asks_for_a_new_password_learns_nothing_of_others() {
		ground.account("Ola Moen", mail);
		var known = asks(mail);
		assertThat(known).isEqualTo(asks("ingen-" + mail)).contains("Hvis det finnes en konto");
		assertThat(mails(mail)).isEqualTo(1);
		asks(mail);
		assertThat(mails(mail)).isEqualTo(1);
		assertThat(mails("ingen-" + mail)).isZero();
	}

	@Test
	void nobody_becomes_the_first_administrator_when_there_is_one_P2() {
		var link = links.issue(Purpose.FIRST_ADMINISTRATOR, null);
		var answer = visitor.open(link.path()).form(link.path()).with("name", "Ola Moen").with("username", mail)
				.with("password", CHOSEN).with("repeated", CHOSEN).send();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("Plattformen har allerede en administrator");
		assertThat(accounts.byUsername(mail)).isEmpty();
		links.forget(Purpose.FIRST_ADMINISTRATOR, null);
		var used = new OneTimeLink(link.id(), Purpose.FIRST_ADMINISTRATOR, null, Instant.now(), null, null);
		assertThatThrownBy(() -> first.become(used, new ChosenPassword(CHOSEN, CHOSEN, "Ola Moen", mail))).isInstanceOf(Refused.class);
	}

	@Test
	void all_that_is_wrong_with_the_first_account_is_told_at_once_and_what_was_typed_stays() {
		var link = links.issue(Purpose.FIRST_ADMINISTRATOR, null);
		var answer = visitor.open(link.path()).form(link.path()).with("name", " ").with("username", "kari").with("password", "kort")
				.with("repeated", "noe annet").send();
		links.forget(Purpose.FIRST_ADMINISTRATOR, null);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("Skriv navnet ditt", "Skriv en e-postadresse", "Passordet må ha minst 12 tegn", "De to passordene er ikke like");
		assertThat(answer.page().select(".error-summary a").eachAttr("href")).contains("#name", "#username", "#password", "#repeated");
		assertThat(answer.page().select("#username").val()).isEqualTo("kari");
	}

	@Test
	void secrets_are_not_kept() {
		var path = links.issue(Purpose.INVITATION, registered()).path();
		var secret = path.substring(path.lastIndexOf('/') + 1);
		List<String> kept = jdbc.sql("select one_time_link::text from platform.one_time_link").query(String.class).list();
		assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(secret));
	}

	private String asks(String address) {
		var somebody = ground.visitor();
		var token = somebody.open("/logg-inn").page().select("input[name=_csrf]").val();
		return somebody.post("/apen/glemt-passord", Map.of("_csrf", token, "username", address)).followed().text();
	}

	private long mails(String to) {
		return jdbc.sql("select count(*) from platform.mail where recipient = ?").param(to).query(Long.class).single();
	}

	private PersonId registered() {
		var person = PersonId.next();
		people.register(person, "Ola Moen", mail, new Acting.Platform("tests"), Instant.now());
		return person;
	}
}
