package no.samskaping.meetings;

import static no.samskaping.meetings.Visits.open;
import static no.samskaping.meetings.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.Attendee;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.screen.AllTitles;

@MeetingsTest
class ThePagesTest {

	private @Autowired MockMvcTester web;
	private @Autowired Chamber chamber;
	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetings;
	private @Autowired Meetings allMeetings;
	private @Autowired Matters matters;
	private @Autowired MatterDesk matterDesk;
	private @Autowired AllTitles titles;
	private @Autowired Positions positions;
	private @Autowired NoticeDesk notices;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesDesk minutes;
	private @Autowired MinutesShelf shelf;
	private @Autowired WorkshopDesk workshops;
	private @Autowired Workshops allWorkshops;
	private @Autowired Ideas ideas;
	private @Autowired JdbcClient database;

	@BeforeEach
	void nothing_is_planned_and_nothing_is_up() {
		chamber.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void the_year_shows_its_wheel_its_list_and_what_is_missing_in_each_language_M3(String language) {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(365 * 86_400L));
		meetings.plan(MeetingId.next(), YearMonth.of(2027, 12), LocalDate.of(2027, 12, 14).atTime(9, 0), "Herredshuset", Neighbours.COORDINATOR);
		var page = get("coordinator", "/møter/arshjul/2027?sprak=" + language);

		assertThat(page).hasStatusOk().bodyText().contains("<svg", "12/2027", "grunn?slag=MEETING").doesNotContain("??");
	}

	@Test
	void what_a_button_is_about_is_read_aloud_without_a_space_before_the_colon() {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(365 * 86_400L));

		assertThat(get("coordinator", "/møter/arshjul/2027")).bodyText().contains("aria-label=\"Oppgi grunn: Drøftelsesmøte mangler i juni\"");
	}

	@Test
	void history_says_in_words_when_a_meeting_was_planned_to_be() {
		var meeting = meetings.plan(MeetingId.next(), YearMonth.of(2034, 2), LocalDate.of(2034, 2, 14).atTime(9, 0), "", Neighbours.COORDINATOR);

		assertThat(get("coordinator", "/møter/" + meeting.getId().value())).bodyText()
				.contains("planla møtet til 14.\u00a0februar\u00a02034 kl.\u00a009.00").doesNotContain("2034-02-14T09:00 ");
	}

	@Test
	void the_address_without_ø_leads_to_the_one_with_it() {
		assertThat(get("coordinator", "/moter/arshjul/2026")).hasStatus(303).hasRedirectedUrl("/m%C3%B8ter/arshjul/2026");
	}

	@Test
	void a_year_is_planned_with_one_click_and_the_second_click_plans_nothing_M1_M2() {
		var form = get("coordinator", "/møter/arshjul/2031/forslag");
		assertThat(form).hasStatusOk().bodyText().doesNotContain("??");
		var rows = Pattern.compile("name=\"valgt\" [^>]*value=\"([0-9a-f-]{36}:(?:MEETING|WORKSHOP):\\d+)\"").matcher(body(form)).results()
				.map(found -> found.group(1)).toList();
		assertThat(rows).hasSize(16);
		for (var click = 0; click < 2; click++) {
			var request = post("coordinator", "/møter/arshjul/2031/forslag");
			rows.forEach(row -> request.param("valgt", row).param("dag-" + row.split(":")[0], "2031-03-04").param("tid-" + row.split(":")[0], "09:00"));
			assertThat(web.perform(request.param("sted", "Herredshuset"))).hasStatus(303);
		}

		assertThat(database.sql("select count(*) from meetings.meeting where year = 2031").query(Integer.class).single()).isEqualTo(12);
		assertThat(database.sql("select count(*) from meetings.workshop where year = 2031").query(Integer.class).single()).isEqualTo(4);
	}

	@Test
	void a_form_that_is_sent_twice_at_the_same_moment_plans_once_and_leads_to_the_same_page() {
		var id = UUID.randomUUID().toString();
		var two = List.of("coordinator", "public").parallelStream().map(who -> web.perform(post(who, "/møter/nytt").param("id", id)
				.param("slag", "MEETING").param("ar", "2033").param("plass", "4").param("dag", "2033-04-19").param("tid", "09:00").param("sted", "")))
				.toList();

		assertThat(two).allSatisfy(done -> assertThat(done).hasStatus(303).hasRedirectedUrl("/m%C3%B8ter/" + id));
		assertThat(database.sql("select count(*) from meetings.meeting where year = 2033").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void a_reader_plans_nothing_P2() {
		assertThat(web.perform(post("reader", "/møter/nytt").param("id", UUID.randomUUID().toString()).param("slag", "MEETING").param("ar", "2026")
				.param("plass", "11").param("dag", "2026-11-17").param("tid", "09:00").param("sted", ""))).hasStatus(403);
	}

	@Test
	void what_was_typed_stays_when_the_day_is_missing() {
		assertThat(web.perform(post("coordinator", "/møter/nytt").param("id", UUID.randomUUID().toString()).param("slag", "MEETING")
				.param("ar", "2026").param("plass", "11").param("dag", "").param("tid", "09:00").param("sted", "Rådhuset i Vennesla")))
				.hasStatus(422).bodyText().contains("Rådhuset i Vennesla", "dag-error").doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void the_running_meeting_shows_three_open_panels_to_the_coordinator_M6(String language) {
		var meeting = running();
		var page = get("coordinator", "/møter/" + meeting.value() + "?sprak=" + language);

		assertThat(page).hasStatusOk().bodyText().contains("BUSINESS-answer", "VOLUNTARY-answer", "PUBLIC-answer", "350", "Sykkelverksted")
				.doesNotContain("??");
	}

	@Test
	void a_representative_sees_the_own_panel_open_only_and_the_wrong_sector_is_denied_P2() {
		var meeting = running();
		var matter = matter(meeting);
		assertThat(get("business", "/møter/" + meeting.value())).bodyText().contains("BUSINESS-answer").doesNotContain("PUBLIC-answer");

		assertThat(web.perform(position("business", matter, Sector.PUBLIC, "AGREE", ""))).hasStatus(403);
		assertThat(positions.of(matter)).isEmpty();
	}

	@Test
	void a_panel_is_headed_with_who_answers_and_never_with_who_is_recused_P5() {
		var meeting = running();
		var recused = Given.representative(Sector.PUBLIC);
		world.recused.add(recused);
		assertThat(heading("coordinator", meeting, Sector.PUBLIC)).isEqualTo("Ingen av de oppmøtte kan svare");
		var appointed = new RepresentativeCard(new MandateId(new UUID(4, 30)), new PersonId(new UUID(2, 30)), Given.party(Sector.PUBLIC), true,
				matter(meeting).subject());
		world.appointed.add(appointed);
		var running = allMeetings.one(meeting);
		meetings.attendance(meeting, Stream.concat(running.attendees().stream().map(Attendee::mandate), Stream.of(appointed.mandate()))
				.collect(Collectors.toSet()), null, running.version(), Neighbours.COORDINATOR);
		try {
			Neighbours.WHO.put("appointed", new Acting.Representative(appointed.person(), appointed.party(), appointed.mandate(), true, appointed.only()));

			assertThat(heading("appointed", meeting, Sector.PUBLIC)).isEqualTo("Person 30 for Vennesla kommune");
		} finally {
			Neighbours.WHO.remove("appointed");
		}
		assertThat(heading("reader", meeting, Sector.BUSINESS)).isEqualTo("Person 0");
	}

	@Test
	void a_disagreement_without_reason_is_shown_at_its_field_M6() {
		var matter = matter(running());

		assertThat(web.perform(position("public", matter, Sector.PUBLIC, "DISAGREE", ""))).hasStatus(422).bodyText()
				.contains("PUBLIC-remark-error").doesNotContain("??", "(regel");
	}

	@Test
	void a_matter_is_closed_once_also_by_two_at_the_same_time_M7() throws Exception {
		var meeting = running();
		var matter = matter(meeting);
		for (var sector : Sector.values()) {
			assertThat(web.perform(position("coordinator", matter, sector, "AGREE", ""))).hasStatus(303);
		}
		chamber.minutesBy(meeting, Sector.PUBLIC);
		var version = String.valueOf(matters.one(matter).view().version());
		assertThat(get("coordinator", "/møter/" + meeting.value())).bodyText().contains("Alle tre er enige", "Les opp og lukk saken");
		var two = Arrays.asList("coordinator", "public").parallelStream()
				.map(who -> web.perform(post(who, "/møter/sak/" + matter.value() + "/lukk").param("text", "Går videre, sier " + who).param("version", version)))
				.toList();

		assertThat(two).filteredOn(done -> done.getResponse().getStatus() == 303).hasSize(1);
		assertThat(two).filteredOn(done -> done.getResponse().getStatus() == 409).singleElement()
				.satisfies(second -> assertThat(second).bodyText().contains("Dette skrev du").doesNotContain("??", "Se over og send på nytt"));
		assertThat(matters.one(matter).view().state()).isEqualTo(MatterState.CONCLUDED);
		assertThat(get("coordinator", "/møter/" + meeting.value() + "?sak=" + matter.value())).bodyText().contains("Går videre, sier")
				.doesNotContain("Les opp og lukk saken", "??");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nb | lukket saken 17. november 2026 kl. 09.00. Konklusjon: Går videre. Det du sendte, er ikke lagret.
			nn | lukka saka 17. november 2026 kl. 09.00. Konklusjon: Går vidare. Det du sende, er ikkje lagra.
			en | closed the matter on 17 November 2026 at 09:00. Conclusion: Taken forward. What you sent is not saved.""")
	void who_comes_second_to_close_a_matter_reads_who_closed_it_when_and_how_and_keeps_what_was_typed_M7(String language, String told) {
		var meeting = running();
		var matter = matter(meeting);
		chamber.allAgree(matter);
		chamber.minutesBy(meeting, Sector.PUBLIC);
		MovableClock.SHARED.stopAt(Given.NINE);
		var version = String.valueOf(matters.one(matter).view().version());
		assertThat(web.perform(post("public", "/møter/sak/" + matter.value() + "/lukk").param("text", "Går videre.").param("version", version))).hasStatus(303);
		var second = body(web.perform(post("coordinator", "/møter/sak/" + matter.value() + "/lukk").cookie(new Cookie("sprak", language)).param("text", "Går\nikke videre.")
				.param("version", version))).replace('\u00a0', ' ');

		assertThat(second).containsPattern("<p>Person 2 for Vennesla kommune " + Pattern.quote(told) + "</p>").contains("Går\nikke videre.").doesNotContain("??");
	}

	@Test
	void who_comes_second_to_close_a_matter_after_the_meeting_ended_is_told_so_too_M7() {
		var meeting = running();
		var matter = matter(meeting);
		chamber.allAgree(matter);
		chamber.minutesBy(meeting, Sector.PUBLIC);
		var version = String.valueOf(matters.one(matter).view().version());
		assertThat(web.perform(post("public", "/møter/sak/" + matter.value() + "/lukk").param("text", "Går videre.").param("version", version))).hasStatus(303);
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(web.perform(post("coordinator", "/møter/sak/" + matter.value() + "/lukk").param("text", "Går ikke videre.").param("version", version)))
				.hasStatus(409).bodyText().contains("lukket saken", "Konklusjon: Går videre.", "Går ikke videre.").doesNotContain("??");
	}

	@Test
	void who_comes_second_with_another_ceiling_is_not_told_that_it_was_closed_so_I8_M7() {
		var matter = chamber.bring(world.initiative("Solceller", Stage.RUNNING).subject(), Reason.GROWN);
		matterDesk.take(matter, chamber.running(Sector.values()), Neighbours.COORDINATOR);
		chamber.allAgree(matter);
		var version = String.valueOf(chamber.view(matter).version());
		List<MvcTestResult> answers = Stream.of("900 000", "900 000", "950 000").map(ceiling -> web.perform(post("coordinator", "/møter/sak/" + matter.value() + "/lukk")
				.param("text", "Fullføres.").param("ceiling", ceiling).param("version", version))).toList();

		assertThat(answers).extracting(answer -> answer.getResponse().getStatus()).containsExactly(303, 303, 409);
		assertThat(answers.getLast()).bodyText().contains("950 000").doesNotContain("??");
	}

	@Test
	void who_comes_second_with_another_gateway_is_not_told_that_it_was_closed_so_I5_M7() {
		var matter = chamber.bring(world.initiative("Solceller", Stage.READY_FOR_DISCUSSION).subject(), Reason.SEEKS_GATEWAY);
		matterDesk.take(matter, chamber.running(Sector.values()), Neighbours.COORDINATOR);
		chamber.allAgree(matter);
		var version = String.valueOf(chamber.view(matter).version());
		List<MvcTestResult> answers = Stream.of(Sector.VOLUNTARY, Sector.VOLUNTARY, Sector.BUSINESS).map(sector -> web.perform(post("coordinator", "/møter/sak/"
				+ matter.value() + "/lukk").param("text", "Funnet.").param("gateway", Given.party(sector).value().toString()).param("version", version))).toList();

		assertThat(answers).extracting(answer -> answer.getResponse().getStatus()).containsExactly(303, 303, 409);
		assertThat(chamber.view(matter).gateway()).isEqualTo(Given.party(Sector.VOLUNTARY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nb | Sak  | initiativ  | Saken avsluttes med en konklusjon i referatet
			nn | Sak  | initiativ  | Saka blir avslutta med ein konklusjon i referatet
			en | Matter | initiative | The matter ends with a conclusion in the minutes""")
	void a_matter_without_an_initiative_speaks_of_none_and_is_called_by_its_title_M4_M6(String language, String named, String initiative, String concludes) {
		var matter = MatterId.next();
		var meeting = chamber.running(Sector.values());
		matterDesk.add(matter, meeting, null, "Fast møtested", "", Treatment.DISCUSSION, Neighbours.COORDINATOR);
		var page = "/møter/" + meeting.value() + "?sprak=" + language + "&sak=" + matter.value();

		assertThat(sheet(page)).contains("Fast møtested", concludes).doesNotContainIgnoringCase(initiative).doesNotContain("??", "class=\"about-line\"");
		chamber.says(matter, Sector.VOLUNTARY, Answer.DISAGREE);
		chamber.says(matter, Sector.PUBLIC, Answer.DISAGREE);
		chamber.says(matter, Sector.BUSINESS, Answer.AGREE);
		assertThat(sheet(page)).contains(Sector.BUSINESS + "-answer").doesNotContainIgnoringCase(initiative).doesNotContain("??");
		LocaleContextHolder.setLocale(Locale.of(language));
		try {
			assertThat(titles.of(Set.of(matter.subject())).get(matter.subject()).title())
					.isEqualTo(named + " " + chamber.view(matter).shortNumber() + ": Fast møtested");
		} finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void what_is_written_in_several_lines_keeps_them() {
		var meeting = running();
		assertThat(web.perform(position("coordinator", matter(meeting), Sector.PUBLIC, "DISAGREE", "Ikke nå.\nHeller til våren."))).hasStatus(303);
		assertThat(get("reader", "/møter/" + meeting.value())).bodyText().contains("<span class=\"body-text\">«Ikke nå.\nHeller til våren.»");
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(get("reader", "/møter/" + meeting.value() + "/referat")).bodyText().contains("<span class=\"body-text\">: «Ikke nå.\nHeller til våren.»");
	}

	@Test
	void what_is_written_in_several_lines_keeps_them_on_paper_too_M7() throws IOException {
		var meeting = chamber.running(Sector.values());
		var matter = MatterId.next();
		matterDesk.add(matter, meeting, null, "Fast møtested", "Bakgrunn:\r\n- et rom\r\n- en nøkkel", Treatment.DISCUSSION, Neighbours.COORDINATOR);
		var by = Sector.PUBLIC;
		assertThat(web.perform(post("coordinator", "/møter/sak/" + matter.value() + "/standpunkt").param("seen", "NOTED")
				.param(by + "-form", UUID.randomUUID().toString()).param(by + "-speaker", Given.representative(by).value() + ":" + Given.party(by).value())
				.param(by + "-answer", "AGREE_WITH_REMARK").param(by + "-remark", "Prøves.\r\nSå ser vi."))).hasStatus(303);
		assertThat(web.perform(post("coordinator", "/møter/sak/" + matter.value() + "/notat").param("form", UUID.randomUUID().toString())
				.param("note", "Pris:\r\nukjent."))).hasStatus(303);
		chamber.says(matter, Sector.BUSINESS, Answer.AGREE);
		chamber.says(matter, Sector.VOLUNTARY, Answer.AGREE);
		chamber.close(matter, "Rommet leies.\nNøkkelen lånes.");
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.remark(meeting, "Takk.\nVi sees.", shelf.one(meeting).version(), Neighbours.COORDINATOR);

		assertThat(printed(meeting).lines().map(String::strip)).contains("Bakgrunn:", "- et rom", "- en nøkkel", "Så ser vi.» Registrert av Person 20.", "Pris:", "ukjent.",
				"Rommet leies.", "Nøkkelen lånes.", "Takk.", "Vi sees.");
	}

	@Test
	void the_sectors_that_are_missing_are_listed_inside_the_sentence_M2() {
		assertThat(get("coordinator", "/møter/" + chamber.running(Sector.BUSINESS).value())).bodyText().contains("mangler frivillighet og offentlig");
	}

	@Test
	void what_stands_in_the_way_of_closing_is_said_in_place_of_the_button_M2() {
		var meeting = planned();
		chamber.up("Sykkelverksted");
		chamber.open(meeting, Sector.PUBLIC);

		assertThat(get("coordinator", "/møter/" + meeting.value())).bodyText().contains("Alle tre sektorer må være representert før noe kan konkluderes")
				.doesNotContain("/lukk");
	}

	@Test
	void minutes_do_not_change_after_approval_and_a_correction_is_a_visible_addition_M7() {
		var meeting = running();
		adjournment.end(meeting, Neighbours.COORDINATOR);
		assertThat(get("public", "/møter/" + meeting.value() + "/referat")).hasStatusOk().bodyText().contains("Sykkelverksted").doesNotContain("??");
		minutes.send(meeting, Neighbours.COORDINATOR);
		for (var who : List.of("business", "voluntary", "public")) {
			assertThat(web.perform(post(who, "/møter/" + meeting.value() + "/referat/godkjenn")
					.param("version", String.valueOf(shelf.one(meeting).version())))).hasStatus(303);
		}
		var approved = shelf.one(meeting);

		assertThat(web.perform(post("coordinator", "/møter/" + meeting.value() + "/referat/merknad").param("remark", "Noe annet")
				.param("version", String.valueOf(approved.version())))).hasStatus(422);
		assertThat(web.perform(post("coordinator", "/møter/" + meeting.value() + "/referat/rettelse").param("form", UUID.randomUUID().toString())
				.param("correction", "Per het Pål"))).hasStatus(303);
		assertThat(shelf.one(meeting).sha256()).isEqualTo(approved.sha256()).isNotNull();
		assertThat(shelf.one(meeting).remark()).isNull();
		assertThat(get("public", "/møter/" + meeting.value() + "/referat")).bodyText().contains("Per het Pål", approved.sha256()).doesNotContain("??");
	}

	@Test
	void an_approval_names_the_party_for_which_it_was_given_on_the_page_and_in_the_document_M7_P1() throws IOException {
		var meeting = running();
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.send(meeting, Neighbours.COORDINATOR);
		chamber.approves(meeting, Neighbours.OTHER_CENTRE);

		assertThat(get("public", "/møter/" + meeting.value() + "/referat")).bodyText().contains("Person 9, Frivilligsentral B, ");
		try (var document = Loader.loadPDF(get("public", "/møter/" + meeting.value() + "/referat/dokument.pdf").getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
					.contains("Frivillighet: Godkjent (Person 9, Frivilligsentral B)");
		}
	}

	@Test
	void the_minutes_are_a_document_too_M7() {
		var meeting = running();
		adjournment.end(meeting, Neighbours.COORDINATOR);

		var document = get("public", "/møter/" + meeting.value() + "/referat/dokument.pdf");
		assertThat(document).hasStatusOk().hasContentType("application/pdf");
		assertThat(document.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void a_meeting_keeps_its_hour_in_every_calendar_M2() {
		var meeting = planned();

		assertThat(get("reader", "/møter/" + meeting.value() + "/kalender.ics")).hasStatusOk().bodyText()
				.contains("DTSTART;TZID=Europe/Oslo:20261117T090000", "BEGIN:VTIMEZONE", "TZID:Europe/Oslo").doesNotContain("Berlin");
	}

	@Test
	void a_meeting_that_was_not_held_is_not_confirmed_in_the_calendar_M3() {
		var calendar = "/møter/" + planned().value() + "/kalender.ics";
		assertThat(get("reader", calendar)).bodyText().contains("STATUS:CONFIRMED");

		MovableClock.SHARED.moveBy(Duration.ofDays(1));

		assertThat(get("reader", calendar)).bodyText().contains("STATUS:TENTATIVE").doesNotContain("STATUS:CONFIRMED");
	}

	@Test
	void a_meeting_that_is_planned_within_the_notice_period_says_so_P10() {
		assertThat(get("coordinator", "/møter/" + chamber.planned(Given.TUESDAY.toLocalDate()).value())).bodyText().contains("innkallingen kommer for sent");
		assertThat(get("coordinator", "/møter/" + chamber.planned(Given.TUESDAY.toLocalDate().plusDays(7)).value())).bodyText()
				.contains("Innkallingen sendes innen").doesNotContain("for sent");
	}

	@ParameterizedTest
	@CsvSource({ "nb,Innkalling ble ikke sendt", "nn,Innkalling vart ikkje send", "en,No notice" })
	void a_meeting_without_a_notice_concludes_and_says_so_before_that_and_in_its_minutes_M2_P10_M7(String language, String said) throws IOException {
		var meeting = planned();
		var page = "/møter/" + meeting.value();
		chamber.up("Sykkelverksted");
		assertThat(sheet(page + "/oppmote?sprak=nb")).contains("Innkalling er ikke sendt.");
		chamber.open(meeting, Sector.values());

		assertThat(sheet(page + "?sprak=" + language)).contains(said);
		assertThat(sheet(page + "/avslutt?sprak=nb")).contains("Innkalling ble ikke sendt, og referatet sier det.");
		chamber.allAgree(matter(meeting));
		chamber.close(matter(meeting), "Går videre");
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(sheet(page + "?sprak=" + language)).contains(said);
		assertThat(sheet(page + "/referat?sprak=" + language)).contains(said + (language.equals("en") ? " of the meeting was sent." : "."));
		assertThat(printed(meeting)).contains("Innkalling ble ikke sendt.");
	}

	@Test
	void a_meeting_that_was_called_says_nothing_of_a_missing_notice_P10() throws IOException {
		var meeting = planned();
		notices.send(meeting, Neighbours.COORDINATOR);
		chamber.open(meeting, Sector.values());
		for (var page : List.of("", "/oppmote", "/avslutt")) {
			assertThat(sheet("/møter/" + meeting.value() + page)).doesNotContain("Innkalling ble ikke", "Innkalling er ikke");
		}
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(sheet("/møter/" + meeting.value() + "/referat")).doesNotContain("Innkalling ble ikke");
		assertThat(printed(meeting)).doesNotContain("Innkalling ble ikke");
	}

	@Test
	void the_pages_around_a_meeting_are_whole() {
		var meeting = planned();
		chamber.up("Sykkelverksted");
		for (var page : List.of("", "/innkalling", "/oppmote", "/flytt", "/avlys", "/ny-sak")) {
			assertThat(get("coordinator", "/møter/" + meeting.value() + page)).as(page).hasStatusOk().bodyText().doesNotContain("??");
		}
		for (var page : List.of("/møter/nytt", "/møter/nytt?slag=WORKSHOP", "/møter/arshjul/2026/grunn?slag=MEETING&plass=6",
				"/møter/evaluering")) {
			assertThat(get("public", page)).as(page).hasStatusOk().bodyText().doesNotContain("??");
		}
	}

	@Test
	void the_places_of_a_workshop_are_taken_once_per_form_and_never_beyond_the_last_M1() {
		var workshop = workshop(2);
		var form = UUID.randomUUID();
		for (var click = 0; click < 2; click++) {
			assertThat(web.perform(register(workshop, form, "1"))).hasStatus(303);
		}
		assertThat(allWorkshops.one(workshop).placesTaken()).isEqualTo(1);

		assertThat(web.perform(register(workshop, UUID.randomUUID(), "2"))).hasStatus(422).bodyText().contains("Ledige plasser: 1", "Ola Nordmann");
		assertThat(allWorkshops.one(workshop).placesTaken()).isEqualTo(1);
	}

	@Test
	void a_machine_that_fills_the_hidden_field_registers_nobody() {
		var workshop = workshop(5);

		assertThat(web.perform(register(workshop, UUID.randomUUID(), "1").param("website", "http://spam"))).hasStatus(303);
		assertThat(allWorkshops.one(workshop).placesTaken()).isZero();
	}

	@Test
	void an_idea_without_a_name_is_taken_up_by_a_party_once_and_linked_both_ways_M5() {
		var workshop = workshop(5);
		var idea = raise(workshop, "Benker langs elva", "", "");
		for (var click = 0; click < 2; click++) {
			assertThat(web.perform(post("voluntary", "/møter/verksted/" + workshop.value() + "/innspill/" + idea.value() + "/initiativ")
					.param("party", Given.party(Sector.VOLUNTARY).value().toString()))).hasStatus(303);
		}
		var initiative = ideas.one(idea).initiative();
		world.initiative(initiative, "Benker langs elva", Stage.REGISTERED);

		assertThat(world.registered).containsEntry(initiative, idea.subject());
		assertThat(get("public", "/møter/verksted/" + workshop.value())).bodyText()
				.contains("/initiativ/" + world.initiatives.get(initiative).number()).doesNotContain("??");
	}

	@Test
	void nobody_takes_an_idea_up_for_another_party_P2() {
		var workshop = workshop(5);
		var idea = raise(workshop, "Benker langs elva", "", "");

		assertThat(web.perform(post("business", "/møter/verksted/" + workshop.value() + "/innspill/" + idea.value() + "/initiativ")
				.param("party", Given.party(Sector.PUBLIC).value().toString()))).hasStatus(403);
	}

	@Test
	void a_named_idea_becomes_the_initiative_of_whoever_raised_it_M5() {
		var workshop = workshop(5);
		var idea = raise(workshop, "Sykkelkafé", "Kari Nordmann", "kari@eksempel.no");

		assertThat(web.perform(post("public", "/møter/verksted/" + workshop.value() + "/innspill/" + idea.value() + "/initiativ")
				.param("kind", "RESIDENT"))).hasStatus(303);
		assertThat(world.actors).contains(ideas.one(idea).actor());
	}

	@Test
	void whoever_may_be_known_already_is_asked_about_before_anybody_is_registered_twice_P6() {
		var workshop = workshop(5);
		var idea = raise(workshop, "Åpent verksted", "Turlaget Heia", "heia@eksempel.no");
		var known = new ActorCard(ActorId.next(), ActorKind.ASSOCIATION, "Turlaget Heja", null, null, true, null);
		world.likely.add(known);
		try {
			var page = "/møter/verksted/" + workshop.value() + "/innspill/" + idea.value() + "/initiativ";
			assertThat(get("public", "/møter/verksted/" + workshop.value())).bodyText().contains("Turlaget Heja", "Nei, det er en ny aktør");
			assertThat(web.perform(post("public", page).param("kind", "ASSOCIATION"))).hasStatus(422).bodyText()
					.contains("Finnes allerede?", "#meant-" + idea.value()).doesNotContain("??");
			assertThat(world.actors).doesNotContain(ideas.one(idea).actor());
			assertThat(web.perform(post("public", page).param("kind", "ASSOCIATION").param("meant", "x"))).hasStatus(422);
			assertThat(web.perform(post("public", page).param("kind", "ASSOCIATION").param("meant", UUID.randomUUID().toString()))).hasStatus(404);
			assertThat(web.perform(post("public", page).param("meant", known.id().value().toString()))).hasStatus(303);
			assertThat(world.actors).doesNotContain(ideas.one(idea).actor());
			assertThat(world.registered).containsKey(ideas.one(idea).initiative());
			var other = raise(workshop, "Et annet", "Turlaget Heia", "heia@eksempel.no");
			assertThat(web.perform(post("public", page.replace(idea.value().toString(), other.value().toString())).param("kind", "ASSOCIATION")
					.param("meant", "new"))).hasStatus(303);
			assertThat(world.actors).contains(ideas.one(other).actor());
		} finally {
			world.likely.clear();
		}
	}

	@Test
	void a_workshop_is_evaluated_without_a_name_and_what_lacks_is_named_M8() {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(8 * 86_400));
		var workshop = workshop(5);
		var evaluation = "/apen/verksted/" + workshop.value() + "/evaluering";
		assertThat(web.perform(open(evaluation).param("form", UUID.randomUUID().toString()).param("equalStanding", "4"))).hasStatus(422)
				.bodyText().contains("exchange-error").doesNotContain("??");
		assertThat(web.perform(open(evaluation).param("form", UUID.randomUUID().toString()).param("equalStanding", "4").param("exchange", "3")
				.param("learning", "5").param("leadership", "2").param("comment", "Fint"))).hasStatus(303);

		assertThat(get("public", "/møter/verksted/" + workshop.value())).bodyText().contains("Ett svar", "4,0", "Fint").doesNotContain("??");
	}

	@Test
	void the_same_evaluation_sent_twice_counts_once_and_a_fresh_form_is_a_new_answer_M8() {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(8 * 86_400));
		var address = "/apen/verksted/" + workshop(5).value();
		var first = evaluationForm(address);
		for (var form : List.of(first, first, evaluationForm(address))) {
			assertThat(web.perform(open(address + "/evaluering").param("form", form).param("equalStanding", "4").param("exchange", "3")
					.param("learning", "5").param("leadership", "2"))).hasStatus(303);
		}

		assertThat(get("public", address.replace("/apen/", "/møter/"))).bodyText().contains("2 svar").doesNotContain("3 svar");
	}

	/** The identity that the form carries, as the page of a workshop gives it out. */
	private String evaluationForm(String workshop) {
		return Pattern.compile("/evaluering\".*?name=\"form\" value=\"([0-9a-f-]{36})\"", Pattern.DOTALL)
				.matcher(body(web.perform(MockMvcRequestBuilders.get(workshop)))).results().findFirst().orElseThrow().group(1);
	}

	@Test
	void each_party_evaluates_the_platform_for_itself_and_the_gap_shows_M8() {
		for (var who : List.of("business", "public")) {
			assertThat(web.perform(post(who, "/møter/evaluering").param("form", UUID.randomUUID().toString())
					.param("equalStanding", who.equals("public") ? "5" : "1").param("exchange", "3").param("learning", "3").param("leadership", "3")))
					.hasStatus(303);
		}
		assertThat(web.perform(post("coordinator", "/møter/evaluering").param("form", UUID.randomUUID().toString()).param("equalStanding", "1")
				.param("exchange", "1").param("learning", "1").param("leadership", "1"))).hasStatus(403);

		assertThat(get("reader", "/møter/evaluering")).hasStatusOk().bodyText().contains("<b>4</b>").doesNotContain("??");
	}

	/** What the minutes say as a document. */
	private String printed(MeetingId meeting) throws IOException {
		try (var document = Loader.loadPDF(get("coordinator", "/møter/" + meeting.value() + "/referat/dokument.pdf").getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** The main part of a page. */
	private String sheet(String page) {
		var body = body(get("coordinator", page));
		return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
	}

	private MeetingId planned() {
		return meetings.plan(MeetingId.next(), YearMonth.of(2026, 11), LocalDate.of(2026, 11, 17).atTime(9, 0), "Herredshuset", Neighbours.COORDINATOR)
				.getId();
	}

	private MeetingId running() {
		var meeting = planned();
		chamber.up("Sykkelverksted");
		chamber.open(meeting, Sector.values());
		return meeting;
	}

	private MatterId matter(MeetingId meeting) {
		return matters.onAgenda(meeting).getFirst().getId();
	}

	private WorkshopId workshop(int places) {
		var id = WorkshopId.next();
		workshops.plan(id, 2026, 4, LocalDate.of(2026, 11, 24).atTime(18, 0), "Kulturhuset", places, Neighbours.COORDINATOR);
		return id;
	}

	private IdeaId raise(WorkshopId workshop, String title, String name, String reach) {
		var id = IdeaId.next();
		assertThat(web.perform(open("/apen/verksted/" + workshop.value() + "/innspill").param("form", id.value().toString()).param("title", title)
				.param("raiser", name).param("reach", reach))).hasStatus(303);
		return id;
	}

	private static MockHttpServletRequestBuilder register(WorkshopId workshop, UUID form, String people) {
		return open("/apen/verksted/" + workshop.value() + "/pamelding").param("form", form.toString()).param("name", "Ola Nordmann")
				.param("people", people);
	}

	private static MockHttpServletRequestBuilder position(String who, MatterId matter, Sector sector, String answer, String remark) {
		return post(who, "/møter/sak/" + matter.value() + "/standpunkt").param(sector + "-form", UUID.randomUUID().toString())
				.param(sector + "-speaker", Given.representative(sector).value() + ":" + Given.party(sector).value())
				.param("seen", "TAKEN_FORWARD").param(sector + "-answer", answer).param(sector + "-remark", remark);
	}

	/** The line under a sector's name in a matter's panels; they stand in the order of the sectors. */
	private String heading(String who, MeetingId meeting, Sector sector) {
		return Pattern.compile("<p class=\"supporting speaker\">([^<]*)</p>").matcher(body(get(who, "/møter/" + meeting.value()))).results()
				.map(found -> found.group(1)).toList().get(sector.ordinal());
	}

	private MvcTestResult get(String who, String address) {
		return web.perform(Visits.get(who, address));
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		} catch (UnsupportedEncodingException e) {
			throw new IllegalStateException(e);
		}
	}
}
