package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.CLUB;
import static no.samskaping.initiatives.Neighbours.OTHERS;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.MUNICIPALITY;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.initiatives.ProjectCourse.Told;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Task;

@InitiativesTest
class WhatPeopleMeetTest extends PageTest {

	@Autowired ParticipationDesk participations;
	@Autowired EndingDesk endings;
	@Autowired CommentDesk comments;
	@Autowired ProjectCourse course;
	@Autowired EvaluationDesk evaluations;
	@Autowired PersonalLinks links;
	@Autowired Neighbours.WaitsElsewhere elsewhere;
	@Autowired Clock clock;
	@Autowired TransactionTemplate transaction;
	@Autowired JdbcClient database;

	@Test
	void a_document_is_added_and_a_wrong_one_is_refused_beside_the_field() throws Exception {
		var address = "/initiativ/" + outside("Med vedlegg");
		assertThat(attach(address, "referat.txt", "Vi ble enige", 302)).isEmpty();

		assertThat(page("anne", address)).contains("referat.txt", "La ved en fil");
		assertThat(attach(address, "tom.txt", "", 422)).contains("file-error", "Med vedlegg", "data-error-summary", "<a href=\"#file\">");
	}

	@Test
	void a_document_that_is_sent_several_times_at_the_same_moment_is_noted_once() throws Exception {
		var address = "/initiativ/" + outside("Sendt flere ganger");
		var id = UUID.randomUUID();
		var together = new CyclicBarrier(4);
		try (var impatient = Executors.newFixedThreadPool(4)) {
			for (var sent : impatient.invokeAll(Collections.nCopies(4, () -> {
				together.await();
				return attach(address, id, "referat.txt", "Vi ble enige", 302);
			}))) {
				sent.get();
			}
		}

		assertThat(page("anne", address).split("La ved en fil")).hasSize(2);
		assertThat(page("anne", address).split(address + "/vedlegg/" + id + "\"")).hasSize(2);
	}

	@Test
	void what_waits_elsewhere_is_told_for_the_reader_the_earliest_due_unless_something_waits_here() throws Exception {
		var number = outside("Venter et annet sted");
		var address = "/initiativ/" + number;
		elsewhere.tell(load(number).getId().subject(), waiting("Underskriv", null), waiting("Svar", DUE.plusDays(1)), waiting("Forankre", DUE));

		assertThat(page("leser", address)).contains("<a href=\"/avtaler/Forankre\">Forankre</a>").doesNotContain("/avtaler/Svar", "/avtaler/Underskriv");
		assertThat(page("leder", address)).contains("<a href=\"#handlinger\">Ta på dere å være kontaktpart</a>").doesNotContain("/avtaler/");
	}

	private static Task waiting(String what, @Nullable LocalDate due) {
		return new Task("agreements." + what, "handshake", Text.verbatim(what), Text.verbatim(""), due, "/avtaler/" + what, Text.verbatim(what));
	}

	@Test
	void what_began_before_the_platform_is_fetched_in_with_its_document_P9() throws Exception {
		var form = new HashMap<>(club("Fra før", "250 000", ""));
		form.putAll(Map.of("id", Ids.next().toString(), "actor", UUID.randomUUID().toString(), "person", UUID.randomUUID().toString(), "stage", "RUNNING",
				"startedOn", "2025-03-01", "earlier", "true"));
		var request = multipart("/initiativ/ny").file(new MockMultipartFile("file", "avtale.txt", "text/plain", "Signert".getBytes()));
		form.forEach(request::param);

		var answer = browser.perform(request.with(user("anne")).with(csrf())).andReturn();

		assertThat(page("anne", "/initiativ/" + at(answer))).contains("avtale.txt", "Startet før plattformen");
	}

	@ParameterizedTest
	@CsvSource({ "TAKEN_FORWARD, 2025-03-01, stage", "MERGED, 2025-03-01, stage", "TULL, 2025-03-01, stage", "RUNNING, 2026-01-01, startedOn", "RUNNING, 2199-01-01, startedOn",
			"RUNNING, '', startedOn", "'', 2025-03-01, stage" })
	void nothing_comes_past_the_gateway_and_the_meeting_as_something_earlier_P9_I5_I12(String stage, String startedOn, String field) throws Exception {
		var form = new HashMap<>(club("Snarvei", "350 000", CENTRE_A.id().value().toString()));
		form.putAll(Map.of("stage", stage, "startedOn", startedOn));

		assertThat(send("anne", "/initiativ/ny", form, 422)).contains("href=\"#" + field);
	}

	@Test
	void what_was_under_development_before_comes_to_the_meeting_only_through_a_gateway_P9_I5_I12() throws Exception {
		var number = register("anne", under("Fra før, utenfra"));
		assertThat(load(number).course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);
		send("anne", "/initiativ/" + number + "/rediger", written(number), 302);

		assertThat(firstOf(page("anne", "/initiativ/" + number))).contains("kommer gjennom en kontaktpart", "/send-videre").doesNotContain("/klar\"");
		var ready = hidden(page("anne", "/initiativ/" + number + "/klar"));
		assertThat(send("anne", "/initiativ/" + number + "/klar", ready, 422)).contains("kommer gjennom en kontaktpart");
		assertThat(load(number).course().stage()).isEqualTo(Stage.UNDER_DEVELOPMENT);

		var sent = hidden(page("anne", "/initiativ/" + number + "/send-videre"));
		sent.put("gateway", CENTRE_A.id().value().toString());
		send("anne", "/initiativ/" + number + "/send-videre", sent, 302);
		assertThat(load(number).course().stage()).isEqualTo(Stage.AT_GATEWAY);
		send("leder", "/initiativ/" + number + "/ta-pa", hidden(page("leder", "/initiativ/" + number + "/ta-pa")), 302);
		send("anne", "/initiativ/" + number + "/klar", hidden(page("anne", "/initiativ/" + number + "/klar")), 302);
		assertThat(load(number).course().stage()).isEqualTo(Stage.READY_FOR_DISCUSSION);
	}

	@Test
	void whoever_has_the_same_name_as_another_is_chosen_and_never_guessed_P7() throws Exception {
		var first = register("anne", resident("Kari Hansen"));
		assertThat(send("anne", "/initiativ/ny", resident("Kari Hansen"), 422)).contains("Vi kjenner noen med samme organisasjonsnummer, eller et navn som er likt eller ligner", "ny aktør");
		var form = new HashMap<>(resident("Kari Hansen"));
		form.put("known", "new");

		var second = register("anne", form);

		assertThat(load(second).initiators()).doesNotContainAnyElementsOf(load(first).initiators());
		var address = "/initiativ/" + outside("Navner Kari") + "/deltakere";
		var naming = new HashMap<>(ids());
		naming.putAll(Map.of("name", "Kari Hansen", "kind", "RESIDENT"));
		assertThat(send("anne", address, naming, 422)).contains("Vi kjenner noen med samme organisasjonsnummer, eller et navn som er likt eller ligner", load(first).initiators().getFirst().value().toString());
		naming.put("known", "new");
		send("anne", address, naming, 302);
	}

	@Test
	void on_whose_behalf_and_how_it_came_is_always_said_unless_it_is_the_own_party_I11() throws Exception {
		var form = new HashMap<>(club("Uten kilde", "20 000", ""));
		form.remove("source");
		assertThat(send("anne", "/initiativ/ny", form, 422)).contains("Velg hvordan det kom til deg");

		assertThat(send("anne", "/initiativ/ny", Map.of("title", "For kommunen", "initiator", MUNICIPALITY.name(), "amount", "20 000"), 422))
				.contains("Velg hvordan det kom til deg", "Oppgi telefon eller e-post");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tull", "01990000-0000-7000-8000-00000000dead" })
	void a_made_up_participant_is_refused(String known) throws Exception {
		var form = new HashMap<>(ids());
		form.put("known", known);

		assertThat(send("anne", "/initiativ/" + outside("Oppdiktet") + "/deltakere", form, 422)).contains("Velg om det er en av dem");
	}

	@Test
	void a_missing_or_malformed_id_is_no_fault_of_the_platform() throws Exception {
		var number = outside("Uten id");
		var address = "/initiativ/" + number + "/deltakere";
		send("anne", address, Map.of("name", "Ny forening", "kind", "ASSOCIATION"), 302);
		send("anne", address, Map.of("id", "tull", "name", "Enda en", "kind", "ASSOCIATION"), 422);
		send("anne", address + "/" + part(number, CLUB.id()).getId().value() + "/bidrag", Map.of("phase", "DEFINE", "kind", "HOURS", "amount", "3"), 302);
		send("anne", address + "/" + part(number, CLUB.id()).getId().value() + "/bidrag", Map.of("id", "tull", "phase", "TULL", "kind", "HOURS", "amount", "3"), 422);
		send("anne", address + "/" + part(number, CLUB.id()).getId().value() + "/ut", Map.of("source", "tull"), 422);
		send("anne", address + "/" + part(number, CLUB.id()).getId().value() + "/utenfor", Map.of("version", "tull"), 422);
		send("kari", "/initiativ/" + number + "/deltar", Map.of("deltar", "tull"), 422);
		send("anne", "/initiativ/" + number + "/anslag", Map.of("key", "tull", "version", "tull", "source", "tull"), 422);
		send("anne", "/initiativ/" + number + "/rediger", Map.of("key", "tull", "version", "tull"), 409);
		send("anne", "/initiativ/" + number + "/merknad", Map.of("text", "Uten nøkkel"), 302);

		var form = new HashMap<>(club("Uten id igjen", "20 000", ""));
		form.putAll(Map.of("id", "tull", "startedOn", "i fjor"));
		var request = post("/initiativ/ny").with(user("anne")).with(csrf());
		form.forEach(request::param);
		assertThat(browser.perform(request).andReturn().getResponse().getStatus()).isEqualTo(422);
	}

	@Test
	void a_second_submit_of_a_new_residents_idea_leads_to_the_first() throws Exception {
		var form = new HashMap<>(hidden(page("anne", "/initiativ/ny")));
		form.putAll(resident("Dobbel Innsender"));

		assertThat(at(send("anne", form))).isEqualTo(at(send("anne", form)));
	}

	@Test
	void of_submits_of_one_form_at_the_same_moment_each_leads_to_what_was_registered_once_I4() throws Exception {
		var form = new HashMap<>(hidden(page("anne", "/initiativ/ny")));
		form.putAll(resident("Utålmodig Innsender"));
		var together = new CyclicBarrier(4);
		try (var impatient = Executors.newFixedThreadPool(4)) {
			var answers = impatient.invokeAll(Collections.nCopies(4, () -> {
				together.await();
				return at(send("anne", form));
			}));

			assertThat(answers).extracting(Future::get).hasSize(4).containsOnly(answers.getFirst().get());
		}
		assertThat(page("anne", "/initiativ?q=" + "Utålmodig")).contains("1 initiativ");
	}

	@Test
	void a_form_without_its_version_overwrites_nothing() throws Exception {
		var number = outside("Uten versjon");

		assertThat(send("anne", "/initiativ/" + number + "/rediger", Map.of("title", "Overskrevet", "key", UUID.randomUUID().toString()), 409))
				.contains("Noen har endret initiativet i mellomtiden");
		send("anne", "/initiativ/" + number + "/anslag", Map.of("amount", "20 000", "text", "Billigere"), 409);
		assertThat(load(number).wording().title()).isEqualTo("Uten versjon");
	}

	@Test
	void of_two_saves_at_the_same_instant_the_second_keeps_what_was_typed_and_sees_the_first() throws Exception {
		var initiative = load(outside("Samtidig"));
		var address = "/initiativ/" + initiative.number();
		var edited = edited(page("anne", address + "/rediger"), "Mitt navn");
		var estimated = new HashMap<>(hidden(page("anne", address + "/anslag")));
		estimated.putAll(Map.of("amount", "420 000", "text", "Prisene steg"));

		assertThat(second(address + "/rediger", edited, initiative, "Deres navn"))
				.contains("Noen har endret initiativet i mellomtiden", "value=\"Mitt navn\"", "Deres navn", "name=\"version\" value=\"1\"");
		assertThat(second(address + "/anslag", estimated, initiative, "Enda et navn")).contains("Prisene steg", "420 000", "name=\"version\" value=\"2\"");
		assertThat(load(initiative.number()).wording().title()).isEqualTo("Enda et navn");
	}

	@Test
	void of_two_editors_the_second_keeps_what_the_first_wrote_where_it_changed_nothing_I6() throws Exception {
		var number = outside("To skriver");
		var address = "/initiativ/" + number + "/rediger";
		var anne = edited(page("anne", address), "Annes tittel");
		anne.putAll(Map.of("description", "", "objective", ""));
		var ingrid = edited(page("kari", address), "To skriver");
		ingrid.putAll(Map.of("description", "Linje en\nlinje to", "objective", "Tretti ungdommer", "challenges", "climate", "justification[climate]", "Brukte sykler"));
		send("kari", address, ingrid, 302);

		var merged = send("anne", address, anne, 409);

		assertThat(merged).contains("Annes tittel", "linje to</textarea>", "Tretti ungdommer</textarea>", "Brukte sykler</textarea>", "Ingen har endret det samme som du")
				.doesNotContain("error-message");
		var again = new HashMap<>(hidden(merged));
		again.putAll(Map.of("title", "Annes tittel", "description", "Linje en\r\nlinje to", "objective", "Tretti ungdommer", "challenges", "climate", "justification[climate]",
				"Brukte sykler"));
		send("anne", address, again, 302);
		assertThat(load(number).wording()).isEqualTo(new Wording("Annes tittel", "Linje en\r\nlinje to", "Tretti ungdommer"));
		assertThat(load(number).justification("climate")).isEqualTo("Brukte sykler");
		assertThat(page("anne", "/initiativ/" + number)).contains("Tittelen ble endret", "Beskrivelsen ble endret", "Målsettingen ble endret",
				"Hovedutfordringene eller begrunnelsene ble endret");
	}

	@Test
	void only_what_both_editors_changed_is_marked_with_the_others_text_beside_it_I6() throws Exception {
		var number = outside("Begge skriver");
		var address = "/initiativ/" + number + "/rediger";
		var anne = edited(page("anne", address), "Begge skriver");
		anne.putAll(Map.of("description", "Annes ord", "challenges", "climate", "justification[climate]", "Annes grunn"));
		var ingrid = edited(page("kari", address), "Begge skriver");
		ingrid.putAll(Map.of("description", "Ingrids ord", "objective", "Ingrids plan", "challenges", "climate", "justification[climate]", "Ingrids grunn"));
		send("kari", address, ingrid, 302);

		var answer = send("anne", address, anne, 409);

		assertThat(answer.substring(answer.indexOf("<main"), answer.indexOf("name=\"title\""))).as("who saved, when and what, before the form").contains("Kari Lien", MUNICIPALITY.name(), "kl.", "Beskrivelsen ble endret. Målsettingen ble endret",
				"Det som er lagret nå", "Ingrids ord").doesNotContain("Tittelen ble endret");
		assertThat(answer).contains("Annes ord</textarea>", "<dd class=\"body-text\">Ingrids ord</dd>", "id=\"description-error\"", "Ingrids plan</textarea>", "Annes grunn</textarea>",
				"<dd class=\"body-text\">Ingrids grunn</dd>").doesNotContain("Ingrids plan</dd>", "id=\"objective-error\"", "id=\"title-error\"");
		var again = new HashMap<>(hidden(answer));
		again.putAll(anne.entrySet().stream().filter(one -> !again.containsKey(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
		again.put("objective", "Ingrids plan");
		send("anne", address, again, 302);
		assertThat(load(number).wording()).isEqualTo(new Wording("Begge skriver", "Annes ord", "Ingrids plan"));
	}

	/** What anne is answered when kari has just renamed it, in a transaction that ends once anne waits for it. */
	private String second(String address, Map<String, String> form, Initiative initiative, String title) throws Exception {
		try (var anne = Executors.newSingleThreadExecutor()) {
			var answer = transaction.execute(_ -> {
				desk.edit(Command.of(initiative.getId(), Neighbours.KARI_OF_MUNICIPALITY, NOW), new Wording(title, null, null), Map.of());
				var sent = anne.submit(() -> send("anne", address, form, 409));
				await().until(() -> database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() > 0);
				return sent;
			});
			return answer.get();
		}
	}

	@Test
	void an_unknown_challenge_is_refused_beside_its_field_I6() throws Exception {
		var number = outside("Utfordring");
		var form = new HashMap<>(edited(page("anne", "/initiativ/" + number + "/rediger"), "Utfordring"));
		for (var code : new String[] { "x", "*" }) {
			form.put("challenges", code);
			assertThat(send("anne", "/initiativ/" + number + "/rediger", form, 422)).contains("Velg blant hovedutfordringene");
		}
		form.putAll(Map.of("challenges", "climate", "justification[climate]", "x".repeat(4001)));
		assertThat(send("anne", "/initiativ/" + number + "/rediger", form, 422)).contains("høyst 4");
	}

	@Test
	void an_estimate_beyond_what_anybody_means_is_refused_with_words_I3() throws Exception {
		assertThat(send("anne", "/initiativ/ny", club("Enormt", "9 999 999 999 999", ""), 422)).contains("høyst 10 milliarder");
	}

	@Test
	void a_withdrawal_on_behalf_asks_for_source_and_reason_P2() throws Exception {
		var address = "/initiativ/" + outside("Trekkes");
		assertThat(page("anne", address + "/trekk")).contains("name=\"source\"");
		assertThat(page("klubben", address + "/trekk")).doesNotContain("name=\"source\"");

		assertThat(send("anne", address + "/trekk", hidden(page("anne", address + "/trekk")), 422)).contains("Velg hvordan det kom til deg");
		var form = new HashMap<>(hidden(page("anne", address + "/trekk")));
		form.putAll(Map.of("source", "MAIL", "text", "Klubben ombestemte seg"));
		send("anne", address + "/trekk", form, 302);

		assertThat(page("anne", address)).contains("Registrert på vegne av den det gjelder (e-post)");
	}

	@Test
	void what_is_withdrawn_already_is_not_offered_again_but_told_by_whom_and_when_I10() throws Exception {
		var number = outside("Trukket alt");
		var address = "/initiativ/" + number;
		var older = new HashMap<>(hidden(page("anne", address + "/trekk")));
		older.putAll(Map.of("source", "MAIL", "text", "Sendt fra en gammel side"));
		send("klubben", address + "/trekk", hidden(page("klubben", address + "/trekk")), 302);
		comments.comment(Command.of(load(number).getId(), Neighbours.ANNE_OF_CENTRE_A, NOW), "Synd", Marking.NONE);
		var told = new String[] { "Initiativet er allerede trukket", CLUB.name(), "readonly>Sendt fra en gammel side</textarea>" };

		assertThat(send("anne", address + "/trekk", older, 409)).contains(told).doesNotContain("type=\"submit\">Trekk initiativet", "La igjen en merknad");
		older.put("version", String.valueOf(load(number).version()));
		assertThat(send("anne", address + "/trekk", older, 422)).contains(told).doesNotContain("<form method=\"post\" class=\"stack\"");
		assertThat(page("anne", address + "/trekk")).contains("Initiativet er allerede trukket", CLUB.name(), "href=\"" + address + "\"")
				.doesNotContain("<form method=\"post\" class=\"stack\"", "readonly");
	}

	@Test
	void who_is_recused_is_not_asked_to_answer_for_the_party_P5() throws Exception {
		var number = outside("Inhabil");
		Neighbours.RECUSED.add(load(number).getId().subject());

		assertThat(page("kari", "/initiativ/" + number + "/deltakere")).doesNotContain("Svar for Vennesla kommune");
		assertThat(send("kari", "/initiativ/" + number + "/deltar", Map.of("deltar", "true"), 422)).contains("inhabil");
	}

	@Test
	void a_gateway_that_is_recused_is_told_why_it_cannot_answer_P5() throws Exception {
		var number = outside("Inhabil kontaktpart");
		var answers = new String[] { "/ta-pa\"", "/gi-videre\"", "/avsla\"" };
		assertThat(page("leder", "/initiativ/" + number)).contains(answers).doesNotContain("erklært inhabil");
		Neighbours.RECUSED.add(load(number).getId().subject());

		assertThat(page("leder", "/initiativ/" + number)).doesNotContain(answers).contains("Ta på dere å være kontaktpart", "erklært inhabil i denne saken");
		assertThat(page("anne", "/initiativ/" + number)).as("whose answer it is not").doesNotContain("erklært inhabil");
	}

	@Test
	void whoever_sends_from_an_older_form_is_told_what_it_is_now() throws Exception {
		var number = outside("Endret imens");
		var address = "/initiativ/" + number + "/anslag";
		var form = new HashMap<>(hidden(page("anne", address)));
		form.putAll(Map.of("amount", "400 000", "text", "Dyrere"));
		send("anne", "/initiativ/" + number + "/rediger", edited(page("anne", "/initiativ/" + number + "/rediger"), "Endret snart"), 302);

		assertThat(send("anne", address, form, 409)).contains("Nå: Hos kontaktpart", "Tittelen ble endret", "Dyrere").doesNotContain("error-summary");
	}

	@Test
	void whoever_sends_from_an_older_form_is_told_all_that_was_done_since_the_newest_last() throws Exception {
		var number = outside("Mye imens");
		var id = load(number).getId();
		var address = "/initiativ/" + number + "/anslag";
		comments.comment(Command.of(id, Neighbours.ANNE_OF_CENTRE_A, clock.instant()), "Før skjemaet", Marking.NONE);
		var form = new HashMap<>(hidden(page("anne", address)));
		form.putAll(Map.of("amount", "400 000", "text", "Dyrere"));
		desk.edit(Command.of(id, Neighbours.KARI_OF_MUNICIPALITY, clock.instant()), new Wording("Mer imens", "Beskrevet", "Et mål"), Map.of());
		send("anne", "/initiativ/" + number + "/deltakere/" + part(number, CLUB.id()).getId().value() + "/lenke", Map.of("form", Ids.next().toString()), 302);

		var answer = send("anne", address, form, 409);

		var note = answer.substring(answer.indexOf("amber-note"), answer.indexOf("name=\"amount\""));
		assertThat(note).containsSubsequence("Kari Lien", "Tittelen ble endret. Beskrivelsen ble endret. Målsettingen ble endret", "Anne Dahl", "Personlig lenke til initiativet")
				.doesNotContain("La igjen en merknad", "Registrert");
	}

	@Test
	void a_party_answers_by_choosing_and_may_change_its_mind_P3() throws Exception {
		var number = outside("Partens svar");
		var address = "/initiativ/" + number;
		assertThat(page("kari", address + "/deltakere")).contains("Svar for Vennesla kommune");
		assertThat(send("kari", address + "/deltar", Map.of(), 422)).contains("Velg om dere deltar");
		assertThat(send("kari", address + "/deltar", Map.of("deltar", "false", "reason", " "), 422)).contains("Skriv grunnen");

		send("kari", address + "/deltar", Map.of("deltar", "false", "reason", "Ikke vår oppgave"), 302);
		assertThat(page("kari", address + "/deltakere")).contains("Svar for Vennesla kommune", "Dere har svart: Deltar ikke");
		send("kari", address + "/deltar", Map.of("deltar", "true"), 302);

		assertThat(part(number, MUNICIPALITY.actor()).answer()).isEqualTo(Answer.TAKES_PART);
	}

	@Test
	void what_was_chosen_stays_when_the_form_is_refused() throws Exception {
		var number = outside("Valgt før");
		var answer = send("kari", "/initiativ/" + number + "/deltar", Map.of("deltar", "false", "reason", ""), 422);
		assertThat(chosen(answer)).contains("deltar=false");

		var on = "/initiativ/" + number + "/gi-videre";
		var handed = hidden(page("leder", on));
		handed.put("gateway", gateway(page("leder", on)));
		assertThat(chosen(send("leder", on, handed, 422))).containsExactly("gateway=" + handed.get("gateway"));

		var form = new HashMap<>(club("", "350 000", CENTRE_A.id().value().toString()));
		assertThat(chosen(send("anne", "/initiativ/ny", form, 422))).containsExactly("gateway=" + CENTRE_A.id().value());
		form.putAll(Map.of("stage", "RUNNING", "startedOn", "", "earlier", "true", "known", "new"));
		form.put("initiator", "Sport");
		assertThat(chosen(send("anne", "/initiativ/ny", form, 422))).contains("stage=RUNNING", "known=new");

		var running = register("anne", earlier("Vurderes"));
		var evaluation = "/initiativ/" + running + "/evaluering/" + part(running, CLUB.id()).getId().value();
		assertThat(chosen(send("klubben", evaluation, Map.of("contributed", "PARTLY", "fromStart", "NO"), 422))).containsExactly("contributed=PARTLY", "fromStart=NO");
		assertThat(chosen(send("klubben", "/apen/evaluering/" + load(running).getId().value(), Map.of("used", "YES"), 422))).containsExactly("used=YES");
	}

	@Test
	void an_evaluation_that_staff_record_says_how_it_came_P2() throws Exception {
		var number = register("anne", earlier("Fortalt på telefon"));
		var evaluation = "/initiativ/" + number + "/evaluering/" + part(number, CLUB.id()).getId().value();
		var answers = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "contributed", "YES", "evidence", "Vi talte", "fromStart", "YES",
				"used", "PARTLY"));
		assertThat(send("anne", evaluation, answers, 422)).contains("Velg hvordan det kom til deg", "href=\"#source\"");

		answers.put("source", "TELEPHONE");
		send("anne", evaluation, answers, 302);
	}

	private static List<String> chosen(String page) {
		return Pattern.compile("<input type=\"radio\"[^>]*checked[^>]*>").matcher(page).results().map(MatchResult::group)
				.map(radio -> value(radio, "name") + "=" + value(radio, "value")).toList();
	}

	private static String gateway(String page) {
		return Pattern.compile("<input type=\"radio\"[^>]*name=\"gateway\"[^>]*>").matcher(page).results().map(radio -> value(radio.group(), "value")).findFirst().orElseThrow();
	}

	private static String value(String tag, String attribute) {
		return tag.replaceFirst("(?s).*?" + attribute + "=\"([^\"]*)\".*", "$1");
	}

	@Test
	void a_party_that_is_asked_is_told_so_and_not_that_it_has_answered_P3() throws Exception {
		var address = "/initiativ/" + outside("Partene spørres") + "/deltakere";
		var naming = new HashMap<>(ids());
		naming.put("known", MUNICIPALITY.actor().value().toString());
		send("anne", address, naming, 302);

		assertThat(page("kari", address)).contains("Dere er spurt, og har ikke svart ennå").doesNotContain("Dere har svart");
	}

	@Test
	void who_is_an_initiator_no_longer_says_so_or_somebody_records_how_it_came_I2_P2() throws Exception {
		var number = outside("To initiativtakere");
		var address = "/initiativ/" + number + "/deltakere";
		var naming = new HashMap<>(ids());
		naming.putAll(Map.of("known", OTHERS.id().value().toString(), "initiator", "true"));
		send("anne", address, naming, 302);
		var part = address + "/" + part(number, OTHERS.id()).getId().value() + "/ikke-initiativtaker";

		assertThat(page("klubben", address)).doesNotContain(part);
		assertThat(page("andre", address)).contains(part);
		assertThat(send("anne", part, Map.of(), 422)).contains("Velg hvordan det kom til deg", "href=\"#source\"", "id=\"source\"");
		var first = address + "/" + part(number, CLUB.id()).getId().value() + "/ikke-initiativtaker";
		assertThat(send("klubben", first, Map.of(), 422)).as("what no field is to blame for").contains("error-summary", "Den som meldte inn initiativet");
		send("anne", part, Map.of("source", "PAPER"), 302);

		assertThat(load(number).initiators()).containsExactly(CLUB.id());
		assertThat(page("anne", "/initiativ/" + number)).contains("er ikke lenger initiativtaker", "Registrert på vegne av den det gjelder (papir)");
	}

	@Test
	void what_was_typed_stays_when_leaving_is_refused() throws Exception {
		var number = outside("Går ut");
		var address = "/initiativ/" + number + "/deltakere";
		var naming = new HashMap<>(ids());
		naming.put("known", OTHERS.id().value().toString());
		send("anne", address, naming, 302);
		var leave = address + "/" + part(number, OTHERS.id()).getId().value() + "/ut";

		assertThat(send("anne", leave, Map.of("reason", "Har ikke tid"), 422)).contains("Velg hvordan det kom til deg", "value=\"Har ikke tid\"", "<main");
		assertThat(send("anne", leave, Map.of("source", "PAPER"), 422)).contains("Skriv grunnen");
		assertThat(page("andre", address)).contains("Går ut");
		for (var time : new String[] { "first", "once more" }) {
			var left = browser.perform(post(leave).with(user("andre")).with(csrf()).param("reason", "Har ikke tid")).andReturn();
			assertThat(left.getResponse().getRedirectedUrl()).as(time).isEqualTo("/initiativ");
			assertThat(content(browser.perform(get("/initiativ").with(user("andre")).flashAttrs(left.getFlashMap())).andReturn())).as(time).contains("Dere har gått ut av initiativet");
		}
		assertThat(page("anne", address)).contains("Deltar ikke lenger", "Har ikke tid");
		assertThat(page("leser", "/initiativ/" + number)).contains(OTHERS.name() + " gikk ut: Har ikke tid");
		send("anne", address, naming, 302);
		assertThat(page("anne", "/initiativ/" + number)).contains(OTHERS.name() + " gikk ut <").doesNotContain("Har ikke tid");
	}

	@Test
	void what_the_agreement_in_force_refuses_is_told_with_what_was_typed_though_the_form_is_gone_A8() throws Exception {
		var number = outside("Avtalen kom imens");
		var address = "/initiativ/" + number;
		var naming = new HashMap<>(ids());
		naming.put("known", OTHERS.id().value().toString());
		send("anne", address + "/deltakere", naming, 302);
		assertThat(page("kari", address + "/deltakere")).contains("id=\"svar\"").doesNotContain("id=\"skrevet\"");
		inForce(number);

		assertThat(send("kari", address + "/deltar", Map.of("deltar", "false", "reason", "Vi har <ikke> folk"), 422))
				.contains("Svaret ble ikke lagret", "avtalen gjelder. Den må sies opp", "readonly>Vi har &lt;ikke&gt; folk</textarea>").doesNotContain("id=\"svar\"");
		assertThat(send("kari", address + "/deltar", Map.of("reason", "Glemte svaret"), 422)).contains("Svaret ble ikke lagret", "Velg om dere deltar", "Glemte svaret</textarea>");
		assertThat(send("andre", address + "/deltakere/" + part(number, OTHERS.id()).getId().value() + "/ut", Map.of("reason", "Har ikke tid"), 422))
				.contains("Utmeldingen ble ikke lagret", "avtalen gjelder. Den må sies opp", "readonly>Har ikke tid</textarea>");
	}

	@Test
	void what_an_ended_initiative_refuses_is_told_with_what_was_typed_I10() throws Exception {
		var number = outside("Avsluttet imens");
		var address = "/initiativ/" + number + "/deltakere";
		var club = address + "/" + part(number, CLUB.id()).getId().value();
		endings.withdraw(Command.of(load(number).getId(), Neighbours.OF_CLUB, NOW), null);

		assertThat(send("anne", club + "/bidrag", Map.of("phase", "DEFINE", "kind", "HOURS", "amount", "7", "what", "Dugnad"), 422))
				.contains("Bidraget ble ikke lagt til", "Initiativet er avsluttet. Gjenåpne det først.", "readonly>7\nDugnad</textarea>");
		assertThat(send("anne", club + "/utenfor", Map.of("version", "0", "reason", "Kom sent"), 422))
				.contains("Forklaringen ble ikke lagret", "Initiativet er avsluttet", "readonly>Kom sent</textarea>");
		assertThat(send("anne", club + "/ikke-initiativtaker", Map.of("source", "PAPER"), 422)).contains("Initiativtakeren ble ikke endret", "Initiativet er avsluttet");
		var naming = new HashMap<>(ids());
		naming.putAll(Map.of("name", "Sen Forening", "kind", "ASSOCIATION"));
		assertThat(send("anne", address, naming, 422)).contains("Deltakeren ble ikke lagt til", "readonly>Sen Forening</textarea>");
	}

	private void inForce(String number) {
		var id = load(number).getId();
		desk.follow(id, Neighbours.ANNE_OF_CENTRE_A, NOW, "concluded.TakenForward", one -> one.at(Stage.TAKEN_FORWARD));
		course.agreementInForce(id, new Told(UUID.randomUUID(), UUID.randomUUID(), 1, NOW));
	}

	@Test
	void all_that_is_wrong_with_a_contribution_is_told_at_once_each_beside_its_field_I9() throws Exception {
		var number = outside("Alt på én gang");
		var club = part(number, CLUB.id()).getId().value().toString();
		var address = "/initiativ/" + number + "/deltakere/" + club + "/bidrag";

		assertThat(send("anne", address, Map.of("what", "x".repeat(201)), 422)).contains("3 ting må rettes", beside("phase", club, "Velg fase"),
				beside("kind", club, "Velg hva som gis"), beside("what", club, "Skriv kort hva det er, høyst 200 tegn"), "id=\"phase-" + club + "-error\"",
				"id=\"kind-" + club + "-error\"", "id=\"what-" + club + "-error\"").doesNotContain("id=\"amount-" + club + "-error\"");
		assertThat(send("anne", address, Map.of("kind", "HOURS", "amount", "mange"), 422)).contains("2 ting må rettes", beside("phase", club, "Velg fase"),
				beside("amount", club, "Skriv antall hele timer"), "id=\"amount-" + club + "\"");
	}

	private static String beside(String field, String row, String message) {
		return "<a href=\"#" + field + "-" + row + "\">" + message;
	}

	@Test
	void all_that_is_wrong_with_a_new_estimate_is_told_at_once_I8() throws Exception {
		var address = "/initiativ/" + outside("Nytt anslag") + "/anslag";
		var form = hidden(page("anne", address));
		form.put("amount", "abc");

		assertThat(send("anne", address, form, 422)).contains("2 ting må rettes", "<a href=\"#amount\">Skriv beløpet med tall", "<a href=\"#text\">Skriv hvorfor anslaget er nytt",
				"value=\"abc\"");
	}

	@Test
	void a_contribution_that_is_not_there_leaves_no_trace_I9() throws Exception {
		var number = outside("Uten spor");
		var address = "/initiativ/" + number + "/deltakere/" + part(number, CLUB.id()).getId().value() + "/bidrag/" + UUID.randomUUID();

		send("anne", address, Map.of("gjor", "fjern"), 302);
		send("anne", address, Map.of("gjor", "levert"), 302);

		assertThat(page("anne", "/initiativ/" + number)).doesNotContain("planlagt bidrag fjernet", "bidrag levert");
		assertThat(send("anne", address, Map.of("gjor", "tull"), 422)).contains("Velg om bidraget er levert");
	}

	@Test
	void a_merged_one_shows_where_it_went_I10() throws Exception {
		var from = load(outside("Det ene"));
		var into = load(outside("Det andre"));
		endings.merge(Command.of(from.getId(), Neighbours.ANNE_OF_CENTRE_A, NOW), into.getId());

		assertThat(page("anne", "/initiativ/" + from.number())).contains("Slått sammen med", "href=\"/initiativ/" + into.number() + "\"");
		assertThat(page("anne", "/initiativ/" + into.number())).contains(from.number() + " ble slått sammen med dette");
	}

	@Test
	void who_may_not_comment_is_told_so_before_anything_is_typed_P2() throws Exception {
		var address = "/initiativ/" + outside("Leses bare") + "/merknad";

		browser.perform(get(address).with(user("leser"))).andExpect(status().isForbidden());
		send("leser", address, Map.of("text", "Fra en leser"), 403);
		assertThat(page("anne", address)).contains("<textarea");
		assertThat(page("klubben", address)).contains("<textarea");
	}

	@Test
	void what_is_written_in_several_lines_is_read_in_them() throws Exception {
		var number = outside("Flere linjer");
		var address = "/initiativ/" + number;
		var form = edited(page("anne", address + "/rediger"), "Flere linjer");
		form.putAll(Map.of("description", "Først\nså", "objective", "Ti\ntjue", "challenges", "climate", "justification[climate]", "Brukt\nigjen"));
		send("anne", address + "/rediger", form, 302);
		send("anne", address + "/merknad", Map.of("text", "Hei\nhå"), 302);

		assertThat(page("anne", address)).contains("<p class=\"lead body-text\">Først\nså</p>", "<dd class=\"body-text\">Ti\ntjue</dd>", "<p class=\"body-text\">Brukt\nigjen</p>",
				"<span class=\"body-text\">Hei\nhå</span>");
	}

	@Test
	void a_comment_that_says_nothing_or_too_much_is_refused_for_what_is_wrong_with_it_P2() throws Exception {
		var address = "/initiativ/" + outside("Tom merknad") + "/merknad";

		assertThat(send("anne", address, Map.of("text", " "), 422)).contains("<a href=\"#text\">Skriv noe i feltet «Merknad»").doesNotContain("tegn");
		assertThat(send("anne", address, Map.of("text", "x".repeat(4001)), 422)).contains("<a href=\"#text\">Merknaden kan ha høyst 4").doesNotContain("Skriv noe i feltet");
	}

	@Test
	void older_remarks_are_reached_too() throws Exception {
		var initiative = load(outside("Mange merknader"));
		for (var i = 1; i <= 21; i++) {
			comments.comment(Command.of(initiative.getId(), Neighbours.ANNE_OF_CENTRE_A, NOW), "Merknad nummer " + i + ".", Marking.NONE);
		}

		assertThat(page("anne", "/initiativ/" + initiative.number())).contains("#merknader", "Vis alt (21)").doesNotContain("Merknad nummer 1.");
		assertThat(page("anne", "/initiativ/" + initiative.number() + "?alt=true")).contains("Merknad nummer 1.");
	}

	@Test
	void one_that_fits_no_challenge_is_told_the_way_for_information_I6() throws Exception {
		var number = register("kari", Map.of("title", "Passer ikke", "initiator", MUNICIPALITY.name(), "amount", "250 000"));

		assertThat(page("kari", "/initiativ/" + number)).contains("kan saken tas opp til orientering", "med nummeret " + number,
				"Skriv en målsetting og velg minst én hovedutfordring");
		assertThat(page("kari", "/initiativ/ny")).contains("Hvordan kom det til deg?</label>");
	}

	@Test
	void an_outside_participant_gets_a_link_that_opens_its_evaluation_I10() throws Exception {
		var number = register("anne", earlier("Får lenke"));
		var page = page("anne", "/initiativ/" + number);
		var address = Pattern.compile("action=\"(/initiativ/" + number + "/evaluering/[0-9a-f-]{36}/lenke)\"").matcher(page);
		assertThat(address.find()).isTrue();
		assertThat(page).contains("Send personlig lenke").doesNotContain("Lag personlig lenke");

		send("anne", address.group(1), Map.of("form", UUID.randomUUID().toString()), 302);
		assertThat(page("anne", "/initiativ/" + number)).contains("Personlig lenke til evalueringen ble laget for");
		assertThat(links.about(load(number).getId().subject())).singleElement().extracting(PersonalLinks.Link::purpose).isEqualTo("initiative-evaluation");
	}

	@Test
	void the_link_to_the_evaluation_is_shown_once_where_there_is_no_address_I11() throws Exception {
		var form = new HashMap<>(earlier("Uten e-post"));
		form.put("contact", "Jonas uten e-post, 900 00 000");
		var number = register("anne", form);
		var own = "/initiativ/" + number + "/evaluering/" + part(number, CLUB.id()).getId().value();
		assertThat(page("anne", "/initiativ/" + number)).contains("Lag personlig lenke").doesNotContain("Send personlig lenke");

		assertThat(send("anne", own + "/lenke", Map.of("form", UUID.randomUUID().toString()), 200)).contains("/apen/l/", CLUB.name(), "Personlig lenke til evalueringen");
	}

	@Test
	void a_new_link_to_the_evaluation_ends_the_earlier_one_of_that_participant_only_I10() throws Exception {
		var id = load(register("anne", earlier("Lenken gikk tapt"))).getId();
		participations.name(ParticipationId.next(), id, OTHERS.id(), Neighbours.ANNE_OF_CENTRE_A, NOW);
		var others = evaluationLink(id, OTHERS.id());
		var lost = evaluationLink(id, CLUB.id());
		assertThat(links.valid(lost)).isPresent();

		var replacing = evaluationLink(id, CLUB.id());

		assertThat(links.valid(lost)).isEmpty();
		assertThat(links.valid(replacing)).isPresent();
		assertThat(links.valid(others)).isPresent();
	}

	private UUID evaluationLink(InitiativeId id, ActorId actor) {
		evaluations.link(id, actor, UUID.randomUUID(), Neighbours.ANNE_OF_CENTRE_A, clock.instant());
		return links.about(id.subject()).getFirst().id();
	}

	@Test
	void what_somebody_else_answered_for_them_is_said_to_whoever_answers_then_I10() throws Exception {
		var number = register("anne", earlier("Svarte alt"));
		var own = "/initiativ/" + number + "/evaluering/" + part(number, CLUB.id()).getId().value();
		var answers = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "contributed", "YES", "evidence", "Vi talte", "fromStart", "YES", "used", "YES"));
		var recorded = new HashMap<>(answers);
		recorded.put("source", "TELEPHONE");
		send("anne", own, recorded, 302);
		send("anne", own, recorded, 302);
		answers.putAll(Map.of("id", UUID.randomUUID().toString(), "evidence", "Vi talte selv"));

		assertThat(send("klubben", own, answers, 422)).contains("Det er alt registrert et svar", "Vi talte selv");
		browser.perform(get(own).with(user("klubben"))).andExpect(redirectedUrl("/initiativ/" + number))
				.andExpect(flash().attribute("flash", Text.of("initiatives.flash.evaluated.before", CLUB.name())));
		assertThat(send("klubben", "/apen/evaluering/" + load(number).getId().value(), answers, 422)).contains("Det er alt registrert et svar", "Vi talte selv");
	}

	@Test
	void a_text_that_is_too_long_is_told_at_its_field_with_how_long_it_may_be_I10() throws Exception {
		var number = register("anne", earlier("Skrev mye"));
		var own = "/initiativ/" + number + "/evaluering/" + part(number, CLUB.id()).getId().value();
		var answers = Map.of("id", UUID.randomUUID().toString(), "contributed", "YES", "evidence", "x".repeat(4001), "fromStart", "YES", "used", "YES",
				"lesson", "y".repeat(4001));

		assertThat(send("klubben", own, answers, 422)).contains("2 ting må rettes", "href=\"#evidence\"", "Svaret på hvordan dere vet det, kan ha høyst 4\u00a0000 tegn",
				"href=\"#lesson\"", "Det dere tar med dere videre, kan ha høyst 4\u00a0000 tegn").doesNotContain("Skriv hvordan dere vet det");
		assertThat(send("anne", "/initiativ/ny", Map.of("title", "", "description", "x".repeat(4001)), 422))
				.containsSubsequence("href=\"#title\"", "href=\"#description\"", "Beskrivelsen kan ha høyst 4\u00a0000 tegn", "href=\"#initiator\"", "href=\"#contact\"");
	}

	@Test
	void the_evaluation_is_asked_for_first_when_all_that_was_planned_is_delivered_I10() throws Exception {
		var number = register("anne", earlier("Leverer alt"));
		var address = "/initiativ/" + number;
		var club = part(number, CLUB.id()).getId();
		var hours = Contribution.planned(Ids.next(), Phase.IMPLEMENT, ContributionKind.HOURS, null, 5, "");
		assertThat(page("klubben", address)).contains("Svar på evalueringen");
		assertThat(forYou(page("klubben", address))).contains("Evalueringen er åpen", address + "/evaluering/" + club.value());
		assertThat(forYou(page("leser", address))).contains("Ingenting akkurat nå");
		assertThat(firstOf(page("klubben", address))).doesNotContain("Svar på evalueringen");

		participations.plan(club, hours, Neighbours.OF_CLUB, NOW);
		assertThat(firstOf(page("klubben", address))).doesNotContain("Svar på evalueringen");
		participations.deliver(club, hours.id(), true, Neighbours.OF_CLUB, NOW);

		assertThat(firstOf(page("klubben", address))).contains("Svar på evalueringen");
	}

	@Test
	void when_only_the_agreement_is_missing_the_start_says_that_and_not_that_the_meeting_is_A1() throws Exception {
		var number = outside("Avtalen mangler");
		var start = "/initiativ/" + number + "/start";
		assertThat(send("anne", start, hidden(page("anne", "/initiativ/" + number)), 422)).contains("Først må drøftelsesmøtet konkludere");
		desk.follow(load(number).getId(), Neighbours.ANNE_OF_CENTRE_A, NOW, "concluded.TakenForward", one -> one.at(Stage.TAKEN_FORWARD));

		assertThat(firstOf(page("anne", "/initiativ/" + number))).contains("Bare avtalen mangler").doesNotContain("drøftelsesmøtet konkludere");
		assertThat(send("anne", start, Map.of("version", String.valueOf(load(number).version())), 422)).contains("Bare avtalen mangler");
	}

	@Test
	void the_parties_that_write_it_together_are_told_what_they_can_do_I6() throws Exception {
		var number = register("anne", under("Skrives sammen"));
		var address = "/initiativ/" + number;
		send("anne", address + "/send-videre", sent(number), 302);
		send("leder", address + "/ta-pa", hidden(page("leder", address + "/ta-pa")), 302);

		assertThat(forYou(page("anne", address))).contains("Skriv det som mangler", "href=\"" + address + "/rediger\"");
		assertThat(forYou(page("klubben", address))).contains("Si fra om det som mangler", "href=\"" + address + "/merknad\"");
		assertThat(forYou(page("leser", address))).contains("Ingenting akkurat nå");
	}

	private Map<String, String> sent(String number) throws Exception {
		var sent = hidden(page("anne", "/initiativ/" + number + "/send-videre"));
		sent.put("gateway", CENTRE_A.id().value().toString());
		return sent;
	}

	private static String forYou(String page) {
		var from = page.indexOf("<dt>For deg</dt>");
		return page.substring(from, page.indexOf("</dd>", from));
	}

	@Test
	void the_evaluation_is_asked_for_first_when_the_agreement_has_ended_I10() throws Exception {
		var number = outside("Avtalen er slutt");
		var id = load(number).getId();
		var agreement = UUID.randomUUID();
		desk.follow(id, Neighbours.ANNE_OF_CENTRE_A, NOW, "concluded.TakenForward", one -> one.at(Stage.TAKEN_FORWARD));
		course.agreementInForce(id, new Told(UUID.randomUUID(), agreement, 1, NOW));
		assertThat(firstOf(page("klubben", "/initiativ/" + number))).doesNotContain("Svar på evalueringen");

		course.agreementEnded(id, new Told(UUID.randomUUID(), agreement, 2, NOW));

		assertThat(firstOf(page("klubben", "/initiativ/" + number))).contains("Svar på evalueringen");
	}

	@Test
	void that_somebody_left_who_said_so_elsewhere_is_one_entry_P2_I9() throws Exception {
		var number = outside("Én hendelse");
		var id = load(number).getId();
		participations.name(ParticipationId.next(), id, OTHERS.id(), Neighbours.ANNE_OF_CENTRE_A, NOW);
		participations.leave(part(number, OTHERS.id()).getId(), "Har ikke tid", Source.PAPER, Neighbours.ANNE_OF_CENTRE_A, NOW);

		assertThat(page("leser", "/initiativ/" + number)).contains(OTHERS.name() + " gikk ut, registrert på vegne av den det gjelder (papir): Har ikke tid")
				.containsOnlyOnce("på vegne av den det gjelder");
		participations.name(ParticipationId.next(), id, OTHERS.id(), Neighbours.ANNE_OF_CENTRE_A, NOW);
		assertThat(page("leser", "/initiativ/" + number)).contains(OTHERS.name() + " gikk ut, registrert på vegne av den det gjelder (papir) <");
	}

	/** What the page of an initiative offers before everything else. */
	private static String firstOf(String page) {
		var from = page.indexOf("id=\"handlinger\"");
		return page.substring(from, page.indexOf("</section>", from));
	}

	private String attach(String address, String name, String content, int status) throws Exception {
		return attach(address, UUID.randomUUID(), name, content, status);
	}

	private String attach(String address, UUID id, String name, String content, int status) throws Exception {
		var request = multipart(address + "/vedlegg").file(new MockMultipartFile("file", name, "text/plain", content.getBytes()));
		var response = browser.perform(request.param("id", id.toString()).with(user("anne")).with(csrf())).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(status);
		return response.getContentAsString();
	}

	private String outside(String title) throws Exception {
		return register("anne", club(title, "350 000", CENTRE_A.id().value().toString()));
	}

	private static Map<String, String> earlier(String title) {
		var form = new HashMap<>(club(title, "250 000", ""));
		form.putAll(Map.of("stage", "RUNNING", "startedOn", "2025-03-01"));
		return form;
	}

	private static Map<String, String> under(String title) {
		var form = earlier(title);
		form.put("stage", "UNDER_DEVELOPMENT");
		return form;
	}

	/** The form with everything that I6 asks for. */
	private Map<String, String> written(String number) throws Exception {
		var form = edited(page("anne", "/initiativ/" + number + "/rediger"), "Fra før, utenfra");
		form.putAll(Map.of("objective", "Tretti ungdommer", "challenges", "climate", "justification[climate]", "Brukte sykler"));
		return form;
	}

	private static Map<String, String> resident(String name) {
		return Map.of("title", "Idé fra " + name, "initiator", name, "kind", "RESIDENT", "contact", "900 00 000", "source", "TELEPHONE", "amount", "15 000");
	}

	private static Map<String, String> ids() {
		return Map.of("id", UUID.randomUUID().toString(), "actor", UUID.randomUUID().toString(), "person", UUID.randomUUID().toString());
	}

	private Participation part(String number, ActorId actor) {
		return participations.of(load(number).getId()).stream().filter(one -> one.actor().equals(actor)).findFirst().orElseThrow();
	}
}
