package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.Answers;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.meetings.minutes.SectorAnswer;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.record.Documents;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Filter;
import no.samskaping.workbench.record.History.Recorded;

@MeetingsTest
class NotesKeptFromThePublicTest {

	private static final String TEXT = "Hun er syk, og en annen fører ordet.";
	private static final String BASIS = "Offentleglova § 13";
	private static final String SHOWN = "Unntatt offentlighet etter Offentleglova § 13, til og med 31. desember 2026. Merket av Person 2.";
	private static final String KEPT = "Denne teksten er unntatt offentlighet etter Offentleglova § 13, til og med 31. desember 2026. Den er merket av Person 2,";
	private static final Duration PAST_THE_LAST_DAY = Duration.ofDays(45);

	private @Autowired MockMvcTester web;
	private @Autowired Chamber chamber;
	private @Autowired MatterDesk matterDesk;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesDesk minutes;
	private @Autowired MinutesShelf shelf;
	private @Autowired Answers answers;
	private @Autowired History history;
	private @Autowired Documents documents;
	private @Autowired JdbcClient database;
	private @Autowired TransactionTemplate transaction;

	private UUID note;
	private MatterId matter;
	private MeetingId meeting;

	@BeforeEach
	void a_matter_is_discussed() {
		chamber.clear();
		note = UUID.randomUUID();
		matter = chamber.discussed("Solceller");
		meeting = chamber.view(matter).meeting();
	}

	@Test
	void a_note_that_is_marked_when_it_is_written_is_read_by_those_who_work_here_and_kept_from_everybody_else_P7() {
		for (var click = 0; click < 2; click++) {
			assertThat(web.perform(writing().param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-31"))).hasStatus(303);
		}

		assertThat(page("business", meetingPage())).contains(TEXT, SHOWN).doesNotContain("Denne teksten er unntatt", "??");
		assertThat(page("reader", meetingPage())).contains(KEPT).doesNotContain(TEXT, "notat/" + note);
		assertThat(told()).containsOnlyOnce("meetings.history.matter.exempted").doesNotContain(TEXT);
	}

	@Test
	void who_reads_a_note_that_is_kept_from_the_public_stands_in_the_log_once_without_what_it_says_P7() {
		assertThat(web.perform(writing().param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-31"))).hasStatus(303);
		page("reader", meetingPage());
		page("business", meetingPage());
		page("business", meetingPage());

		var read = history.all(new Filter(null, null, MatterId.KIND, "meetings.history.matter.restricted-read", null, null), null, 1000).stream().map(Recorded::entry)
				.filter(it -> it.subject().equals(matter.subject())).toList();
		assertThat(read).hasSize(1);
		assertThat(read.getFirst().person()).isEqualTo(Neighbours.person(Given.party(Sector.BUSINESS)).value());
		assertThat(read.getFirst().facts()).isEmpty();
		assertThat(told()).doesNotContain("restricted-read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void the_minutes_tell_everybody_else_that_there_is_a_note_and_keep_its_text_P7_M7(String language) {
		writtenAndMarked();
		ended();

		assertThat(page("business", minutesPage() + "?sprak=" + language)).contains(TEXT).doesNotContain("??");
		assertThat(page("reader", minutesPage() + "?sprak=" + language)).contains(BASIS, "Person 2").doesNotContain(TEXT, "??");
		assertThat(web.perform(Visits.get("reader", minutesPage() + "/grunnlag.txt"))).hasStatus(403);
		assertThat(page("reader", minutesPage())).contains(KEPT).doesNotContain("grunnlag.txt");
		assertThat(page("business", minutesPage() + "/grunnlag.txt")).contains(TEXT);
	}

	@Test
	void the_document_is_one_for_everybody_and_never_prints_a_marked_note_P7_M7() throws IOException {
		writtenAndMarked();
		assertThat(web.perform(Visits.post("public", "/møter/sak/" + matter.value() + "/notat").param("form", UUID.randomUUID().toString())
				.param("note", "Alle kom."))).hasStatus(303);
		ended();

		assertThat(document("business")).isEqualTo(document("reader")).contains("Alle kom.", BASIS, "31. desember 2026").doesNotContain("syk");
		MovableClock.SHARED.moveBy(PAST_THE_LAST_DAY);
		assertThat(document("business")).contains("Alle kom.", BASIS).doesNotContain("syk");
	}

	@Test
	void after_its_last_day_everybody_reads_the_note_and_what_was_approved_stays_as_it_is_P7_M7() {
		writtenAndMarked();
		ended();
		approved();
		var bound = shelf.one(meeting).bound();
		MovableClock.SHARED.moveBy(PAST_THE_LAST_DAY);

		assertThat(page("reader", minutesPage())).contains(TEXT, "grunnlag.txt");
		assertThat(page("reader", waitingPage())).contains(TEXT);
		assertThat(shelf.one(meeting).bound()).isEqualTo(bound).contains(BASIS);
		assertThat(documents.sha256(page("reader", minutesPage() + "/grunnlag.txt").getBytes(StandardCharsets.UTF_8))).isEqualTo(shelf.one(meeting).sha256());
	}

	@Test
	void a_note_is_marked_after_it_was_written_and_lifted_again_however_often_each_form_is_sent_P7() {
		written();
		assertThat(page("voluntary", meetingPage())).contains("notat/" + note, "Merk som unntatt offentlighet<span class=\"ds-sr-only\">: " + TEXT);
		assertThat(page("voluntary", notePage())).contains(TEXT, "exemptionBasis").doesNotContain("??");
		twice(marking("public", 0));
		assertThat(page("reader", meetingPage())).contains(KEPT).doesNotContain(TEXT);
		assertThat(page("voluntary", notePage())).contains(SHOWN, "value=\"" + BASIS + "\"", "value=\"2026-12-31\"", "notat/" + note + "/opphev").doesNotContain("??");
		twice(lifting("voluntary", 1));

		assertThat(page("reader", meetingPage())).contains(TEXT).doesNotContain(BASIS);
		assertThat(told()).containsOnlyOnce("meetings.history.matter.exempted").containsOnlyOnce("meetings.history.matter.exemption-lifted");
	}

	@Test
	void a_mark_is_prolonged_and_its_basis_corrected_and_the_note_is_kept_all_the_while_P7() {
		writtenAndMarked();
		twice(Visits.post("voluntary", notePage()).param("version", "0").param("exemptionBasis", "Offentleglova § 14").param("exemptionUntil", "2027-06-30"));
		ended();

		for (var place : List.of(waitingPage(), minutesPage())) {
			assertThat(page("reader", place)).contains("Offentleglova § 14, til og med 30. juni 2027. Den er merket av Person 1,").doesNotContain(TEXT, BASIS);
		}
		assertThat(told()).containsOnlyOnce("meetings.history.matter.exempted").containsOnlyOnce("meetings.history.matter.exemption-changed")
				.contains("2027-06-30");
		assertThat(page("public", waitingPage())).contains("nå til og med 30. juni 2027").doesNotContain("??");
	}

	@Test
	void minutes_whose_mark_was_prolonged_after_the_approval_say_so_M7_P7() throws IOException {
		writtenAndMarked();
		ended();
		approved();
		var bound = shelf.one(meeting).bound();
		assertThat(page("reader", minutesPage())).doesNotContain("etter at referatet ble godkjent");
		twice(Visits.post("voluntary", notePage()).param("version", "0").param("exemptionBasis", BASIS).param("exemptionUntil", "2027-06-30"));

		for (var language : List.of("nb", "nn", "en")) {
			assertThat(page("reader", minutesPage() + "?sprak=" + language)).contains(BASIS).doesNotContain(TEXT, "??");
		}
		assertThat(page("reader", minutesPage() + "?sprak=nb")).contains("30. juni 2027", "Unntaket fra offentlighet for et notat ble endret etter at referatet ble godkjent.");
		assertThat(document("business")).contains("Unntaket fra offentlighet for et notat ble endret etter at referatet ble godkjent.");
		assertThat(shelf.one(meeting).bound()).isEqualTo(bound);
	}

	@Test
	void until_they_are_approved_a_mark_is_carried_by_the_minutes_and_lifted_in_them_P7_M7() {
		written();
		ended();
		assertThat(page("reader", minutesPage())).contains(TEXT);
		assertThat(web.perform(marking("public", 0))).hasStatus(303);
		assertThat(page("public", minutesPage())).contains(TEXT, SHOWN, "notat/" + note);
		assertThat(page("reader", minutesPage())).contains(KEPT).doesNotContain(TEXT);
		minutes.send(meeting, Neighbours.COORDINATOR);
		assertThat(web.perform(lifting("public", 1))).hasStatus(303);
		assertThat(page("reader", minutesPage())).contains(TEXT).doesNotContain(BASIS);
		assertThat(web.perform(marking("public", 2))).hasStatus(303);
		approve();

		assertThat(page("reader", minutesPage())).contains(KEPT).doesNotContain(TEXT);
	}

	@Test
	void a_note_that_is_marked_after_the_approval_is_kept_from_readers_and_what_was_approved_stays_M7_P7() throws IOException {
		written();
		ended();
		approved();
		var bound = shelf.one(meeting).bound();
		assertThat(page("public", minutesPage())).contains("notat/" + note);
		for (var language : List.of("nb", "nn", "en")) {
			assertThat(page("public", notePage() + "?sprak=" + language)).contains("exemptionBasis").doesNotContain("??");
		}
		twice(marking("public", 0));

		for (var language : List.of("nb", "nn", "en")) {
			assertThat(page("reader", minutesPage() + "?sprak=" + language)).contains(BASIS).doesNotContain(TEXT, "grunnlag.txt", "??");
		}
		assertThat(page("reader", minutesPage() + "?sprak=nb")).contains(KEPT, "Et notat er unntatt offentlighet etter at referatet ble godkjent.");
		assertThat(document("business")).contains(BASIS, "etter at referatet ble godkjent").doesNotContain("syk");
		assertThat(web.perform(Visits.get("reader", minutesPage() + "/grunnlag.txt"))).hasStatus(403);
		assertThat(page("public", minutesPage())).contains(TEXT, SHOWN);
		assertThat(shelf.one(meeting)).satisfies(one -> {
			assertThat(one.state()).isEqualTo(MinutesState.APPROVED);
			assertThat(one.bound()).isEqualTo(bound).contains(TEXT).doesNotContain(BASIS);
			assertThat(one.sha256()).isEqualTo(documents.sha256(bound.getBytes(StandardCharsets.UTF_8)));
		});
		assertThat(answers.of(Set.of(meeting)).get(meeting)).hasSize(3);
		assertThat(history.of(meeting.subject(), null, 50).toString()).containsOnlyOnce("meetings.history.minutes.exempted").doesNotContain("renewed");
		twice(lifting("public", 1));
		assertThat(page("reader", minutesPage())).contains(TEXT, "grunnlag.txt").doesNotContain(BASIS, "etter at referatet ble godkjent");
	}

	@Test
	void what_was_approved_as_kept_is_kept_at_least_as_long_M7_P7() {
		written();
		var marked = UUID.randomUUID();
		assertThat(web.perform(Visits.post("public", "/møter/sak/" + matter.value() + "/notat").param("form", marked.toString())
				.param("note", "Åpen om økonomien").param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-31"))).hasStatus(303);
		ended();
		approved();
		var bound = shelf.one(meeting).bound();

		var address = "/møter/sak/" + matter.value() + "/notat/" + marked;
		assertThat(web.perform(Visits.post("public", address + "/opphev").param("version", "0"))).hasStatus(422).bodyText()
				.contains("Referatet ble godkjent med dette unntaket.").doesNotContain("??");
		assertThat(web.perform(Visits.post("public", address).param("version", "0").param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-30")))
				.hasStatus(422);
		assertThat(page("reader", waitingPage())).contains(TEXT).doesNotContain("Åpen om økonomien");
		assertThat(web.perform(Visits.post("public", address).param("version", "0").param("exemptionBasis", BASIS).param("exemptionUntil", "2027-06-30")))
				.hasStatus(303);
		assertThat(page("reader", minutesPage())).contains("30. juni 2027", "ble endret etter at referatet ble godkjent")
				.doesNotContain("Åpen om økonomien", "Et notat er unntatt offentlighet etter at");
		assertThat(shelf.one(meeting).bound()).isEqualTo(bound);
	}

	@Test
	void a_note_that_two_minutes_tell_of_is_marked_in_both_unless_one_is_approved_M7_P7() {
		written();
		ended();
		var next = chamber.running(Sector.values());
		matterDesk.take(matter, next, Neighbours.COORDINATOR);
		adjournment.end(next, Neighbours.COORDINATOR);
		assertThat(web.perform(marking("public", 0))).hasStatus(303);

		for (var one : List.of(meeting, next)) {
			assertThat(page("reader", "/møter/" + one.value() + "/referat")).contains(KEPT).doesNotContain(TEXT);
		}
		approved();
		assertThat(web.perform(lifting("public", 1))).hasStatus(422);
		assertThat(page("reader", "/møter/" + next.value() + "/referat")).contains(KEPT).doesNotContain(TEXT);
	}

	@Test
	void whoever_marks_a_note_comes_back_to_where_it_stands_and_is_told_what_was_done_P7() {
		written();
		assertThat(followed("public", marking("public", 0))).contains("Notatet er unntatt offentlighet.", SHOWN, "?sak=" + matter.value());
		ended();

		assertThat(page("public", minutesPage())).contains("notat/" + note + "?fra=" + meeting.value());
		assertThat(page("public", notePage() + "?fra=" + meeting.value())).contains("name=\"fra\" value=\"" + meeting.value() + "\"").doesNotContain("??");
		assertThat(followed("public", lifting("public", 1).param("fra", meeting.value().toString())))
				.contains("Notatet er ikke lenger unntatt offentlighet.", "Referat fra drøftelsesmøte").doesNotContain("??");
		assertThat(followed("public", marking("public", 2))).contains("Notatet er unntatt offentlighet.", "Saken venter");
	}

	@Test
	void of_two_who_mark_a_note_at_once_the_second_waits_and_sees_the_first_mark_beside_what_was_typed_P7() throws Exception {
		written();
		try (var other = Executors.newSingleThreadExecutor()) {
			var waiting = transaction.execute(status -> {
				assertThat(web.perform(marking("public", 0))).hasStatus(303);
				var mark = other.submit(() -> web.perform(Visits.post("business", notePage()).param("version", "0").param("exemptionBasis", "Offentleglova § 14")
						.param("exemptionUntil", "2027-06-30")));
				chamber.untilSomebodyWaits();
				return mark;
			});
			assertThat(waiting.get()).hasStatus(409);
			assertThat(text(waiting.get())).contains(SHOWN, "value=\"Offentleglova § 14\"", "value=\"2027-06-30\"", "name=\"version\" value=\"1\"")
					.doesNotContain("??");
		}
		assertThat(told()).containsOnlyOnce("meetings.history.matter.exempted").doesNotContain("exemption-changed");
	}

	@Test
	void whoever_writes_a_marked_note_too_late_is_shown_the_basis_and_the_day_that_were_typed_P7_M7() {
		written();
		ended();
		approved();
		chamber.clear();

		assertThat(web.perform(Visits.post("public", waitingPage() + "/notat").param("form", UUID.randomUUID().toString())
				.param("note", "For sent").param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-31"))).hasStatus(422).bodyText()
				.contains("Dette skrev du", BASIS, "2026-12-31").doesNotContain("??");
	}

	@Test
	void a_mark_without_its_basis_is_refused_at_its_field_and_what_was_typed_stays_P7() {
		assertThat(web.perform(writing().param("exemptionBasis", " ").param("exemptionUntil", "2026-12-31"))).hasStatus(422).bodyText()
				.contains(TEXT, "value=\"2026-12-31\"", "exemptionBasis-error").containsPattern("<details[^>]* open=\"open\"[^>]*><summary>Unntatt offentlighet")
				.doesNotContain("??");
		written();
		assertThat(web.perform(Visits.post("public", notePage()).param("version", "0").param("exemptionBasis", "Denne loven").param("exemptionUntil", "")))
				.hasStatus(422).bodyText().contains("Denne loven", "exemptionUntil-error").doesNotContain("??");
		assertThat(page("reader", meetingPage())).containsOnlyOnce(TEXT);
	}

	@Test
	void only_those_who_work_here_mark_and_lift_and_only_what_is_noted_on_that_matter_P2_P7() {
		written();

		assertThat(web.perform(marking("reader", 0))).hasStatus(403);
		assertThat(web.perform(lifting("reader", 0))).hasStatus(403);
		assertThat(web.perform(Visits.get("reader", notePage()))).hasStatus(403);
		assertThat(web.perform(Visits.get("participant", notePage()))).hasStatus(403);
		assertThat(web.perform(Visits.get("public", "/møter/sak/" + chamber.up("Annet").value() + "/notat/" + note))).hasStatus(404);
	}

	@Test
	void a_sector_approves_the_minutes_that_it_was_shown_and_none_that_changed_meanwhile_M7_P7() {
		written();
		ended();
		minutes.send(meeting, Neighbours.COORDINATOR);
		var shown = shelf.one(meeting).version();
		assertThat(page("business", minutesPage())).contains("name=\"version\" value=\"" + shown + "\"");
		assertThat(web.perform(marking("public", 0))).hasStatus(303);

		var late = web.perform(approving("business", shown));
		assertThat(late).hasStatus(409);
		assertThat(text(late)).contains("Noen har endret dette", SHOWN, "name=\"version\" value=\"" + shelf.one(meeting).version() + "\"").doesNotContain("??");
		assertThat(answers.of(Set.of(meeting)).get(meeting)).isEmpty();
		twice(approving("business", shelf.one(meeting).version()));
		assertThat(answers.of(Set.of(meeting)).get(meeting)).hasSize(1);
	}

	@Test
	void a_mark_after_approvals_makes_them_fall_visibly_and_the_sectors_have_the_whole_time_again_while_an_objection_stands_M7_P7() {
		written();
		ended();
		minutes.send(meeting, Neighbours.COORDINATOR);
		var first = shelf.one(meeting).answersBy();
		chamber.approves(meeting, Given.party(Sector.BUSINESS));
		minutes.object(meeting, UUID.randomUUID(), "Vi sa det annerledes", Neighbours.representative(Given.party(Sector.VOLUNTARY)));
		MovableClock.SHARED.moveBy(Duration.ofDays(1));
		assertThat(web.perform(marking("public", 0))).hasStatus(303);

		assertThat(answers.of(Set.of(meeting)).get(meeting)).singleElement().satisfies(stands -> assertThat(stands.kind()).isEqualTo(SectorAnswer.Kind.OBJECTED));
		assertThat(shelf.one(meeting).answersBy()).isAfter(first);
		for (var language : List.of("nb", "nn", "en")) {
			assertThat(page("business", minutesPage() + "?sprak=" + language)).contains("referat/godkjenn").doesNotContain("??");
		}
		assertThat(page("reader", minutesPage())).contains("Godkjenninger fra før det gjelder ikke lenger");
		assertThat(history.of(meeting.subject(), null, 50).toString()).containsOnlyOnce("meetings.history.minutes.exempted")
				.containsOnlyOnce("meetings.history.minutes.renewed").doesNotContain(TEXT, BASIS);
		assertThat(page("reader", "/møter/" + meeting.value())).contains("godkjenningene som var gitt, falt bort; ny frist").doesNotContain("??");
		chamber.approves(meeting, Given.party(Sector.BUSINESS));
		chamber.approves(meeting, Given.party(Sector.PUBLIC));
		assertThat(shelf.one(meeting).state()).isEqualTo(MinutesState.APPROVED);
	}

	@Test
	void who_was_appointed_for_one_matter_reads_marks_and_lifts_what_is_noted_on_that_one_only_P2_P5_P7() {
		writtenAndMarked();
		ended();
		try {
			Neighbours.WHO.put("appointed", appointed(chamber.view(chamber.up("Annet")).subject()));
			for (var place : List.of(waitingPage(), minutesPage())) {
				assertThat(page("appointed", place)).contains(KEPT).doesNotContain(TEXT, "notat/" + note);
			}
			for (var denied : List.of(Visits.get("appointed", notePage()), Visits.get("appointed", minutesPage() + "/grunnlag.txt"), marking("appointed", 0),
					lifting("appointed", 0))) {
				assertThat(web.perform(denied)).hasStatus(403);
			}

			for (var only : List.of(chamber.view(matter).subject(), matter.subject())) {
				Neighbours.WHO.put("appointed", appointed(only));
				for (var place : List.of(waitingPage(), minutesPage())) {
					assertThat(page("appointed", place)).contains(TEXT, SHOWN, "notat/" + note);
				}
			}
			assertThat(web.perform(lifting("appointed", 0))).hasStatus(303);
		} finally {
			Neighbours.WHO.remove("appointed");
		}
	}

	@Test
	void the_last_day_is_read_as_a_date_field_sends_it_and_as_people_write_it_P7() {
		written();
		assertThat(web.perform(Visits.post("public", notePage()).param("version", "0").param("exemptionBasis", BASIS).param("exemptionUntil", " 31.12.2026 ")))
				.hasStatus(303);

		assertThat(page("reader", meetingPage())).contains(KEPT).doesNotContain(TEXT);
	}

	@Test
	void the_end_of_the_meeting_waits_for_a_mark_and_the_minutes_carry_it_M7_P7() throws Exception {
		written();
		try (var other = Executors.newSingleThreadExecutor()) {
			var ending = transaction.execute(status -> {
				assertThat(web.perform(marking("public", 0))).hasStatus(303);
				var end = other.submit(() -> adjournment.end(meeting, Neighbours.COORDINATOR));
				chamber.untilSomebodyWaits();
				return end;
			});
			ending.get();
		}

		assertThat(page("reader", minutesPage())).contains(KEPT).doesNotContain(TEXT);
	}

	@Test
	void a_mark_waits_for_the_end_of_the_meeting_and_the_minutes_carry_it_M7_P7() throws Exception {
		written();
		try (var other = Executors.newSingleThreadExecutor()) {
			var marking = transaction.execute(status -> {
				adjournment.end(meeting, Neighbours.COORDINATOR);
				var mark = other.submit(() -> web.perform(marking("public", 0)));
				chamber.untilSomebodyWaits();
				return mark;
			});
			assertThat(marking.get()).hasStatus(303);
		}

		assertThat(page("reader", minutesPage())).contains(KEPT).doesNotContain(TEXT);
	}

	@Test
	void nothing_that_travels_to_other_contexts_carries_the_text_of_a_note_P7() {
		writtenAndMarked();
		for (var sector : Sector.values()) {
			chamber.says(matter, sector, Answer.AGREE);
		}
		chamber.close(matter, "Går videre");
		ended();
		approved();

		assertThat(database.sql("select coalesce(string_agg(serialized_event, ' '), '') from platform.event_publication").query(String.class).single())
				.doesNotContain(TEXT, BASIS);
		assertThat(database.sql("select coalesce(string_agg(cast(mail as text), ' '), '') from platform.mail").query(String.class).single())
				.doesNotContain(TEXT);
	}

	private MockHttpServletRequestBuilder writing() {
		return Visits.post("public", "/møter/sak/" + matter.value() + "/notat").param("form", note.toString()).param("note", TEXT);
	}

	private void written() {
		assertThat(web.perform(writing())).hasStatus(303);
	}

	private void writtenAndMarked() {
		assertThat(web.perform(writing().param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-31"))).hasStatus(303);
	}

	private MockHttpServletRequestBuilder marking(String who, long version) {
		return Visits.post(who, notePage()).param("version", String.valueOf(version)).param("exemptionBasis", BASIS).param("exemptionUntil", "2026-12-31");
	}

	private MockHttpServletRequestBuilder lifting(String who, long version) {
		return Visits.post(who, notePage() + "/opphev").param("version", String.valueOf(version));
	}

	private MockHttpServletRequestBuilder approving(String who, long version) {
		return Visits.post(who, minutesPage() + "/godkjenn").param("version", String.valueOf(version));
	}

	private static Acting appointed(Subject only) {
		return new Acting.Representative(new PersonId(new UUID(2, 30)), Given.party(Sector.PUBLIC), new MandateId(new UUID(4, 30)), true, only);
	}

	private void twice(MockHttpServletRequestBuilder form) {
		for (var click = 0; click < 2; click++) {
			assertThat(web.perform(form)).hasStatus(303);
		}
	}

	private void ended() {
		adjournment.end(meeting, Neighbours.COORDINATOR);
	}

	private void approved() {
		minutes.send(meeting, Neighbours.COORDINATOR);
		approve();
	}

	private void approve() {
		for (var sector : Sector.values()) {
			chamber.approves(meeting, Given.party(sector));
		}
	}

	private String meetingPage() {
		return "/møter/" + meeting.value() + "?sak=" + matter.value();
	}

	/** Where the matter stands after the meeting, which did not conclude it. */
	private String waitingPage() {
		return "/møter/sak/" + matter.value();
	}

	private String minutesPage() {
		return "/møter/" + meeting.value() + "/referat";
	}

	private String notePage() {
		return "/møter/sak/" + matter.value() + "/notat/" + note;
	}

	/** What the matter's history holds, as it is kept. */
	private String told() {
		return history.of(matter.subject(), null, 50).toString();
	}

	/** The page to which a form leads, as whoever sent it sees it. */
	private String followed(String who, MockHttpServletRequestBuilder form) {
		var done = web.perform(form);
		assertThat(done).hasStatus(303);
		var led = web.perform(MockMvcRequestBuilders.get(URI.create(done.getResponse().getRedirectedUrl())).with(user(who))
				.session((MockHttpSession) done.getRequest().getSession()));
		assertThat(led).hasStatusOk();
		return text(led);
	}

	private String document(String who) throws IOException {
		try (var document = Loader.loadPDF(read(who, minutesPage() + "/dokument.pdf").getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
		}
	}

	private String page(String who, String address) {
		var read = read(who, address);
		assertThat(read).hasStatusOk();
		return text(read);
	}

	private static String text(MvcTestResult read) {
		try {
			return read.getResponse().getContentAsString().replace('\u00a0', ' ');
		} catch (UnsupportedEncodingException e) {
			throw new IllegalStateException(e);
		}
	}

	private MvcTestResult read(String who, String address) {
		return web.perform(Visits.get(who, address));
	}
}
