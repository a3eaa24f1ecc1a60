package no.samskaping.workbench.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.PlatformDatabase.SetClock;
import no.samskaping.workbench.Subject;

@SpringJUnitConfig({PlatformDatabase.class, LinkBook.class, LinkGuard.class})
class LinksTests {

	private static final Instant TOMORROW = Instant.parse("2026-11-13T09:00:00Z");

	private final PersonalLinks links;
	private final LinkGuard guard;
	private final TransactionTemplate transaction;
	private final JdbcClient jdbc;
	private final SetClock clock;
	private final Subject thing = new Subject("thing", Ids.next());
	private final UUID holder = Ids.next();

	@Autowired
	LinksTests(PersonalLinks links, LinkGuard guard, TransactionTemplate transaction, JdbcClient jdbc, SetClock clock) {
		this.links = links;
		this.guard = guard;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@BeforeEach
	void aDayInNovember() {
		clock.set("2026-11-12T09:00:00Z");
		jdbc.sql("delete from platform.link_failure").update();
	}

	@Test
	void theSecretOpensTheLinkAndItsUseIsRemembered() {
		var issued = issued();
		var link = links.open(secret(issued)).orElseThrow();
		assertThat(link).isEqualTo(new PersonalLinks.Link(issued.id(), "sign", thing, holder, TOMORROW, false, clock.instant(), null));
		assertThat(links.valid(issued.id())).contains(link);
		assertThat(links.about(thing)).containsExactly(link);
	}

	@Test
	void itRemembersToWhomItWent() {
		var recipient = Ids.next();
		var issued = transaction.execute(status -> links.issue("sign", thing, holder, recipient, TOMORROW, null));
		assertThat(links.valid(issued.id()).orElseThrow().recipient()).isEqualTo(recipient);
		assertThat(links.open(secret(issued)).orElseThrow().recipient()).isEqualTo(recipient);
	}

	@Test
	void theSecretIsLongAndKeptNowhere() {
		var secret = secret(issued());
		assertThat(secret).matches("[A-Za-z0-9_-]{43}");
		assertThat(secret(issued())).isNotEqualTo(secret);
		assertThat(jdbc.sql("select count(*) from platform.personal_link l where l::text like '%' || :secret || '%'")
				.param("secret", secret).query(Integer.class).single()).isZero();
	}

	@Test
	void anotherSecretOpensNothing() {
		var secret = secret(issued());
		assertThat(links.open(secret.substring(1))).isEmpty();
		assertThat(links.open(secret + "A")).isEmpty();
		assertThat(links.open("")).isEmpty();
	}

	@Test
	void itStopsWorkingWhenItsTimeIsOver() {
		var issued = issued();
		clock.set("2026-11-13T08:59:59Z");
		assertThat(links.open(secret(issued))).isPresent();
		clock.set("2026-11-13T09:00:00Z");
		assertThat(links.open(secret(issued))).isEmpty();
		assertThat(links.valid(issued.id())).isEmpty();
	}

	@Test
	void aWithdrawnLinkStopsAtOnceAndIsStillListed() {
		var issued = issued();
		transaction.executeWithoutResult(status -> links.withdraw("sign", thing, holder));
		assertThat(links.open(secret(issued))).isEmpty();
		assertThat(links.valid(issued.id())).isEmpty();
		assertThat(links.about(thing)).singleElement().satisfies(link -> assertThat(link.withdrawn()).isTrue());
		assertThat(links.made(issued.id())).get().satisfies(link -> assertThat(link.withdrawn()).isTrue());
	}

	@Test
	void allLinksOfOneHolderForOnePurposeAreWithdrawnTogetherAndNobodyElses() {
		var first = issued();
		var second = issued();
		var kept = transaction.execute(status -> List.of(links.issue("read", thing, holder, TOMORROW, null), links.issue("sign", thing, Ids.next(), TOMORROW, null),
				links.issue("sign", new Subject("thing", Ids.next()), holder, TOMORROW, null)));
		transaction.executeWithoutResult(status -> links.withdraw("sign", thing, holder));
		assertThat(links.valid(first.id())).isEmpty();
		assertThat(links.valid(second.id())).isEmpty();
		assertThat(kept).allSatisfy(link -> assertThat(links.valid(link.id())).isPresent());
	}

	@Test
	void theNewestIsListedFirst() {
		var first = issued();
		var second = issued();
		assertThat(links.about(thing)).extracting(PersonalLinks.Link::id).containsExactly(second.id(), first.id());
	}

	@Test
	void aLinkOutsideTheTransactionOfAChangeIsRefused() {
		assertThatThrownBy(() -> links.issue("sign", thing, holder, TOMORROW, null)).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void whoTriesManySecretsIsHeldBackForAWhileAndNobodyElse() {
		for (var times = 0; times < 20; times++) {
			assertThat(guard.holdsBack("192.0.2.1")).isFalse();
			guard.failed("192.0.2.1");
		}
		assertThat(guard.holdsBack("192.0.2.1")).isTrue();
		assertThat(guard.holdsBack("192.0.2.2")).isFalse();
		clock.set("2026-11-12T09:10:00Z");
		assertThat(guard.holdsBack("192.0.2.1")).isFalse();
	}

	@Test
	void theAddressesOfOneNetworkCountTogether() {
		for (var times = 0; times < 20; times++) {
			guard.failed("2001:db8:0:1::" + Integer.toHexString(times));
		}
		assertThat(guard.holdsBack("2001:db8:0:1:ffff::1")).isTrue();
		assertThat(guard.holdsBack("2001:db8:0:2::1")).isFalse();
	}

	@Test
	void addressesAreForgottenAfterAnHour() {
		guard.failed("192.0.2.1");
		clock.set("2026-11-12T10:10:00Z");
		guard.failed("192.0.2.9");
		assertThat(jdbc.sql("select address from platform.link_failure").query(String.class).list()).containsExactly("192.0.2.9");
	}

	private PersonalLinks.Issued issued() {
		return transaction.execute(status -> links.issue("sign", thing, holder, TOMORROW, null));
	}

	private static String secret(PersonalLinks.Issued issued) {
		assertThat(issued.path()).startsWith("/apen/l/");
		return issued.path().substring("/apen/l/".length());
	}
}
