package no.samskaping.admission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that stand nowhere else are put where P7 keeps something, and then looked for as every visitor: on each page about it, in lists, counts,
 * searches, history, calendar, exports, attachments and mail. They are met only where P7 permits. On a platform of its own: many come.
 */
@PlatformTest
@TestPropertySource(properties = "samskaping.pages.contact=kontakt@eksempel.no")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIsKeptIsSeenByNobodyElseTest {

	private static final String TITLE = "Gapahuken ved Drivenes";
	private static final String DESCRIPTION = "Kvitveisbeskrivelse";
	private static final String REMARK = "Blåveismerknad";
	private static final String DOCUMENT = "tyttebaerdokument";
	private static final String CONTENT = "Multeinnhold";
	private static final String REACH = "krekling@eksempel.no";
	private static final String REASON = "Einerbegrunnelse";
	private static final Set<Caller> WORKING = EnumSet.of(Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR);

	@Autowired
	ApplicationContext platform;

	@Autowired
	JdbcClient jdbc;

	private Company company;
	private String number;
	private final Map<String, Map<String, Set<String>>> met = new TreeMap<>();

	@BeforeAll
	void something_is_kept_and_everybody_looks_for_it() {
		company = new Company(platform);
		var ola = company.given("Oluf Strand", Caller.STAFF, Role.STAFF, "Frivilligsentral A", null);
		registered(ola);
		var row = jdbc.sql("select i.id, i.number, p.actor from initiatives.initiative i join initiatives.participation p on p.initiative = i.id where i.title = ? and p.party is null")
				.param(TITLE).query().singleRow();
		number = (String) row.get("number");
		var initiative = new Subject("initiative", (UUID) row.get("id"));
		var actor = new ActorId((UUID) row.get("actor"));
		kept(ola);
		company.anonymous();
		company.nobody("Nils Uten");
		company.ended("Forbi Tid", Role.REPRESENTATIVE, "Vennesla kommune");
		company.given("Lise Haug", Caller.READER, Role.READER, null, null);
		var karin = company.given("Karin Lid", Caller.REPRESENTATIVE, Role.REPRESENTATIVE, "Vennesla kommune", null);
		company.given("Pernille Aas", Caller.REPRESENTATIVE, Role.REPRESENTATIVE, "Vennesla Næringsforening", null);
		company.given("Habil Ikke", Caller.REPRESENTATIVE, Role.DEPUTY, "Vennesla kommune", null);
		company.given("Eina Sak", Caller.FOR_ONE_MATTER, Role.REPRESENTATIVE, "Vennesla kommune", initiative);
		company.given("Inger Berge", Caller.COORDINATOR, Role.COORDINATOR, null, null);
		company.given("Sara Moe", Caller.ADMINISTRATOR, Role.ADMINISTRATOR, null, null);
		company.recuse(karin, "Habil Ikke", initiative, "Frivilligsentral A", REASON);
		company.participant("Innbygger Nord", actor);
		var led = company.linked("Lenke", "initiative", initiative, actor);
		company.guests().forEach(guest -> look(guest, addresses(initiative, actor, led)));
	}

	@Test
	void a_text_that_is_kept_from_the_public_is_met_by_those_who_work_with_it_only_P7() {
		for (var word : List.of(REMARK, DOCUMENT, CONTENT)) {
			metOnlyBy(word, guest -> WORKING.contains(guest.caller()));
		}
	}

	@Test
	void a_description_that_is_kept_is_read_by_them_and_by_its_own_participant_when_signed_in_P7() {
		metOnlyBy(DESCRIPTION, guest -> WORKING.contains(guest.caller()) || guest.caller() == Caller.PARTICIPANT);
	}

	@Test
	void how_a_resident_is_reached_is_met_by_those_who_work_here_or_run_it_and_by_the_resident_only_P7() {
		metOnlyBy(REACH, guest -> WORKING.contains(guest.caller())
				|| Set.of(Caller.ADMINISTRATOR, Caller.PARTICIPANT, Caller.LINK).contains(guest.caller()));
	}

	@Test
	void the_reason_of_a_recusal_is_met_by_the_party_and_the_person_only_P7() {
		metOnlyBy(REASON, guest -> Set.of("Karin Lid", "Habil Ikke").contains(guest.name()));
	}

	@Test
	void no_mail_and_no_entry_of_the_history_tells_any_of_it_P7() {
		assertThat(jdbc.sql("select count(*) from platform.mail where subject || coalesce(body, '') ~ :words").param("words", words()).query(Integer.class).single()).isZero();
		assertThat(jdbc.sql("select count(*) from platform.history where array_to_string(facts, ' ') ~ :words").param("words", words()).query(Integer.class).single()).isZero();
		assertThat(jdbc.sql("select count(*) from platform.denial where about ~ :words").param("words", words()).query(Integer.class).single()).isZero();
	}

	private static String words() {
		return String.join("|", DESCRIPTION, REMARK, DOCUMENT, CONTENT, REASON);
	}

	private void metOnlyBy(String word, Predicate<Guest> permitted) {
		var all = met.getOrDefault(word, Map.of());
		assertThat(all.keySet()).as("somebody meets %s, or it is not there at all", word).isNotEmpty();
		company.guests().stream().filter(permitted.negate()).forEach(guest -> assertThat(all.getOrDefault(guest.name(), Set.of()))
				.as("%s (%s) meets %s", guest.name(), guest.caller(), word).isEmpty());
	}

	private void registered(Guest ola) {
		var sent = ola.visitor().open("/initiativ/ny").form("/initiativ/ny").with("title", TITLE).with("description", DESCRIPTION + " om oss")
				.with("initiator", "Innbygger Nord").with("kind", "RESIDENT").with("contact", "Innbygger Nord, " + REACH).with("source", "TELEPHONE")
				.with("amount", "20 000").send();
		assertThat(sent.status()).as(sent.text()).isBetween(300, 399);
	}

	private void kept(Guest ola) {
		var until = company.today().plusYears(1).toString();
		var page = ola.visitor().open("/initiativ/" + number);
		done(page.form("/vedlegg").with("exemptionBasis", "offl. § 13").with("exemptionUntil", until).sendWith("file", DOCUMENT + ".txt", CONTENT + " i fila"));
		done(ola.visitor().open("/initiativ/" + number + "/merknad").form("/merknad").with("text", REMARK + " om naboen").with("exemptionBasis", "offl. § 13")
				.with("exemptionUntil", until).send());
		done(ola.visitor().open("/initiativ/" + number + "/unnta").form("/unnta").with("exemptionBasis", "offl. § 13").with("exemptionUntil", until).send());
	}

	private static void done(Visitor.Answer sent) {
		assertThat(sent.status()).as(sent.text()).isBetween(300, 399);
	}

	private List<String> addresses(Subject initiative, ActorId actor, String led) {
		var fixed = Stream.of("/", "/oppgaver", "/initiativ", "/initiativ?q=Gapahuken", "/møter", "/avtaler", "/partnerskap", "/partnerskap/aktorer",
				"/partnerskap/aktorer?q=Nord", "/partnerskap/aktorer/" + actor.value(), "/partnerskap/aktorer/eksport?format=CSV",
				"/partnerskap/aktorer/eksport?format=XLSX", "/initiativ/eksport?som=CSV", "/initiativ/eksport?som=XLSX",
				"/møter/arshjul/" + company.today().getYear() + "/kalender.ics", "/administrasjon/hendelser", "/administrasjon/epost",
				"/administrasjon/avvist", "/initiativ/" + number, "/initiativ/" + number + "?alt=true", "/initiativ/" + number + "/deltakere",
				"/initiativ/" + number + "/rediger", "/initiativ/" + number + "/merknad", "/initiativ/" + number + "/unnta",
				"/partnerskap/habilitet?kind=initiative&id=" + initiative.id(), led, led + "?alt=true", "/apen/initiativ/" + initiative.id());
		var sought = Stream.of(DESCRIPTION, REMARK, DOCUMENT, CONTENT, REACH, REASON).flatMap(word -> Stream.of("/søk?q=" + word, "/initiativ?q=" + word,
				"/initiativ/eksport?som=CSV&q=" + word, "/partnerskap/aktorer?q=" + word));
		var files = jdbc.sql("select id from platform.attachment where owner_id = ?").param(initiative.id()).query(UUID.class).list().stream()
				.flatMap(file -> Stream.of("/initiativ/" + number + "/vedlegg/" + file, "/apen/initiativ/" + initiative.id() + "/vedlegg/" + file));
		return Stream.of(fixed, sought, files).flatMap(all -> all).toList();
	}

	/** Everything that the platform answers, and the pages about it to which those lead; a search that only repeats what was typed tells nothing. */
	private void look(Guest guest, List<String> addresses) {
		var all = new LinkedHashSet<>(addresses);
		for (var address : addresses) {
			guest.visitor().open(address).page().select("a[href*=" + number + "]").eachAttr("href").stream().filter(to -> to.startsWith("/") && !to.contains("sprak=")).forEach(all::add);
		}
		for (var address : all) {
			var said = told(guest, address);
			for (var word : List.of(DESCRIPTION, REMARK, DOCUMENT, CONTENT, REACH, REASON)) {
				var typed = address.contains("q=" + word);
				if (!typed && said.contains(word) || typed && (said.contains(TITLE) || said.contains("Innbygger Nord"))) {
					met.computeIfAbsent(word, _ -> new TreeMap<>()).computeIfAbsent(guest.name(), _ -> new TreeSet<>()).add(address);
				}
			}
		}
	}

	private static String told(Guest guest, String address) {
		if (address.contains("XLSX")) {
			return unpacked(guest.visitor().download(address));
		}
		var answer = guest.visitor().open(address);
		answer.page().select(".who, form[action$=handler-for]").remove();
		return answer.page().html() + answer.page().title();
	}

	private static String unpacked(byte[] sheet) {
		var text = new StringBuilder();
		try {
			var kept = Files.write(Files.createTempFile("sheet", ".xlsx"), sheet);
			if (sheet.length > 1 && sheet[0] == 'P' && sheet[1] == 'K') {
				try (var zip = new ZipFile(kept.toFile())) {
					for (var entry : zip.stream().toList()) {
						text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
					}
				}
			}
			Files.delete(kept);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}
}
