package no.samskaping.partnership;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PartnershipTest
class MergingPagesTest {

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	Actors actors;

	@Autowired
	SignIns signIns;

	@Autowired
	PersonalLinks links;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void a_duplicate_shows_its_successor_everywhere_and_stays_readable_P6() {
		var stays = register("Drivenes Vel", PersonId.next());
		var goes = register("Drivenes Velforening", PersonId.next());
		assertThat(browser.page(Ground.KARI, page(goes))).contains("Slå sammen");
		assertThat(browser.page(Ground.KARI, page(goes) + "/sla-sammen")).contains("Drivenes Vel", "Kan være den samme");
		var summary = browser.page(Ground.KARI, page(goes) + "/sla-sammen?med=" + stays.value());
		assertThat(summary).contains("Drivenes Velforening går ut, og Drivenes Vel blir stående.", "Dette kan ikke angres", "Bytt om",
				"Begge kontaktpersonene");
		assertThat(merge(goes, stays, summary)).hasRedirectedUrl(page(stays));
		assertThat(merge(goes, stays, summary)).as("the same form twice").hasRedirectedUrl(page(stays));

		assertThat(actors.of(Set.of(goes)).get(goes)).satisfies(card -> {
			assertThat(card.id()).isEqualTo(stays);
			assertThat(card.name()).isEqualTo("Drivenes Vel");
		});
		assertThat(actors.same(goes)).containsExactlyInAnyOrder(goes, stays);
		assertThat(actors.same(stays)).containsExactlyInAnyOrder(goes, stays);
		assertThat(actors.resembling("Drivenes", 9)).extracting(ActorCard::id).contains(stays).doesNotContain(goes);
		assertThat(actors.likely("Drivenes velforening", null, 9)).as("its name leads to the one that stayed").extracting(ActorCard::id).containsExactly(stays);
		assertThat(browser.page(Ground.KARI, page(goes))).contains("Drivenes Velforening", "Slått sammen med en annen", "Drivenes Vel",
				"Aktøren ble slått sammen med Drivenes Vel").doesNotContain("/endre");
		assertThat(browser.page(Ground.KARI, page(stays))).contains("Slått sammen hit", "Drivenes Velforening ble slått sammen med denne aktøren");
	}

	@Test
	void it_is_told_to_the_other_contexts_once_P6(Scenario scenario) {
		var stays = register("Samkom IL", null);
		var goes = register("Samkom idrettslag", null);
		var summary = browser.page(Ground.KARI, page(goes) + "/sla-sammen?med=" + stays.value());
		scenario.stimulate(() -> merge(goes, stays, summary)).andWaitForEventOfType(ActorsMerged.class)
				.matching(event -> event.actor().equals(goes)).toArriveAndVerify(event -> {
					assertThat(event.successor()).isEqualTo(stays);
					assertThat(event.version()).isEqualTo(1);
				});
	}

	@Test
	void a_chain_has_one_end_P6() {
		var first = register("Kjetsåen lag", null);
		var second = register("Kjetså laget", null);
		var last = register("Kjetså bygdelag", null);
		merged(first, second);
		merged(second, last);
		assertThat(actors.of(Set.of(first, second)).values()).extracting(ActorCard::id).containsOnly(last);
		assertThat(actors.same(first)).containsExactlyInAnyOrder(first, second, last);
		var again = merge(first, last, "version", "1", "staying", "1");
		assertThat(again).hasStatus(422);
		assertThat(Browser.text(again)).contains("En av dem er alt slått sammen med en annen");
		assertThat(Browser.text(merge(last, first, "version", "1", "staying", "1"))).contains("En av dem er alt slått sammen med en annen");
		assertThat(Browser.text(merge(last, last, "version", "1", "staying", "1"))).contains("kan ikke slås sammen med seg selv");
		assertThat(browser.page(Ground.KARI, page(last))).contains("Kjetsåen lag", "Kjetså laget");
	}

	@Test
	void of_two_who_merge_the_same_two_crosswise_one_is_told_so_P6() throws Exception {
		var one = register("Øvrebø korps", null);
		var other = register("Øvrebø Musikkorps", null);
		try (var second = Executors.newSingleThreadExecutor()) {
			var waiting = transaction.execute(status -> {
				assertThat(merge(one, other, "version", "0", "staying", "0")).hasStatus3xxRedirection();
				var crosswise = second.submit(() -> merge(other, one, "version", "0", "staying", "0"));
				await().until(() -> database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() > 0);
				return crosswise;
			});
			assertThat(waiting.get()).hasStatus(422);
			assertThat(Browser.text(waiting.get())).contains("En av dem er alt slått sammen med en annen");
		}
	}

	@Test
	void whoever_confirms_an_old_summary_reads_the_new_one_first() {
		var stays = register("Hægeland grendelag", null);
		var goes = register("Hægeland grendalag", null);
		var summary = browser.page(Ground.KARI, page(goes) + "/sla-sammen?med=" + stays.value());
		var change = browser.page(Ground.KARI, page(stays) + "/endre");
		assertThat(browser.post(Ground.KARI, page(stays) + "/endre", "id", stays.value(), "version", Browser.value(change, "version"), "kind", "BUSINESS",
				"name", "Hægeland handel AS")).hasStatus3xxRedirection();
		var answer = merge(goes, stays, summary);
		assertThat(answer).hasStatus(409);
		assertThat(Browser.text(answer)).contains("Hægeland handel AS", "endret etter at du åpnet siden");
		assertThat(actors.of(Set.of(goes)).get(goes).id()).isEqualTo(goes);
		assertThat(merge(goes, stays, Browser.text(answer))).hasStatus3xxRedirection();
	}

	@Test
	void only_the_coordinator_merges_and_what_is_made_by_hand_is_refused_P6() {
		var stays = register("Vikeland Vel", null);
		var goes = register("Vikeland vel og vei", null);
		var staff = ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune");
		assertThat(browser.get(staff, page(goes) + "/sla-sammen")).hasStatus(403);
		assertThat(browser.page(staff, page(goes))).doesNotContain("sla-sammen");
		assertThat(browser.post(staff, page(goes) + "/sla-sammen", "successor", stays.value(), "version", "0", "staying", "0")).hasStatus(403);
		assertThat(browser.post(Ground.KARI, page(goes) + "/sla-sammen", "successor", UUID.randomUUID(), "version", "0", "staying", "0")).hasStatus(404);
		assertThat(browser.post(Ground.KARI, page(goes) + "/sla-sammen", "successor", "x", "version", "0", "staying", "0")).hasStatus(400);
		assertThat(Browser.text(merge(goes, ground.actorOf("Vennesla kommune"), "version", "0", "staying", "0"))).contains("En plattformpart har egen stemme");
		assertThat(actors.of(Set.of(goes)).get(goes).id()).isEqualTo(goes);
	}

	@Test
	void the_organisation_number_moves_to_the_one_that_stays_and_its_units_with_it_P6() {
		var stays = register("Ungdomslaget Fram", null);
		var goes = ActorId.next();
		actors.register(new Actors.NewActor(goes, ActorKind.ASSOCIATION, "UL Fram", "971277882", null), ground.kari(), ground.now());
		var unit = register("Ungdomslaget Fram, teater", null);
		assertThat(partOf(unit, goes)).hasStatus3xxRedirection();
		assertThat(actors.of(Set.of(unit)).get(unit).entity()).isEqualTo(goes);
		merged(goes, stays);
		assertThat(actors.of(Set.of(stays)).get(stays).organisationNumber()).isEqualTo("971277882");
		assertThat(actors.of(Set.of(unit)).get(unit)).satisfies(card -> {
			assertThat(card.entity()).isEqualTo(stays);
			assertThat(card.signs()).isFalse();
		});
		assertThat(browser.page(Ground.KARI, page(unit))).contains("Enheten er en del av Ungdomslaget Fram");
		assertThat(Browser.text(partOf(stays, unit))).contains("Velg rettssubjektet som signerer");
	}

	@Test
	void who_spoke_for_the_duplicate_speaks_for_its_successor_until_another_is_named_P2_P6() {
		var jonas = PersonId.next();
		var stays = register("Stallemo skytterlag", PersonId.next());
		var goes = register("Stallemo Skyttarlag", jonas);
		signIns.join(jonas, Viewer.LOCAL, "jonas-" + jonas.value(), ground.now());
		var account = new Viewer(Viewer.LOCAL, "jonas-" + jonas.value(), null);
		var agreement = new Subject("agreement", UUID.randomUUID());
		var issued = transaction.execute(status -> links.issue("agreement", agreement, goes.value(), jonas.value(), ground.now().plusSeconds(3600), null));
		var link = new Viewer(Viewer.LINK, issued.id().toString(), null);
		merged(goes, stays);

		assertThat(ground.acting(account)).isInstanceOfSatisfying(Acting.Participant.class, acting -> {
			assertThat(acting.actor()).isEqualTo(stays);
			assertThat(acting.isFor(goes)).isTrue();
		});
		assertThat(ground.acting(link)).isInstanceOfSatisfying(Acting.Participant.class, acting -> {
			assertThat(acting.actor()).isEqualTo(goes);
			assertThat(acting.isFor(stays)).isTrue();
			assertThat(acting.only()).isEqualTo(agreement);
		});
		assertThat(actors.speaksFor(jonas, goes)).isTrue();
		assertThat(actors.speaksFor(null, goes)).isFalse();

		var page = browser.page(Ground.KARI, page(stays) + "/endre");
		assertThat(browser.post(Ground.KARI, page(stays) + "/endre", "id", stays.value(), "version", Browser.value(page, "version"), "kind", "ASSOCIATION",
				"name", "Stallemo skytterlag", "contact", UUID.randomUUID(), "contactName", "Nora Lie", "contactReach", "900 00 001")).hasStatus3xxRedirection();
		assertThat(ground.acting(account)).isInstanceOf(Acting.Nobody.class);
		assertThat(actors.speaksFor(jonas, goes)).isFalse();
	}

	@Test
	void what_was_merged_is_not_described_any_more_P6() {
		var stays = register("Eikeland vel", null);
		var goes = register("Eikeland Velforening", null);
		merged(goes, stays);
		var answer = browser.post(Ground.KARI, page(goes) + "/endre", "id", goes.value(), "version", "1", "kind", "ASSOCIATION", "name", "Noe nytt");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Endre den som ble stående");
	}

	private void merged(ActorId goes, ActorId stays) {
		assertThat(merge(goes, stays, browser.page(Ground.KARI, page(goes) + "/sla-sammen?med=" + stays.value()))).hasRedirectedUrl(page(stays));
	}

	private MvcTestResult merge(ActorId goes, ActorId stays, String summary) {
		return merge(goes, stays, "version", Browser.value(summary, "version"), "staying", Browser.value(summary, "staying"));
	}

	private MvcTestResult merge(ActorId goes, ActorId stays, String... seen) {
		return browser.post(Ground.KARI, page(goes) + "/sla-sammen", "successor", stays.value(), seen[0], seen[1], seen[2], seen[3]);
	}

	private MvcTestResult partOf(ActorId unit, ActorId whole) {
		var name = actors.of(Set.of(unit)).get(unit).name();
		var page = browser.page(Ground.KARI, page(unit) + "/endre");
		return browser.post(Ground.KARI, page(unit) + "/endre", "id", unit.value(), "version", Browser.value(page, "version"), "kind", "ASSOCIATION",
				"name", name, "partOf", whole.value());
	}

	private static String page(ActorId actor) {
		return "/partnerskap/aktorer/" + actor.value();
	}

	private ActorId register(String name, @Nullable PersonId contact) {
		var id = ActorId.next();
		actors.register(new Actors.NewActor(id, ActorKind.ASSOCIATION, name, null,
				contact == null ? null : new Actors.NewContact(contact, "Jonas Haugen", "900 00 000")), ground.kari(), ground.now());
		return id;
	}
}
