package no.samskaping.operation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Registration;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.workshop.Idea;
import no.samskaping.meetings.workshop.IdeaDesk;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tonje is known in every context: account, role, resident, initiative, registration, idea, mail. Then she is erased. P7. */
@PlatformTest
class SomebodyIsErasedTest {

	private static final String ERASED = "Slettet person";

	@Autowired
	ApplicationContext platform;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	@Autowired
	Words words;

	@Autowired
	Clock clock;

	private final String name = "Tonje Ravnås " + UUID.randomUUID().toString().substring(0, 8);
	private final String mail = UUID.randomUUID() + "@eksempel.no";
	private final InitiativeId initiative = new InitiativeId(Ids.next());
	private final ActorId resident = new ActorId(Ids.next());
	private final WorkshopId workshop = new WorkshopId(Ids.next());
	private Ground ground;
	private Visitor kari;
	private Visitor tonje;
	private PersonId person;
	private String page;

	@BeforeEach
	void somebody_is_known_everywhere() {
		ground = Ground.of(platform);
		kari = ground.administrator();
		person = PersonId.next();
		page = "/administrasjon/personer/" + person.value();
		var coordinator = new Acting.Coordinator(PersonId.next(), null, MandateId.next());
		platform.getBean(Actors.class).register(new Actors.NewActor(resident, ActorKind.RESIDENT, name, null, new Actors.NewContact(person, name, mail)),
				coordinator, clock.instant());
		var account = AccountId.next();
		platform.getBean(AccountDesk.class).open(account, person, new EmailAddress(mail), new ChosenPassword(Ground.PASSWORD, Ground.PASSWORD, name, mail));
		platform.getBean(SignIns.class).join(person, Viewer.LOCAL, account.toString(), clock.instant());
		ground.takesUpTheSecondStep(account);
		tonje = ground.visitor();
		tonje.signIn(mail, Ground.PASSWORD);
		kari.open("/partnerskap/oppnevn").form("/oppnevn").with("name", name).with("mail", mail).with("role", "READER").send().followed();
		platform.getBean(Registration.class).register(initiative, "Gapahuk ved vannet", null, resident, person, new Subject("idea", UUID.randomUUID()), coordinator,
				clock.instant());
		transaction.executeWithoutResult(status -> {
			platform.getBean(History.class).record(new Acting.Reader(person, MandateId.next()).entry(initiative.subject(), clock.instant(), "initiatives.history.commented"));
			platform.getBean(Outbox.class).send(new Mail(UUID.randomUUID(), mail, Text.verbatim("Hei"), List.of(Text.verbatim("Hei " + name)), "/apen/hemmelig"));
		});
		var starts = LocalDateTime.now(clock).plusDays(2).withNano(0);
		platform.getBean(WorkshopDesk.class).plan(workshop, starts.getYear(), (starts.getMonthValue() + 2) / 3, starts, "Biblioteket", 20, coordinator);
		platform.getBean(WorkshopDesk.class).register(workshop, UUID.randomUUID(), name, mail, 1);
		platform.getBean(IdeaDesk.class).raise(new IdeaId(Ids.next()), workshop, new Idea.Raised("Badetrapp", null, name, mail), coordinator);
	}

	@AfterEach
	void in_nobodys_language() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void all_that_is_held_is_shown_kind_by_kind_with_what_becomes_of_it() {
		var shown = kari.open(page);
		assertThat(shown.text()).doesNotContain("??").contains("Navn og kontaktopplysninger", "Brukerkonto", "Mandater og roller", "Registrert som innbygger",
				"Kontakt for initiativ", "Gapahuk ved vannet", "Påmeldinger til verksted", "Navn og kontakt ved innspill", "E-poster til personen", "La igjen en merknad");
		var asked = kari.open(page + "/slett");
		assertThat(asked.page().select(".sheet:has(h2:contains(Slettes)) li").eachText()).contains("Navn og kontaktopplysninger (1)", "Brukerkonto (1)",
				"Registrert som innbygger (1)", "Påmeldinger til verksted (1)", "Navn og kontakt ved innspill (1)", "E-poster til personen (1)");
		assertThat(asked.page().select(".sheet:has(h2:contains(Blir stående uten navn))").text()).contains("Kontakt for initiativ (1)", "arkivlova");
		assertThat(kari.open("/administrasjon/hendelseslogg?hva=person&hendelse=operation.history.person-read").text())
				.contains("Så alt som er lagret om personen", name, "Kari Lien");
	}

	@Test
	void all_that_is_held_is_handed_over_for_people_and_machines_and_logged() throws IOException {
		var answer = kari.open(page).form("/utlevering").send();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).hasValue("application/zip");
		assertThat(answer.header("Content-Disposition")).hasValueSatisfying(it -> assertThat(it).contains("innsyn-").doesNotContain("Tonje"));
		assertThat(kari.open("/administrasjon/hendelseslogg?hva=person&hendelse=operation.history.person-handed-over").text()).contains(name);

		LocaleContextHolder.setLocale(Locale.of("nb", "NO"));
		var files = handedOver();
		assertThat(files.get("opplysninger.txt")).contains(name, mail, "Kontakt for initiativ", "Gapahuk ved vannet");
		var held = JsonMapper.builder().build().readTree(files.get("opplysninger.json")).get("held");
		var contexts = new ArrayList<String>();
		held.forEach(it -> contexts.add(it.get("context").asString() + "/" + it.get("name").asString()));
		assertThat(contexts).contains("partnership/person", "partnership/mandates", "access/account", "initiatives/contact", "meetings/registrations",
				"meetings/ideas", "operation/mail", "operation/log");
	}

	@Test
	void afterwards_she_is_nowhere_and_is_called_erased_wherever_she_was() {
		var actor = "/partnerskap/aktorer/" + resident.value();
		assertThat(kari.open(actor).text()).contains(name);
		var answer = kari.open(page + "/slett").form("/slett").send().followed();
		assertThat(answer.text()).contains("Personen er slettet.", ERASED, "La igjen en merknad").doesNotContain(name);
		everybodyHasErased();

		assertThat(tonje.get("/oppgaver").location()).isEqualTo("/logg-inn");
		assertThat(ground.visitor().signIn(mail, Ground.PASSWORD).text()).contains("Du kom ikke inn");
		assertThat(platform.getBean(AccountDesk.class).of(person)).isEmpty();
		for (var address : List.of(actor, "/initiativ/" + number(), "/møter/verksted/" + workshop.value(), "/administrasjon/epost", page,
				"/administrasjon/hendelseslogg?hvem=" + person.value(), "/partnerskap")) {
			var shown = kari.open(address);
			assertThat(shown.status()).as(address).isEqualTo(200);
			assertThat(shown.text()).as(address).doesNotContain(name).doesNotContain(mail).doesNotContain("??");
		}
		assertThat(kari.open(actor).text()).contains(ERASED);
		assertThat(kari.open("/initiativ/" + number()).text()).contains(ERASED);
		assertThat(kari.open("/administrasjon/hendelseslogg?hvem=" + person.value()).text()).contains(ERASED, "La igjen en merknad");
		assertThat(placesThatSay(name)).isEmpty();
		assertThat(placesThatSay(mail)).isEmpty();
	}

	@Test
	void a_second_time_changes_nothing_and_nobody_erases_themselves_P7() {
		var form = kari.open(page + "/slett").form("/slett");
		form.send();
		everybodyHasErased();
		var before = entries();
		assertThat(form.send().status()).isEqualTo(302);
		assertThat(entries()).isEqualTo(before);
		assertThat(kari.open(page + "/slett").path()).isEqualTo(page);

		var own = "/administrasjon/personer/" + platform.getBean(AccountDesk.class).byUsername(Ground.KARI).orElseThrow().person().value();
		var asked = kari.open(own + "/slett");
		assertThat(asked.text()).contains("Ingen sletter seg selv");
		assertThat(asked.page().select("form[action$=/slett]")).isEmpty();
		var token = asked.page().select("input[name=_csrf]").val();
		assertThat(kari.post(own + "/slett", Map.of("_csrf", token)).status()).isEqualTo(422);
		assertThat(kari.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void it_is_for_the_administrator_alone_P2() {
		for (var address : List.of("/administrasjon/personer", page, page + "/slett", "/administrasjon/lagringstid")) {
			assertThat(tonje.get(address).status()).as(address).isEqualTo(403);
		}
		assertThat(kari.open("/administrasjon/personer?q=" + name.substring(0, 12)).text()).contains(name);
		assertThat(kari.open("/administrasjon/personer?q=ingen+heter+slik").text()).contains("Ingen treff");
	}

	/** The listeners have heard, and the last trace is gone. */
	private void everybodyHasErased() {
		var last = platform.getBeanProvider(Reminders.Due.class).stream().filter(it -> it.kind().equals("partnership.trace")).findFirst().orElseThrow();
		await().untilAsserted(() -> {
			transaction.executeWithoutResult(status -> last.due(new Subject("person", person.value()), words.today()));
			assertThat(database.sql("select count(*) from partnership.trace where person = :person").param("person", person.value()).query(Long.class).single()).isZero();
		});
	}

	/** All tables with a row in which this stands. */
	private List<String> placesThatSay(String what) {
		var tables = database.sql("""
				select format('%I.%I', table_schema, table_name) from information_schema.tables
				where table_schema in ('platform', 'partnership', 'initiatives', 'agreements', 'meetings') and table_type = 'BASE TABLE'
				""").query(String.class).list();
		return tables.stream().filter(table -> database.sql("select exists (select 1 from " + table + " t where lower(t::text) like :what)")
				.param("what", "%" + what.toLowerCase() + "%").query(Boolean.class).single()).toList();
	}

	private Map<String, String> handedOver() throws IOException {
		var bytes = new ByteArrayOutputStream();
		platform.getBean(InsightDesk.class).handOver(person, new Acting.Administrator(PersonId.next(), MandateId.next())).write(bytes, words);
		var files = new HashMap<String, String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private String number() {
		return database.sql("select number from initiatives.initiative where id = :id").param("id", initiative.value()).query(String.class).single();
	}

	private long entries() {
		return database.sql("select count(*) from platform.history where not reading").query(Long.class).single();
	}
}
