package no.samskaping.access.kept;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that expires keeps what was typed, over real HTTP. */
@PlatformTest
class WhatWasTypedIsKeptTest {

	private static final String FORM = "/administrasjon/brukere/invitasjoner/00000000-0000-0000-0000-000000000000";

	@Autowired
	ApplicationContext platform;

	private Visitor kari;

	@BeforeEach
	void somebody_who_is_signed_in() {
		kari = Ground.of(platform).visitor();
		kari.signIn(Ground.KARI, Ground.PASSWORD);
	}

	@Test
	void it_is_shown_after_the_sign_in_and_sent_again_by_one_button() {
		var form = kari.open("/").form("/handler-for").with("path", "/oppgaver").with("capacity", "En lang tekst om elva");
		kari.forgetsItsSession();
		assertThat(form.send().location()).isEqualTo("/logg-inn");
		var page = kari.signIn(Ground.KARI, Ground.PASSWORD);
		assertThat(page.path()).isEqualTo(Kept.PAGE);
		assertThat(page.text()).contains("Det du skrev, er tatt vare på", "En lang tekst om elva").doesNotContain("??");
		assertThat(page.page().select("input[name=path]").val()).isEqualTo("/oppgaver");
		var again = page.form("/handler-for").send();
		assertThat(again.status()).isNotEqualTo(403);
		assertThat(kari.get(Kept.PAGE).location()).isEqualTo("/");
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
