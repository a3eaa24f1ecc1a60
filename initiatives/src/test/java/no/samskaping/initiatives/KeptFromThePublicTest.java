package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Search;

@InitiativesTest
class KeptFromThePublicTest extends PageTest {

	private static final String BASIS = "Offentleglova § 13";
	private static final String SECRET = "Gutten bor hos bestemor";
	private static final String FILE = "Bekymring for gutten.txt";

	@Autowired Remarks remarks;
	@Autowired GatewayDesk gateways;
	@Autowired ParticipationDesk participations;
	@Autowired Initiatives initiatives;
	@Autowired Registration registration;
	@Autowired ProjectCourse course;
	@Autowired Search search;
	@Autowired Words words;
	@Autowired History history;

	private String answer = "";

	@Test
	void a_comment_is_kept_from_readers_and_participants_from_the_moment_it_is_written_P7() throws Exception {
		var number = outside("Hemmelig merknad");
		send("anne", merknad(number), commented(number, BASIS, until()), 302);

		assertThat(page("anne", "/initiativ/" + number)).contains(SECRET, "Unntatt offentlighet etter " + BASIS, "Merket av Anne Dahl",
				"Merket en merknad som unntatt offentlighet", "Endre eller opphev unntaket").containsPattern("til og med \\d+\\.\\h\\p{L}+\\h\\d{4}\\.");
		for (var reader : new String[] { "leser", "klubben" }) {
			assertThat(page(reader, "/initiativ/" + number)).contains("Denne teksten er unntatt offentlighet etter " + BASIS, "merket av Anne Dahl")
					.doesNotContain(SECRET, "opphev unntaket");
			assertThat(page(reader, "/initiativ?q=bestemor")).doesNotContain("Hemmelig merknad");
		}
	}

	@Test
	void who_reads_what_is_kept_from_the_public_stands_in_the_log_and_not_in_the_history_of_the_initiative_P7() throws Exception {
		var number = outside("Lest merknad");
		send("anne", merknad(number), commented(number, BASIS, until()), 302);
		page("leser", "/initiativ/" + number);
		assertThat(readings(number)).isZero();
		assertThat(page("anne", "/initiativ/" + number)).doesNotContain("Leste en merknad");
		assertThat(page("anne", "/initiativ/" + number)).contains(SECRET).doesNotContain("Leste en merknad");
		assertThat(readings(number)).isOne();
	}

	private long readings(String number) {
		return history.all(new History.Filter(null, null, "initiative", "initiatives.history.read.remark", null, null), null, 100).stream()
				.filter(it -> it.entry().subject().equals(load(number).getId().subject())).count();
	}

	@Test
	void the_mark_of_a_comment_ends_when_its_last_day_has_passed_P7() throws Exception {
		var number = outside("Ikke for alltid");
		send("anne", merknad(number), commented(number, BASIS, until()), 302);
		assertThat(page("leser", "/initiativ/" + number)).doesNotContain(SECRET);

		MovableClock.SHARED.moveBy(Duration.ofDays(31));

		assertThat(page("leser", "/initiativ/" + number)).contains(SECRET).doesNotContain("unntatt offentlighet etter", "Unntaket fra offentlighet gjaldt");
		assertThat(page("anne", "/initiativ/" + number)).contains("Unntaket fra offentlighet gjaldt til og med").doesNotContain("unntatt offentlighet etter");
		var address = merknad(number) + "/" + only(number).id();
		assertThat(page("anne", address)).contains("Unntaket fra offentlighet gjaldt til og med", "Opphev unntaket");
		send("anne", address, marked(address, BASIS, until()), 302);
		assertThat(page("leser", "/initiativ/" + number)).doesNotContain(SECRET);
	}

	@Test
	void what_is_wrong_with_a_marked_comment_is_said_at_once_and_what_was_typed_stays_P7() throws Exception {
		var number = outside("Uten dato");
		assertThat(page("anne", merknad(number))).contains("<details class=\"more-choices\">").containsPattern("Hjemmel<span class=\"optional\"> \\(valgfritt\\)")
				.containsOnlyOnce("aria-required");
		var form = commented(number, BASIS, "");
		form.put("text", " ");

		assertThat(send("anne", merknad(number), form, 422)).contains("href=\"#text\"", "href=\"#exemptionUntil\"", "<details class=\"more-choices\" open=\"open\">",
				"value=\"Offentleglova &sect; 13\"");
		assertThat(remarks.about(load(number).getId(), 10)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.12", "i morgen", "31.2.2030" })
	void a_comment_whose_last_day_cannot_be_read_is_refused_and_not_stored_open_P7(String day) throws Exception {
		var number = outside("Uleselig dato");

		assertThat(send("anne", merknad(number), commented(number, "", day), 422)).contains("href=\"#exemptionBasis\"", "href=\"#exemptionUntil\"",
				"Unntatt til og med: skriv en dato", "value=\"" + day + "\"", "<details class=\"more-choices\" open=\"open\">")
				.doesNotContain("Skriv den siste dagen");
		assertThat(remarks.about(load(number).getId(), 10)).isEmpty();
	}

	@Test
	void the_last_day_is_read_as_people_write_it_P7() throws Exception {
		var number = outside("Skrevet dato");
		var day = words.today().plusDays(30);
		send("anne", merknad(number), commented(number, BASIS, " %d.%d.%d ".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())), 302);
		assertThat(only(number).exemption()).isNotNull().extracting("until").isEqualTo(day);

		number = described("Skrevet dato til");
		send("anne", unnta(number), marked(unnta(number), BASIS, "31.2.2030"), 422);
		send("anne", unnta(number), marked(unnta(number), BASIS, " %d.%d.%d ".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())), 302);
		assertThat(load(number).exemption()).isNotNull().extracting("until").isEqualTo(day);
	}

	@Test
	void only_those_who_work_on_the_platform_mark_comments_P7() throws Exception {
		var number = outside("Klubben skriver");
		assertThat(page("klubben", merknad(number))).doesNotContain("exemptionBasis");
		var form = commented(number, BASIS, until());
		send("klubben", merknad(number), form, 403);
		form.putAll(Map.of("exemptionBasis", "", "exemptionUntil", ""));
		send("klubben", merknad(number), form, 302);
		var address = merknad(number) + "/" + only(number).id();

		assertThat(page("klubben", "/initiativ/" + number)).contains(SECRET).doesNotContain(address);
		for (var somebody : new String[] { "klubben", "leser" }) {
			send(somebody, address, marked(address, BASIS, until()), 403);
			send(somebody, address + "/opphev", marked(address, BASIS, until()), 403);
		}
		assertThat(only(number).exemption()).isNull();
	}

	@Test
	void a_comment_is_marked_and_lifted_afterwards_also_by_somebody_else_P7() throws Exception {
		var number = outside("Merkes siden");
		send("anne", merknad(number), commented(number, "", ""), 302);
		var address = merknad(number) + "/" + only(number).id();
		assertThat(page("leser", "/initiativ/" + number)).contains(SECRET);
		assertThat(page("kari", "/initiativ/" + number)).contains("href=\"" + address + "\"", "Merk som unntatt offentlighet")
				.containsPattern("Merk som unntatt offentlighet<span class=\"ds-sr-only\">: [^<]*Anne Dahl[^<]*</span>");

		assertThat(send("kari", address, marked(address, "", "2020-01-01"), 422)).contains("href=\"#exemptionBasis\"", "href=\"#exemptionUntil\"");
		send("kari", address, marked(address, BASIS, until()), 302);
		assertThat(page("leser", "/initiativ/" + number)).contains("merket av Kari Lien").doesNotContain(SECRET);

		assertThat(page("anne", address)).contains(SECRET, "Merket av Kari Lien");
		send("anne", address + "/opphev", hidden(page("anne", address)), 302);
		assertThat(page("leser", "/initiativ/" + number)).contains(SECRET, "Merket en merknad som unntatt offentlighet",
				"Opphevet unntaket fra offentlighet for en merknad").doesNotContain("merket av Kari Lien");
	}

	@Test
	void a_mark_is_prolonged_and_corrected_while_it_stands_P7() throws Exception {
		var number = described("Forlenges");
		send("anne", merknad(number), commented(number, "Feil hjemmel", until()), 302);
		exempt(number);
		var later = words.today().plusDays(90).toString();
		for (var address : new String[] { merknad(number) + "/" + only(number).id(), unnta(number) }) {
			assertThat(page("kari", address)).as("filled with what stands").containsPattern("value=\"(Feil hjemmel|Offentleglova &sect; 13)\"")
					.contains("value=\"" + until() + "\"", "Lagre", "formaction=\"" + address + "/opphev\"");
			assertThat(send("kari", address, marked(address, "", until()), 422)).contains("href=\"#exemptionBasis\"");
			send("kari", address, marked(address, "Rett hjemmel", later), 302);
		}

		assertThat(only(number).exemption()).isEqualTo(load(number).exemption()).isNotNull().extracting("basis", "until")
				.containsExactly("Rett hjemmel", words.today().plusDays(90));
		assertThat(page("leser", "/initiativ/" + number)).contains("Endret unntaket fra offentlighet for en merknad",
				"Endret unntaket fra offentlighet for beskrivelsen").doesNotContain(SECRET);
	}

	@Test
	void of_two_who_mark_a_comment_the_second_sees_the_first_and_a_second_submit_does_nothing_P7() throws Exception {
		var number = outside("To merker");
		send("anne", merknad(number), commented(number, "", ""), 302);
		var address = merknad(number) + "/" + only(number).id();
		var anne = marked(address, "Annes hjemmel", until());
		var kari = marked(address, BASIS, until());
		send("kari", address, kari, 302);
		send("kari", address, kari, 302);

		anne.put("exemptionUntil", words.today().plusDays(12).toString());
		assertThat(send("anne", address, anne, 409)).contains("Noen har endret unntaket i mellomtiden", "etter " + BASIS, "value=\"Annes hjemmel\"",
				"value=\"" + words.today().plusDays(12) + "\"");
		assertThat(only(number).exemption()).isNotNull().extracting("basis").isEqualTo(BASIS);
		assertThat(page("anne", "/initiativ/" + number).split("Merket en merknad som unntatt offentlighet")).hasSize(2);

		var lifting = hidden(page("anne", address));
		var again = hidden(page("kari", address));
		send("anne", address + "/opphev", lifting, 302);
		send("anne", address + "/opphev", lifting, 302);
		var kept = marked(address, "Karis hjemmel", until());
		kept.putAll(again);
		assertThat(send("kari", address, kept, 409)).contains("Teksten er ikke unntatt offentlighet nå", "value=\"Karis hjemmel\"");
		send("anne", address, marked(address, "Ny hjemmel", until()), 302);
		assertThat(send("kari", address + "/opphev", again, 409)).contains("Ny hjemmel");
		assertThat(only(number).exemption()).as("a mark that was never shown is not lifted").isNotNull();
	}

	@Test
	void a_marked_comment_written_twice_by_the_same_form_is_there_once_P7() throws Exception {
		var number = outside("Dobbel innsending");
		var form = commented(number, BASIS, until());
		send("anne", merknad(number), form, 302);
		send("anne", merknad(number), form, 302);

		assertThat(remarks.count(load(number).getId())).isEqualTo(1);
	}

	@Test
	void what_also_stands_elsewhere_is_not_said_to_be_kept_P7() throws Exception {
		var number = outside("Står flere steder");
		var id = load(number).getId();
		gateways.answer(Command.of(id, Neighbours.LEDER_OF_CENTRE_A, NOW), new GatewayAnswer.WantsMore("Hvor mange er dere?"));
		gateways.tellMore(Command.of(id, Neighbours.OF_CLUB, NOW), "Tretti", DUE);
		var said = remarks.about(id, 10);

		var page = page("anne", "/initiativ/" + number);
		assertThat(page).contains("/merknad/" + said.getFirst().id()).doesNotContain("/merknad/" + said.getLast().id());
		send("anne", merknad(number) + "/" + said.getLast().id(), marked(merknad(number) + "/" + said.getFirst().id(), BASIS, until()), 404);
		var another = outside("Et annet");
		send("anne", merknad(another) + "/" + said.getFirst().id(), marked(merknad(number) + "/" + said.getFirst().id(), BASIS, until()), 404);
	}

	@Test
	void a_description_is_read_only_by_those_who_work_with_it_and_its_own_participants_P7() throws Exception {
		var number = described("Hemmelig beskrivelse");
		var unnta = unnta(number);
		assertThat(page("kari", "/initiativ/" + number)).contains("href=\"" + unnta + "\"", "Merk beskrivelsen som unntatt offentlighet");
		assertThat(send("kari", unnta, marked(unnta, "", "2020-01-01"), 422)).contains("href=\"#exemptionBasis\"", "href=\"#exemptionUntil\"");
		send("kari", unnta, marked(unnta, BASIS, until()), 302);

		assertThat(page("anne", "/initiativ/" + number)).contains(SECRET, "Unntatt offentlighet etter " + BASIS, "Merket av Kari Lien",
				"Merket beskrivelsen som unntatt offentlighet", "href=\"" + unnta + "\"", "Endre eller opphev unntaket for beskrivelsen");
		assertThat(page("klubben", "/initiativ/" + number)).as("participants see their own").contains(SECRET, "Merket av Kari Lien");
		assertThat(page("leser", "/initiativ/" + number)).contains("Denne teksten er unntatt offentlighet etter " + BASIS, "merket av Kari Lien")
				.doesNotContain(SECRET, unnta);
	}

	@Test
	void who_takes_part_no_longer_reads_a_marked_description_no_longer_P7() throws Exception {
		var number = described("Gikk ut");
		var id = load(number).getId();
		var participation = ParticipationId.next();
		participations.name(participation, id, Neighbours.OTHERS.id(), Neighbours.ANNE_OF_CENTRE_A, NOW);
		exempt(number);
		assertThat(page("andre", "/initiativ/" + number)).contains(SECRET);

		participations.leave(participation, "Vi rekker det ikke", null, Neighbours.OF_OTHERS, NOW);

		browser.perform(get("/initiativ/" + number).with(user("andre"))).andExpect(status().isForbidden());
	}

	@Test
	void a_marked_description_is_found_by_nobody_until_that_is_lifted_P7() throws Exception {
		var number = described("Ikke i søket");
		assertThat(page("leser", "/initiativ?q=bestemor")).contains(number);
		exempt(number);

		for (var somebody : new String[] { "leser", "anne" }) {
			assertThat(page(somebody, "/initiativ?q=bestemor")).doesNotContain("Ikke i søket");
			assertThat(search.find(new Viewer(Viewer.LOCAL, somebody, null), "bestemor", 50)).extracting(Search.Hit::href).doesNotContain("/initiativ/" + number);
			assertThat(page(somebody, "/initiativ?q=søket")).contains("Ikke i søket");
		}

		send("anne", unnta(number) + "/opphev", hidden(page("anne", unnta(number))), 302);
		assertThat(page("leser", "/initiativ?q=bestemor")).contains("Ikke i søket");
		assertThat(page("leser", "/initiativ/" + number)).contains(SECRET, "Opphevet unntaket fra offentlighet for beskrivelsen").doesNotContain("Merket av Kari Lien");
	}

	@Test
	void no_agreement_is_drafted_from_a_marked_description_while_that_lasts_P7() throws Exception {
		var number = described("Til avtale");
		var id = load(number).getId();
		assertThat(initiatives.planOf(id).orElseThrow().description()).isEqualTo(SECRET);
		exempt(number);
		assertThat(initiatives.planOf(id).orElseThrow().description()).isNull();

		MovableClock.SHARED.moveBy(Duration.ofDays(31));

		assertThat(initiatives.planOf(id).orElseThrow().description()).isEqualTo(SECRET);
		assertThat(page("leser", "/initiativ/" + number)).contains(SECRET).doesNotContain("unntatt offentlighet etter", "Unntaket fra offentlighet gjaldt");
		for (var page : new String[] { "/initiativ/" + number, unnta(number) }) {
			assertThat(page("anne", page)).contains("Unntaket fra offentlighet gjaldt til og med", "ikke funnet i søk før unntaket oppheves");
		}
		assertThat(page("leser", "/initiativ?q=bestemor")).doesNotContain("Til avtale");
	}

	@Test
	void what_a_mark_does_not_cover_is_said_where_a_description_is_marked_P7() throws Exception {
		var number = described("Er det mer?");
		assertThat(page("anne", unnta(number))).doesNotContain("innspillet", "avtalens tekst");
		send("anne", merknad(number), commented(number, "", ""), 302);

		var id = InitiativeId.next();
		registration.register(id, "Fra verkstedet", SECRET, CLUB.id(), null, new Subject("idea", UUID.randomUUID()), Neighbours.ANNE_OF_CENTRE_A, NOW);
		var raised = desk.load(id).number();
		assertThat(page("anne", unnta(raised))).contains("Teksten i innspillet", "er ikke dekket").doesNotContain("avtalens tekst");

		course.agreementOpened(id, new ProjectCourse.Told(UUID.randomUUID(), UUID.randomUUID(), 1, NOW));
		assertThat(page("anne", unnta(raised))).contains("Teksten i innspillet", "avtalens tekst");
		assertThat(page("anne", merknad(number) + "/" + only(number).id())).as("nothing is copied from a comment").doesNotContain("innspillet", "avtalens tekst");
	}

	@Test
	void the_documents_that_stay_open_are_listed_where_a_description_is_marked_P7() throws Exception {
		var number = described("Beskrivelse og vedlegg");
		assertThat(page("anne", unnta(number))).as("nothing is attached").doesNotContain("merkes hvert for seg");
		var open = attach(number, "", "", 302);
		var kept = attach(number, BASIS, until(), 302);

		assertThat(page("anne", unnta(number))).contains("Vedlegg er ikke dekket av unntaket, og merkes hvert for seg", "href=\"" + open + "/unnta\"", FILE)
				.doesNotContain(kept);
		send("anne", open + "/unnta", marked(open + "/unnta", BASIS, until()), 302);
		assertThat(page("anne", unnta(number))).as("all are marked").doesNotContain("merkes hvert for seg");

		MovableClock.SHARED.moveBy(Duration.ofDays(31));
		assertThat(page("anne", unnta(number))).as("their marks have ended").contains(open, kept);
		assertThat(page("anne", open + "/unnta")).as("where a document is marked").doesNotContain("merkes hvert for seg");
	}

	@Test
	void who_attaches_to_a_kept_description_is_told_that_the_document_is_open_unless_it_is_marked_P7() throws Exception {
		var number = described("Vedlegg til unntatt");
		assertThat(page("anne", "/initiativ/" + number)).doesNotContain("file-hint");
		exempt(number);

		assertThat(page("anne", "/initiativ/" + number)).contains("id=\"file-hint\">Beskrivelsen er unntatt offentlighet. Vedlegget blir åpent hvis du ikke merker det også",
				"aria-describedby=\"file-hint\"");
		assertThat(page("leser", "/initiativ/" + number)).doesNotContain("file-hint");

		MovableClock.SHARED.moveBy(Duration.ofDays(31));
		assertThat(page("anne", "/initiativ/" + number)).doesNotContain("file-hint");
	}

	@Test
	void who_may_not_edit_marks_no_description_P7() throws Exception {
		var number = described("Ikke av hvem som helst");
		var unnta = unnta(number);
		for (var somebody : new String[] { "klubben", "leser" }) {
			send(somebody, unnta, marked(unnta, BASIS, until()), 403);
			send(somebody, unnta + "/opphev", marked(unnta, BASIS, until()), 403);
		}
		assertThat(load(number).exemption()).isNull();
	}

	@Test
	void of_two_who_mark_a_description_the_second_sees_that_it_changed_and_a_second_submit_does_nothing_P7() throws Exception {
		var number = described("To unntar");
		var unnta = unnta(number);
		var anne = marked(unnta, "Annes hjemmel", until());
		var kari = marked(unnta, BASIS, until());
		send("kari", unnta, kari, 302);
		send("kari", unnta, kari, 302);

		var answer = send("anne", unnta, anne, 409);
		assertThat(answer).contains("Noen har endret initiativet i mellomtiden", "etter " + BASIS, "value=\"Annes hjemmel\"", "value=\"" + until() + "\"");
		assertThat(load(number).exemption()).isNotNull().extracting("basis").isEqualTo(BASIS);
		var again = new HashMap<>(hidden(answer));
		again.putAll(Map.of("exemptionBasis", "Annes hjemmel", "exemptionUntil", until()));
		send("anne", unnta, again, 302);
		assertThat(load(number).exemption()).isNotNull().extracting("basis").isEqualTo("Annes hjemmel");
		assertThat(page("anne", "/initiativ/" + number).split("Merket beskrivelsen som unntatt offentlighet")).hasSize(2);
	}

	@Test
	void what_is_written_in_a_marked_description_later_is_kept_too_P7() throws Exception {
		var number = described("Skrives om");
		exempt(number);
		var form = edited(page("anne", "/initiativ/" + number + "/rediger"), "Skrives om");
		form.putAll(Map.of("description", "Jenta bor hos tante", "objective", ""));
		send("anne", "/initiativ/" + number + "/rediger", form, 302);

		assertThat(page("leser", "/initiativ/" + number)).contains("Denne teksten er unntatt offentlighet").doesNotContain("tante");
		assertThat(page("leser", "/initiativ?q=tante")).doesNotContain("Skrives om");
	}

	@Test
	void a_document_and_its_name_are_kept_from_readers_and_participants_from_the_moment_it_is_attached_P7() throws Exception {
		var number = outside("Hemmelig vedlegg");
		assertThat(page("anne", "/initiativ/" + number)).as("nothing has to be marked").contains("name=\"exemptionBasis\"").doesNotContain("aria-required");
		var file = attach(number, BASIS, until(), 302);

		assertThat(page("anne", "/initiativ/" + number)).contains(FILE, file + "\"", "Unntatt offentlighet etter " + BASIS, "Merket av Anne Dahl",
				"La ved en fil", "Merket et vedlegg som unntatt offentlighet", "Endre eller opphev unntaket");
		assertThat(browser.perform(get(file).with(user("kari"))).andReturn().getResponse().getStatus()).isEqualTo(200);
		for (var reader : new String[] { "leser", "klubben" }) {
			assertThat(page(reader, "/initiativ/" + number)).contains("Dette vedlegget er unntatt offentlighet etter " + BASIS, "merket av Anne Dahl")
					.doesNotContain(FILE, file, "opphev unntaket");
			browser.perform(get(file).with(user(reader))).andExpect(status().isForbidden());
		}
	}

	@Test
	void the_mark_of_a_document_ends_when_its_last_day_has_passed_P7() throws Exception {
		var number = outside("Vedlegg for en stund");
		var file = attach(number, BASIS, until(), 302);

		MovableClock.SHARED.moveBy(Duration.ofDays(31));

		assertThat(page("leser", "/initiativ/" + number)).contains(FILE, file).doesNotContain("unntatt offentlighet etter", "Unntaket fra offentlighet gjaldt");
		assertThat(browser.perform(get(file).with(user("leser"))).andReturn().getResponse().getStatus()).isEqualTo(200);
		assertThat(page("anne", "/initiativ/" + number)).contains("Alle som ser initiativet, kan laste ned vedlegget nå");
		assertThat(page("anne", file + "/unnta")).contains("Alle som ser initiativet, kan laste ned vedlegget nå", "Opphev unntaket");
	}

	@Test
	void a_document_that_was_sent_unmarked_is_kept_from_the_public_when_the_same_form_comes_again_marked_P7() throws Exception {
		var number = outside("Merket etter tilbake");
		var id = Ids.next();
		var file = attach(number, id, "", "", 302);
		assertThat(page("leser", "/initiativ/" + number)).contains(FILE);

		attach(number, id, BASIS, until(), 302);
		attach(number, id, BASIS, until(), 302);

		assertThat(page("leser", "/initiativ/" + number)).contains("Dette vedlegget er unntatt offentlighet etter " + BASIS).doesNotContain(FILE);
		assertThat(page("anne", "/initiativ/" + number).split("Merket et vedlegg som unntatt offentlighet")).hasSize(2);

		attach(number, id, "Annen hjemmel", until(), 422);
		assertThat(answer).contains("exemptionBasis-error", "merket på en annen måte", "value=\"Annen hjemmel\"");
		send("kari", file + "/unnta/opphev", hidden(page("kari", file + "/unnta")), 302);
		attach(number, id, BASIS, until(), 422);
		assertThat(page("leser", "/initiativ/" + number)).as("what was opened since stays so").contains(FILE);
	}

	@Test
	void a_document_of_what_began_before_the_platform_is_kept_from_the_public_from_the_start_P7_P9() throws Exception {
		assertThat(page("anne", "/initiativ/hent-inn")).contains("name=\"exemptionBasis\"", "name=\"exemptionUntil\"", "<details class=\"more-choices\">");

		var number = at(fetchIn(FILE, BASIS, until()));

		assertThat(page("anne", "/initiativ/" + number)).contains(FILE, "Merket et vedlegg som unntatt offentlighet", "Merket av Anne Dahl");
		assertThat(page("leser", "/initiativ/" + number)).contains("Dette vedlegget er unntatt offentlighet etter " + BASIS).doesNotContain(FILE);
	}

	@Test
	void what_is_wrong_with_the_mark_is_said_before_anything_is_registered_P7_P9() throws Exception {
		var wrong = fetchIn(FILE, BASIS, "31.2.2030");
		assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
		assertThat(content(wrong)).contains("href=\"#exemptionUntil\"", "Unntatt til og med: skriv en dato", "value=\"Offentleglova &sect; 13\"",
				"<details class=\"more-choices\" open=\"open\">", "Velg «" + FILE + "» på nytt");

		var without = fetchIn("", BASIS, until());
		assertThat(without.getResponse().getStatus()).isEqualTo(422);
		assertThat(content(without)).contains("href=\"#file\"", "id=\"file-error\"", "Velg fila som skal være unntatt offentlighet");
		assertThat(page("anne", "/initiativ?q=hentet")).doesNotContain("Hentet inn uten brev");
	}

	@Test
	void a_document_whose_mark_is_wrong_is_not_kept_open_P7() throws Exception {
		var number = outside("Galt merket vedlegg");

		attach(number, BASIS, "", 422);
		assertThat(answer).contains("href=\"#exemptionUntil\"", "value=\"Offentleglova &sect; 13\"").containsPattern("<details class=\"no-print more-choices\" open")
				.contains("<details class=\"more-choices\" open=\"open\">");
		attach(number, "", "31.2.2030", 422);
		assertThat(answer).contains("href=\"#exemptionBasis\"", "Unntatt til og med: skriv en dato");
		assertThat(page("anne", "/initiativ/" + number)).doesNotContain(FILE, "La ved en fil");
	}

	@Test
	void a_document_is_marked_changed_and_lifted_afterwards_also_by_somebody_else_P7() throws Exception {
		var number = outside("Vedlegg merkes siden");
		var file = attach(number, "", "", 302);
		var unnta = file + "/unnta";
		assertThat(page("leser", "/initiativ/" + number)).contains(FILE, file).doesNotContain(unnta);
		assertThat(page("kari", "/initiativ/" + number)).contains("href=\"" + unnta + "\"")
				.containsPattern("Merk som unntatt offentlighet<span class=\"ds-sr-only\">: " + FILE);

		assertThat(send("kari", unnta, marked(unnta, "", "2020-01-01"), 422)).contains("href=\"#exemptionBasis\"", "href=\"#exemptionUntil\"");
		send("kari", unnta, marked(unnta, "Feil hjemmel", until()), 302);
		assertThat(page("anne", unnta)).contains(FILE, "Merket av Kari Lien", "value=\"Feil hjemmel\"");
		send("anne", unnta, marked(unnta, BASIS, until()), 302);
		assertThat(page("leser", "/initiativ/" + number)).contains("Dette vedlegget er unntatt offentlighet etter " + BASIS,
				"Endret unntaket fra offentlighet for et vedlegg").doesNotContain(FILE);
		browser.perform(get(file).with(user("leser"))).andExpect(status().isForbidden());

		send("kari", unnta + "/opphev", hidden(page("kari", unnta)), 302);
		assertThat(page("leser", "/initiativ/" + number)).contains(FILE, file, "Opphevet unntaket fra offentlighet for et vedlegg")
				.doesNotContain("merket av");
	}

	@Test
	void only_those_who_work_on_the_platform_mark_documents_and_only_where_they_are_P7() throws Exception {
		var number = outside("Ikke klubbens vedlegg");
		var file = attach(number, "", "", 302);
		var unnta = file + "/unnta";
		for (var somebody : new String[] { "klubben", "leser" }) {
			browser.perform(get(unnta).with(user(somebody))).andExpect(status().isForbidden());
			send(somebody, unnta, marked(unnta, BASIS, until()), 403);
			send(somebody, unnta + "/opphev", marked(unnta, BASIS, until()), 403);
		}
		var another = unnta.replace(number, outside("Et annet vedlegg"));
		send("anne", another, marked(unnta, BASIS, until()), 404);
		assertThat(page("leser", "/initiativ/" + number)).contains(FILE);
	}

	@Test
	void of_two_who_mark_a_document_the_second_sees_the_first_and_a_second_submit_does_nothing_P7() throws Exception {
		var number = outside("To merker et vedlegg");
		var unnta = attach(number, "", "", 302) + "/unnta";
		var anne = marked(unnta, "Annes hjemmel", until());
		var kari = marked(unnta, BASIS, until());
		send("kari", unnta, kari, 302);
		send("kari", unnta, kari, 302);

		assertThat(send("anne", unnta, anne, 409)).contains("Noen har endret unntaket i mellomtiden", "etter " + BASIS, "value=\"Annes hjemmel\"");
		assertThat(page("anne", "/initiativ/" + number).split("Merket et vedlegg som unntatt offentlighet")).hasSize(2);

		var again = hidden(page("kari", unnta));
		send("anne", unnta + "/opphev", hidden(page("anne", unnta)), 302);
		var late = new HashMap<>(again);
		late.putAll(Map.of("exemptionBasis", "Karis hjemmel", "exemptionUntil", until()));
		assertThat(send("kari", unnta, late, 409)).contains("Vedlegget er ikke unntatt offentlighet nå", "value=\"Karis hjemmel\"");
		late.remove("version");
		late.put("key", UUID.randomUUID().toString());
		send("kari", unnta, late, 409);
		assertThat(send("anne", unnta + "/opphev", hidden(page("anne", unnta)), 422)).contains("Vedlegget er ikke unntatt offentlighet").doesNotContain("Teksten er ikke");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void no_page_lacks_a_text(String language) throws Exception {
		var number = described("Språk");
		send("anne", merknad(number), commented(number, BASIS, until()), 302);
		var remark = merknad(number) + "/" + only(number).id();
		for (var page : new String[] { unnta(number), remark }) {
			assertThat(page("anne", page + "?sprak=" + language)).as(page).doesNotContain("??").contains("<h1");
		}
		exempt(number);
		var file = attach(number, BASIS, until(), 302);
		attach(number, "", "", 302);
		for (var page : new String[] { "/initiativ/" + number, unnta(number), file + "/unnta" }) {
			assertThat(page("anne", page + "?sprak=" + language)).as(page).doesNotContain("??").contains("<h1");
		}
		assertThat(page("leser", "/initiativ/" + number + "?sprak=" + language)).doesNotContain("??");
		send("anne", remark + "/opphev", hidden(page("anne", remark)), 302);
		assertThat(page("anne", remark + "?sprak=" + language)).doesNotContain("??").contains("<h1");
	}

	/** The document's address; what the page answers stands in {@link #answer}. */
	private String attach(String number, String basis, String until, int status) throws Exception {
		return attach(number, Ids.next(), basis, until, status);
	}

	private String attach(String number, UUID id, String basis, String until, int status) throws Exception {
		var sent = multipart("/initiativ/" + number + "/vedlegg").file(new MockMultipartFile("file", FILE, "text/plain", "Om gutten".getBytes()))
				.param("id", id.toString()).param("exemptionBasis", basis).param("exemptionUntil", until);
		var response = browser.perform(sent.with(user("anne")).with(csrf())).andReturn().getResponse();
		answer = response.getContentAsString();
		assertThat(response.getStatus()).as(answer).isEqualTo(status);
		return "/initiativ/" + number + "/vedlegg/" + id;
	}

	/** What began before the platform, with a file if it has a name. */
	private MvcResult fetchIn(String file, String basis, String until) throws Exception {
		var form = new HashMap<>(hidden(page("anne", "/initiativ/hent-inn")));
		form.putAll(club(file.isEmpty() ? "Hentet inn uten brev" : "Hentet inn med brev", "250 000", ""));
		form.putAll(Map.of("stage", "RUNNING", "startedOn", "2025-03-01", "exemptionBasis", basis, "exemptionUntil", until));
		var request = multipart("/initiativ/ny").file(new MockMultipartFile("file", file, "text/plain", file.isEmpty() ? new byte[0] : "Om gutten".getBytes()));
		form.forEach(request::param);
		return browser.perform(request.with(user("anne")).with(csrf())).andReturn();
	}

	private String described(String title) throws Exception {
		var number = outside(title);
		desk.edit(Command.of(load(number).getId(), Neighbours.ANNE_OF_CENTRE_A, NOW), new Wording(title, SECRET, null), Map.of());
		return number;
	}

	private void exempt(String number) throws Exception {
		var unnta = unnta(number);
		send("kari", unnta, marked(unnta, BASIS, until()), 302);
	}

	private Map<String, String> commented(String number, String basis, String until) throws Exception {
		var form = new HashMap<>(hidden(page("anne", merknad(number))));
		form.putAll(Map.of("text", SECRET, "exemptionBasis", basis, "exemptionUntil", until));
		return form;
	}

	private Map<String, String> marked(String address, String basis, String until) throws Exception {
		var form = new HashMap<>(hidden(page("anne", address)));
		form.putAll(Map.of("exemptionBasis", basis, "exemptionUntil", until));
		return form;
	}

	private String until() {
		return words.today().plusDays(30).toString();
	}

	private Remark only(String number) {
		return remarks.about(load(number).getId(), 10).getFirst();
	}

	private static String unnta(String number) {
		return "/initiativ/" + number + "/unnta";
	}

	private static String merknad(String number) {
		return "/initiativ/" + number + "/merknad";
	}

	private String outside(String title) throws Exception {
		return register("anne", club(title, "350 000", CENTRE_A.id().value().toString()));
	}
}
