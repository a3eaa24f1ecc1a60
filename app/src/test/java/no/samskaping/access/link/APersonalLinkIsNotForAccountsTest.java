package no.samskaping.access.link;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.post.PersonalLinks;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody with an account who opens a personal link, and its holder who goes elsewhere. P2. */
@PlatformTest
class APersonalLinkIsNotForAccountsTest {

	@Autowired
	ApplicationContext platform;

	@Autowired
	PersonalLinks links;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void who_is_signed_in_stays_so_and_is_told_for_whom_the_link_is_P2() {
		var link = link();
		var kari = Ground.of(platform).administrator();
		var page = kari.get(link.path());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Lenken er personlig", "en deltaker i et prosjekt", "Tilbake der du var").doesNotContain("??");
		assertThat(kari.get("/oppgaver").status()).isEqualTo(200);
		assertThat(links.about(subject)).singleElement().satisfies(it -> assertThat(it.lastUsed()).as("nobody used it").isNull());
	}

	@Test
	void who_is_signed_in_signs_out_to_use_the_link_P2() {
		var link = link();
		var kari = Ground.of(platform).administrator();
		var led = kari.get(link.path()).form(link.path()).send().location();
		assertThat(led).startsWith("/apen/").doesNotContain("/apen/l/");
		assertThat(kari.get("/oppgaver").status()).isEqualTo(403);
		assertThat(links.about(subject)).singleElement().satisfies(it -> assertThat(it.lastUsed()).isNotNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/oppgaver" })
	void who_holds_a_link_is_led_to_what_it_is_for_or_to_sign_in_P2(String closed) {
		var holder = Ground.of(platform).visitor();
		var led = holder.get(link().path()).location();
		var page = holder.get(closed);
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.page().select("main a").eachAttr("href")).containsExactly(led, "/logg-inn");
		assertThat(page.text()).contains("personlig lenke").doesNotContain("velg en annen rolle", "??");
	}

	@Test
	void a_page_of_a_link_that_is_closed_leads_not_to_itself() {
		var holder = Ground.of(platform).visitor();
		var page = holder.open(link().path());
		assertThat(page.status()).as("the subject of this link does not exist").isGreaterThanOrEqualTo(400);
		assertThat(page.page().select("main a").eachAttr("href")).containsExactly("/logg-inn");
	}

	private final Subject subject = new Subject("initiative", Ids.next());

	private PersonalLinks.Issued link() {
		var until = Instant.now().plus(Duration.ofDays(2));
		return transaction.execute(_ -> links.issue("initiative-evaluation", subject, Ids.next(), until, null));
	}
}
