package no.samskaping.partnership;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@PartnershipTest
class ActorPagesTest {

	@Autowired
	Ground ground;

	@Autowired
	Browser browser;

	@Autowired
	Actors actors;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void an_actor_is_registered_once_and_its_number_is_checked_P6() {
		var id = Ids.next();
		var wrong = browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(id, "BUSINESS", "Gangbrua Entreprenør", "123456789", false));
		assertThat(wrong).hasStatus(422);
		assertThat(Browser.text(wrong)).contains("Organisasjonsnummeret stemmer ikke", "Gangbrua Entreprenør", "900 00 000");
		var right = form(id, "BUSINESS", "Gangbrua Entreprenør", "974 760 673", false);
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", right)).hasRedirectedUrl("/partnerskap/aktorer/" + id);
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", right)).hasRedirectedUrl("/partnerskap/aktorer/" + id);
		assertThat(actors.of(Set.of(new ActorId(id))).get(new ActorId(id)).organisationNumber()).isEqualTo("974760673");
		var taken = browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(Ids.next(), "BUSINESS", "Helt Annet Navn AS", "974760673", true));
		assertThat(taken).hasStatus(422);
		assertThat(Browser.text(taken)).contains("Organisasjonsnummeret tilhører Gangbrua Entreprenør");
	}

	@Test
	void one_that_is_called_alike_is_shown_before_a_duplicate_is_made_P6() {
		register("Vennesla Sykkelklubb", ActorKind.ASSOCIATION);
		var id = Ids.next();
		var asked = browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(id, "ASSOCIATION", "Vennesla sykelklubb", "", false));
		assertThat(asked).hasStatus(422);
		assertThat(Browser.text(asked)).contains("Finnes aktøren fra før?", "Bruk denne: Vennesla Sykkelklubb", "Registrer likevel");
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(id, "ASSOCIATION", "Vennesla sykelklubb", "", true)))
				.hasRedirectedUrl("/partnerskap/aktorer/" + id);
	}

	@Test
	void while_a_name_or_a_number_is_typed_those_who_may_be_meant_are_shown_P6() {
		register("Moseid Turlag", ActorKind.ASSOCIATION);
		var typing = browser.page(Ground.KARI, "/partnerskap/aktorer/ny/ligner?name=Moseid turlg");
		assertThat(typing).contains("Finnes aktøren fra før?", "Bruk denne: Moseid Turlag").doesNotContain("Registrer likevel", "<html");
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/ny/ligner?name=Noe ganske annet")).doesNotContain("Finnes aktøren");
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/ny/ligner?name=m")).doesNotContain("Finnes aktøren");
		assertThat(browser.get(ground.person("Leif Lund", Role.READER, null), "/partnerskap/aktorer/ny/ligner?name=Moseid")).hasStatus(403);
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/ny/ligner?name=" + "_x".repeat(3_000))).doesNotContain("Finnes aktøren");
	}

	@Test
	void the_same_number_is_refused_with_the_way_to_the_one_that_has_it_P6() {
		var known = Ids.next();
		browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(known, "BUSINESS", "Torridal Sag", "936846777", true));
		var taken = browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(Ids.next(), "BUSINESS", "Helt Nytt Firma AS", "936 846 777", true));
		assertThat(taken).hasStatus(422);
		assertThat(Browser.text(taken)).contains("Organisasjonsnummeret tilhører Torridal Sag", "Bruk denne: Torridal Sag", "/partnerskap/aktorer/" + known,
				"Helt Nytt Firma AS").doesNotContain("Registrer likevel");
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/ny/ligner?name=&organisationNumber=936 846 777")).contains("Bruk denne: Torridal Sag");
	}

	@Test
	void no_party_takes_the_name_of_another_P1() {
		var municipality = ground.actorOf("Vennesla kommune").value();
		var other = ground.party("Vennesla Næringsforening");
		var page = "/partnerskap/aktorer/" + municipality + "/endre";
		var version = Browser.value(browser.page(Ground.KARI, page), "version");
		var answer = browser.post(Ground.KARI, page, "id", municipality, "version", version, "kind", "PLATFORM_PARTY", "name", "vennesla  næringsforening");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Navnet tilhører Vennesla Næringsforening, som er en annen part.", "href=\"#name\"");
		assertThat(ground.party("Vennesla Næringsforening")).isEqualTo(other);
		assertThat(browser.post(Ground.KARI, page, "id", municipality, "version", version, "kind", "PLATFORM_PARTY", "name", "Vennesla kommune"))
				.hasStatus3xxRedirection();
	}

	@Test
	void of_two_parties_that_are_given_one_name_at_once_only_one_takes_it_P1() throws Exception {
		var first = ground.actorOf("Vennesla kommune").value();
		var second = ground.actorOf("Vennesla Næringsforening").value();
		try (var other = Executors.newSingleThreadExecutor()) {
			var waiting = transaction.execute(status -> {
				assertThat(named(first, "Samme navn")).hasStatus3xxRedirection();
				var naming = other.submit(() -> named(second, "Samme  Navn"));
				await().until(() -> database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() > 0);
				return naming;
			});
			assertThat(waiting.get()).hasStatus(422);
			assertThat(Browser.text(waiting.get())).contains("Navnet tilhører Samme navn, som er en annen part.");
		} finally {
			named(first, "Vennesla kommune");
		}
	}

	private MvcTestResult named(UUID actor, String name) {
		var page = "/partnerskap/aktorer/" + actor + "/endre";
		return browser.post(Ground.KARI, page, "id", actor, "version", Browser.value(browser.page(Ground.KARI, page), "version"), "kind", "PLATFORM_PARTY",
				"name", name);
	}

	@Test
	void a_resident_is_not_said_to_lack_a_number_that_residents_never_have_P6() {
		var resident = register("Rune Haugen", ActorKind.RESIDENT);
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/" + resident.value())).contains("Rune Haugen").doesNotContain("Organisasjonsnummer");
		var business = register("Rune Haugen Bygg", ActorKind.BUSINESS);
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/" + business.value())).contains("Organisasjonsnummer", "ikke utfylt");
	}

	@Test
	void of_a_resident_a_name_and_one_way_to_reach_them_is_enough_P6() {
		var id = Ids.next();
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", "id", id, "version", "0", "kind", "RESIDENT", "name", "Torgeir Moseidvåg", "contact",
				Ids.next(), "contactReach", "911 22 333")).hasStatus3xxRedirection();
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/" + id)).contains("<b>Torgeir Moseidvåg</b>", "91122333");
	}

	@Test
	void what_is_wrong_is_listed_in_the_order_of_the_fields() {
		var answer = browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(Ids.next(), "", " ", "123", false));
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).containsSubsequence("href=\"#name\"", "href=\"#kind\"", "href=\"#organisationNumber\"");
	}

	@Test
	void an_informal_group_and_a_unit_do_not_sign_P6() {
		var group = register("Turgjengen på Moseidmoen", ActorKind.INFORMAL_GROUP);
		assertThat(actors.of(Set.of(group)).get(group).signs()).isFalse();
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/" + group.value())).contains("deltar og bekrefter, men signerer ikke");
		var unit = register("Ungdomshuset i sentrum", ActorKind.OTHER_ORGANISATION);
		assertThat(actors.of(Set.of(unit)).get(unit).signs()).isTrue();
		var html = browser.page(Ground.KARI, "/partnerskap/aktorer/" + unit.value() + "/endre");
		var municipality = ground.actorOf("Vennesla kommune").value();
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/" + unit.value() + "/endre", "id", unit.value(), "version",
				Browser.value(html, "version"), "kind", "OTHER_ORGANISATION", "name", "Ungdomshuset i sentrum", "organisationNumber", "", "partOf",
				municipality, "contact", Ids.next(), "contactName", "", "contactReach", "")).hasStatus3xxRedirection();
		assertThat(actors.of(Set.of(unit)).get(unit).signs()).isFalse();
		assertThat(browser.page(Ground.KARI, "/partnerskap/aktorer/" + unit.value())).contains("Enheten er en del av Vennesla kommune");
	}

	@Test
	void contact_details_are_shown_only_to_those_who_work_on_the_platform_P7() {
		var club = register("Vikeland idrettslag", ActorKind.ASSOCIATION);
		var reader = ground.person("Leif Lund", Role.READER, null);
		var staff = ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune");
		assertThat(browser.page(staff, "/partnerskap/aktorer/" + club.value())).contains("Jonas Haugen", "90000000");
		assertThat(browser.page(reader, "/partnerskap/aktorer/" + club.value())).contains("Jonas Haugen").doesNotContain("90000000");
	}

	@Test
	void all_that_is_wrong_with_an_actor_is_told_at_once_P6() {
		var answer = browser.post(Ground.KARI, "/partnerskap/aktorer/ny", "id", Ids.next(), "version", "0", "kind", "", "name", " ", "organisationNumber",
				"123", "contact", Ids.next(), "contactName", "", "contactReach", "ring meg");
		assertThat(answer).hasStatus(422);
		assertThat(Browser.text(answer)).contains("Skriv navnet til aktøren.", "Velg ett av alternativene under «Aktørtype».",
				"Organisasjonsnummeret stemmer ikke", "Skriv navnet til personen.", "Skriv et telefonnummer eller en e-postadresse.",
				"href=\"#contactName\"", "href=\"#contactReach\"", "ring meg");
		var club = register("Homstean grendelag", ActorKind.ASSOCIATION);
		var page = "/partnerskap/aktorer/" + club.value() + "/endre";
		var changed = browser.post(Ground.KARI, page, "id", club.value(), "version", Browser.value(browser.page(Ground.KARI, page), "version"), "kind",
				"ASSOCIATION", "name", "", "organisationNumber", "123", "partOf", Ids.next(), "contactName", "x".repeat(201), "contactReach", "12");
		assertThat(changed).hasStatus(422);
		assertThat(Browser.text(changed)).contains("Skriv navnet til aktøren.", "Organisasjonsnummeret stemmer ikke", "Velg en organisasjon som er registrert.",
				"Navn: skriv høyst 200 tegn.", "Skriv et telefonnummer");
	}

	@Test
	void a_reader_registers_nobody_P2() {
		var reader = ground.person("Leif Lund", Role.READER, null);
		assertThat(browser.post(reader, "/partnerskap/aktorer/ny", form(Ids.next(), "RESIDENT", "Nina Ny", "", true))).hasStatus(403);
		assertThat(browser.get(reader, "/partnerskap/aktorer/ny")).hasStatus(403);
	}

	@Test
	void the_list_is_read_page_by_page_in_norwegian_order() {
		for (var it = 0; it < 30; it++) {
			register("Blad%02d Ørnulf".formatted(it), ActorKind.RESIDENT);
		}
		var first = browser.page(Ground.KARI, "/partnerskap/aktorer?q=Blad&kind=RESIDENT");
		assertThat(first).contains("Blad00", "Blad24").doesNotContain("Blad25");
		var next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"|href=\"([^\"]*)\"[^>]*rel=\"next\"").matcher(first);
		assertThat(next.find()).isTrue();
		var address = next.group(1) != null ? next.group(1) : next.group(2);
		assertThat(browser.page(Ground.KARI, address)).contains("Blad25", "Blad29").doesNotContain("Blad24");
	}

	@Test
	void two_who_change_an_actor_at_once_lose_nothing() {
		var club = register("Hunsfoss musikklag", ActorKind.ASSOCIATION);
		var version = Browser.value(browser.page(Ground.KARI, "/partnerskap/aktorer/" + club.value() + "/endre"), "version");
		assertThat(change(club, version, "Hunsfoss Musikklag 1923")).hasStatus3xxRedirection();
		var second = change(club, version, "Hunsfoss korps");
		assertThat(second).hasStatus(409);
		assertThat(Browser.text(second)).contains("Hunsfoss Musikklag 1923", "Hunsfoss korps");
		assertThat(change(club, Browser.value(Browser.text(second), "version"), "Hunsfoss korps")).hasStatus3xxRedirection();
	}

	@Test
	void whoever_comes_second_sees_all_that_the_first_one_changed() {
		var club = register("Kulturskolens venner", ActorKind.ASSOCIATION);
		var page = "/partnerskap/aktorer/" + club.value() + "/endre";
		var version = Browser.value(browser.page(Ground.KARI, page), "version");
		var municipality = ground.actorOf("Vennesla kommune").value();
		assertThat(browser.post(Ground.KARI, page, "id", club.value(), "version", version, "kind", "OTHER_ORGANISATION", "name", "Kulturskolens venner",
				"partOf", municipality)).hasStatus3xxRedirection();
		var second = change(club, version, "Kulturskolens venner");
		assertThat(second).hasStatus(409);
		var amber = Browser.text(second).replaceAll("(?s).*<dl[^>]*class=\"facts\"|</dl>.*", "");
		assertThat(amber).contains("Annen virksomhet", "Lag eller forening", "Vennesla kommune");
	}

	@Test
	void nobody_whom_the_platform_knows_becomes_the_contact_of_an_actor_by_a_form_made_by_hand_P2() {
		var anne = ground.person("Anne Dahl", Role.STAFF, "Vennesla kommune");
		var own = ground.acting(anne).person();
		var club = register("Vikeland korps", ActorKind.ASSOCIATION);
		var page = "/partnerskap/aktorer/" + club.value() + "/endre";
		var html = browser.page(anne, page);
		var forged = browser.post(anne, page, "id", club.value(), "version", Browser.value(html, "version"), "kind", "ASSOCIATION", "name", "Vikeland korps",
				"contact", own.value(), "contactName", "Anne Dahl", "contactReach", "900 00 000");
		assertThat(forged).hasStatus(422);
		assertThat(Browser.text(forged)).contains("En som plattformen kjenner fra før, kan ikke settes inn");
		assertThat(browser.page(anne, "/partnerskap/aktorer/" + club.value())).contains("Jonas Haugen");
		var fresh = new Actors.NewActor(ActorId.next(), ActorKind.ASSOCIATION, "Skarpengland korps", null,
				new Actors.NewContact(own, "Anne Dahl", "900 00 000"));
		assertThatThrownBy(() -> actors.register(fresh, ground.acting(anne), ground.now())).isInstanceOf(Refused.class);
		assertThat(ground.acting(anne)).isInstanceOf(Acting.Staff.class);
	}

	@Test
	void what_was_made_by_hand_is_refused_beside_its_field_or_a_bad_request() {
		var club = register("Øvrebø skilag", ActorKind.ASSOCIATION);
		var page = "/partnerskap/aktorer/" + club.value() + "/endre";
		var version = Browser.value(browser.page(Ground.KARI, page), "version");
		assertThat(browser.post(Ground.KARI, page, "id", club.value(), "version", version, "kind", "ASSOCIATION", "name", "Øvrebø skilag", "partOf",
				Ids.next())).hasStatus(422);
		assertThat(browser.post(Ground.KARI, page, "id", club.value(), "version", version, "kind", "PLATFORM_PARTY", "name", "Øvrebø skilag")).hasStatus(422);
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", form(Ids.next(), "ASSOCIATION", "x".repeat(3_000), "", true))).hasStatus(422);
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", "id", "x", "contact", Ids.next(), "name", "Øvrebø skilag")).hasStatus(400);
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", "name", "Helt for seg selv", "kind", "ASSOCIATION", "version", "")).hasStatus(400);
		assertThat(browser.post(Ground.KARI, "/partnerskap/aktorer/ny", "confirmed", "true", "name", "Helt for seg selv", "kind", "ASSOCIATION")).hasStatus3xxRedirection();
	}

	@Test
	void others_register_actors_too_and_hear_what_is_wrong_P6() {
		var nameless = new Actors.NewActor(ActorId.next(), ActorKind.RESIDENT, " ", null, null);
		assertThatThrownBy(() -> actors.register(nameless, ground.kari(), ground.now())).isInstanceOf(Refused.class);
		var unreachable = new Actors.NewActor(ActorId.next(), ActorKind.RESIDENT, "Nina Ny", null,
				new Actors.NewContact(PersonId.next(), "Nina Ny", "ring meg"));
		assertThatThrownBy(() -> actors.register(unreachable, ground.kari(), ground.now())).isInstanceOf(Refused.class);
		assertThat(actors.of(Set.of(unreachable.id()))).isEmpty();
	}

	private MvcTestResult change(ActorId actor, String version, String name) {
		return browser.post(Ground.KARI, "/partnerskap/aktorer/" + actor.value() + "/endre", "id", actor.value(), "version", version, "kind",
				"ASSOCIATION", "name", name, "organisationNumber", "", "partOf", "", "contact", Ids.next(), "contactName", "", "contactReach", "");
	}

	private ActorId register(String name, ActorKind kind) {
		var id = ActorId.next();
		actors.register(new Actors.NewActor(id, kind, name, null, new Actors.NewContact(PersonId.next(), "Jonas Haugen", "900 00 000")),
				ground.kari(), ground.now());
		return id;
	}

	private static Object[] form(UUID id, String kind, String name, @Nullable String number, boolean confirmed) {
		return new Object[] { "id", id, "version", "0", "kind", kind, "name", name, "organisationNumber", number, "partOf", "", "contact", Ids.next(),
				"contactName", "Jonas Haugen", "contactReach", "900 00 000", "confirmed", confirmed };
	}
}
