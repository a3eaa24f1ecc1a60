package no.samskaping.access.kept;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.PersonalLinks;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that expires keeps what was typed, over real HTTP. */
@PlatformTest
class WhatWasTypedIsKeptTest {

	private static final String FORM = "/administrasjon/brukere/invitasjoner/00000000-0000-0000-0000-000000000000";

	@Autowired
	ApplicationContext platform;

	@Autowired
	PersonalLinks links;

	@Autowired
	TransactionTemplate transaction;

	private Visitor kari;

	@BeforeEach
	void somebody_who_is_signed_in() {
		kari = Ground.of(platform).visitor();
		kari.signIn(Ground.KARI, Ground.PASSWORD);
	}

	@Test
	void it_is_shown_after_the_sign_in_and_sent_again_by_one_button() {
		var capacity = kari.open("/").page().select("button[name=capacity]").first().val();
		var form = kari.open("/").form("/handler-for").with("path", "/oppgaver?om=En lang tekst om elva").with("capacity", capacity);
		kari.forgetsItsSession();
		assertThat(form.send().location()).isEqualTo("/logg-inn");
		var page = kari.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(page.path()).isEqualTo(Kept.PAGE);
		assertThat(page.text()).contains("Det du skrev, er tatt vare på", "En lang tekst om elva").doesNotContain("??");
		assertThat(page.page().select("input[name=path]").val()).isEqualTo("/oppgaver?om=En lang tekst om elva");
		assertThat(page.form("/handler-for").send().status()).isEqualTo(303);
		assertThat(kari.get(Kept.PAGE).location()).isEqualTo("/");
	}

	@Test
	void of_a_form_that_nobody_here_knows_only_what_a_person_typed_is_shown_and_all_is_sent_again() {
		var id = "01890a5d-ac96-774b-bcce-b302099a8057";
		kari.forgetsItsSession();
		kari.post(FORM, Map.of("one", "Brua over elva", "was.one", "Den gamle brua", "_two", "Slik det stod", "three", "climate", "four", "ruralLife",
				"five", "NOT_YET", "six", id + ":MEETING:2", "seven", "Skogskolen", "eight", "færre kjører bil", "nine", "kari@eksempel.no"),
				"Sec-Fetch-Site", "same-origin");
		var page = kari.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(page.page().select(".kept li").eachText()).containsExactlyInAnyOrder("Brua over elva", "Skogskolen", "færre kjører bil", "kari@eksempel.no");
		assertThat(page.page().select("input[name=was.one]").val()).isEqualTo("Den gamle brua");
		assertThat(page.page().select("input[name=three]").val()).isEqualTo("climate");
	}

	@Test
	void it_is_still_there_when_it_was_sent_again_and_refused() {
		var form = kari.open("/").form("/handler-for").with("path", "En lang tekst om elva").with("capacity", UUID.randomUUID().toString());
		kari.forgetsItsSession();
		form.send();
		var page = kari.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(page.form("/handler-for").send().status()).isEqualTo(403);
		assertThat(kari.open(Kept.PAGE).text()).contains("En lang tekst om elva");
	}

	@Test
	void it_is_shown_to_nobody_else_who_signs_in_at_the_same_browser_P7() {
		var mail = UUID.randomUUID() + "@eksempel.no";
		Ground.of(platform).account("Ola Moen", mail);
		var form = kari.open("/").form("/handler-for").with("path", "En lang tekst om elva");
		kari.forgetsItsSession();
		form.send();
		assertThat(kari.signIn(mail, Ground.PASSWORD).path()).isEqualTo("/");
		assertThat(kari.get(Kept.PAGE).location()).isEqualTo("/");
	}

	@Test
	void who_came_by_a_personal_link_opens_it_again_and_finds_what_was_typed() {
		var link = link();
		var holder = Ground.of(platform).visitor();
		var form = holder.get(link).location();
		holder.get(form);
		holder.forgetsItsSession();
		assertThat(holder.post(form, Map.of("note", "En lang tekst om elva"), "Sec-Fetch-Site", "same-origin").location()).isEqualTo(Kept.PAGE);
		var waiting = holder.open(Kept.PAGE);
		assertThat(waiting.text()).contains("Kom du hit med en personlig lenke?", "En lang tekst om elva");
		assertThat(waiting.form(form).send().location()).isEqualTo("/logg-inn");
		assertThat(holder.get(link).location()).isEqualTo(Kept.PAGE);
		var found = holder.open(Kept.PAGE);
		assertThat(found.text()).contains("En lang tekst om elva").doesNotContain("Kom du hit med en personlig lenke?");
		assertThat(found.form(form).send().status()).isGreaterThanOrEqualTo(400);
		assertThat(holder.open(Kept.PAGE).text()).contains("En lang tekst om elva");
	}

	@Test
	void what_the_holder_of_a_link_typed_goes_to_no_other_link_and_no_account_P7() {
		var link = link();
		var holder = Ground.of(platform).visitor();
		var form = holder.get(link).location();
		holder.get(form);
		holder.forgetsItsSession();
		holder.post(form, Map.of("note", "En lang tekst om elva"), "Sec-Fetch-Site", "same-origin");
		assertThat(holder.signIn(Ground.KARI, Ground.PASSWORD).path()).isEqualTo("/");
		assertThat(holder.get(Kept.PAGE).location()).isEqualTo("/");
		assertThat(holder.get(link()).location()).isNotEqualTo(Kept.PAGE);
	}

	private String link() {
		var until = Instant.now().plus(Duration.ofDays(2));
		return transaction.execute(_ -> links.issue("initiative-evaluation", new Subject("initiative", Ids.next()), Ids.next(), until, null)).path();
	}

	@Test
	void it_is_kept_also_when_one_signed_in_again_in_another_tab() {
		var form = kari.open("/").form("/handler-for").with("path", "/oppgaver");
		kari.forgetsItsSession();
		kari.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(form.send().followed().text()).contains("Det du skrev, er tatt vare på", "/oppgaver");
	}

	@Test
	void it_can_be_discarded() {
		var form = kari.open("/").form("/handler-for").with("path", "/oppgaver");
		kari.forgetsItsSession();
		form.send();
		kari.signIn(Ground.KARI, Ground.PASSWORD).form("/kast").send();
		assertThat(kari.get(Kept.PAGE).location()).isEqualTo("/");
	}

	@Test
	void passwords_and_tokens_are_never_kept() {
		kari.forgetsItsSession();
		kari.post(FORM, Map.of("password", "hemmelig", "newPassword", "hemmelig", "repeated", "hemmelig", "_csrf", "hemmelig", "reason", "Synlig"),
				"Sec-Fetch-Site", "same-origin");
		var page = kari.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(page.page().html()).contains("Synlig").doesNotContain("hemmelig");
	}

	@Test
	void nothing_from_elsewhere_is_kept() {
		kari.forgetsItsSession();
		assertThat(kari.post(FORM, Map.of("reason", "Ondt")).status()).isEqualTo(403);
		assertThat(kari.post(FORM, Map.of("reason", "Ondt"), "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
		assertThat(kari.post(FORM, Map.of("reason", "Ondt"), "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
		assertThat(kari.post(FORM, Map.of("reason", "Ondt"), "Origin", "http://localhost:1").status()).isEqualTo(403);
		assertThat(kari.post(FORM, Map.of("reason", "Ondt"), "Origin", "null").status()).isEqualTo(403);
		assertThat(kari.signIn(Ground.KARI, Ground.PASSWORD).path()).isEqualTo("/");
	}

	@Test
	void what_is_too_much_is_not_kept() {
		kari.forgetsItsSession();
		kari.post(FORM, Map.of("reason", "x".repeat(200_001)), "Sec-Fetch-Site", "same-origin");
		assertThat(kari.signIn(Ground.KARI, Ground.PASSWORD).path()).isEqualTo("/");
	}

	@Test
	void a_sign_in_page_that_was_open_for_long_is_shown_again() {
		kari.forgetsItsSession();
		var form = kari.open("/logg-inn").form("/logg-inn").with("username", Ground.KARI).with("password", Ground.PASSWORD);
		kari.forgetsItsSession();
		assertThat(form.send().location()).isEqualTo("/logg-inn");
	}
}
