package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;

@MeetingsTest
class BadInputTest {

	private @Autowired MockMvcTester web;
	private @Autowired Chamber chamber;
	private @Autowired Neighbours.World world;
	private @Autowired MatterDesk matterDesk;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesDesk minutes;
	private @Autowired WorkshopDesk workshops;
	private @Autowired Workshops allWorkshops;
	private @Autowired Positions positions;

	@BeforeEach
	void clear() {
		chamber.clear();
	}

	@Test
	void a_text_that_is_too_long_is_refused_at_its_field_also_for_everyone() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		var workshop = workshop();

		assertThat(web.perform(Visits.open("/apen/verksted/" + workshop.value() + "/pamelding").param("form", UUID.randomUUID().toString())
				.param("name", "N".repeat(201)))).hasStatus(422).bodyText().contains("name-error", "200 tegn").doesNotContain("??", "(regel");
		assertThat(web.perform(Visits.post("coordinator", "/møter/" + meeting.value() + "/avlys").param("reason", "x".repeat(1001))))
				.hasStatus(422).bodyText().contains("reason-error");
		assertThat(web.perform(Visits.post("coordinator", "/møter/" + meeting.value() + "/avlys").param("reason", "x".repeat(1000))))
				.hasStatus(303);
	}

	@Test
	void an_address_that_is_none_anywhere_on_the_platform_is_none_at_a_workshop_M1() {
		var workshop = workshop();

		assertThat(web.perform(registration(workshop, "<kari@eksempel.no>"))).hasStatus(422).bodyText().contains("mail-error").doesNotContain("??");
		assertThat(web.perform(registration(workshop, " Kari@Eksempel.no "))).hasStatus(303);
	}

	@Test
	void all_that_is_wrong_with_a_registration_is_told_at_once_M1() {
		assertThat(web.perform(registration(workshop(), "", "x", "0"))).hasStatus(422).bodyText()
				.contains("name-error", "mail-error", "people-error", "3 ting må rettes", "Skriv hvor mange som kommer").doesNotContain("??");
	}

	@Test
	void an_unreadable_way_to_be_reached_is_explained_by_what_stands_beside_it_M5() {
		var workshop = workshop();

		assertThat(web.perform(idea(workshop, "", "999"))).hasStatus(422).bodyText().contains("reach-error", "eller la feltet stå tomt")
				.doesNotContain("la navnet stå tomt", "??");
		assertThat(web.perform(idea(workshop, "Kari", "999"))).hasStatus(422).bodyText().contains("reach-error")
				.doesNotContain("stå tomt.", "??");
		assertThat(web.perform(idea(workshop, "Kari", ""))).hasStatus(422).bodyText().contains("reach-error", "eller la navnet stå tomt");
	}

	@Test
	void the_form_of_a_new_idea_stands_open_when_it_was_refused_whatever_was_wrong_M5() {
		var address = "/møter/verksted/" + workshop().value();
		var open = "<details class=\"no-print\" open=\"open\">";

		for (var wrong : Map.of("title", "", "reach", "999", "name", "N".repeat(201), "description", "x".repeat(4001)).entrySet()) {
			var fields = new HashMap<>(Map.of("title", "Turvei", "name", "Kari", "reach", "99 99 99 99"));
			fields.put(wrong.getKey(), wrong.getValue());
			var request = Visits.post("coordinator", address + "/innspill").param("form", UUID.randomUUID().toString());
			fields.forEach(request::param);
			assertThat(web.perform(request)).as(wrong.getKey()).hasStatus(422).bodyText().contains(open, wrong.getKey() + "-error").doesNotContain("??");
		}
		assertThat(web.perform(Visits.get("coordinator", address))).bodyText().contains("<details").doesNotContain(open);
	}

	@Test
	void a_hand_made_position_is_refused_and_nothing_breaks_M6() {
		var matter = chamber.up("Solceller");
		chamber.planned(Given.TUESDAY.toLocalDate());
		var address = "/møter/sak/" + matter.value() + "/standpunkt";
		var whole = Given.representative(Sector.PUBLIC).value() + ":" + Given.party(Sector.PUBLIC).value();

		assertThat(List.of(position(address, "", "AGREE", ""), position(address, "a:b", "AGREE", ""), position(address, whole, "MAYBE", ""),
				position(address, whole, "", "En merknad uten svar"))).allSatisfy(form -> assertThat(web.perform(form)).hasStatus(422));
		assertThat(positions.of(matter)).isEmpty();
	}

	@Test
	void an_empty_choice_is_refused_at_its_field() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		var matter = chamber.discussed("Solceller");
		chamber.up("Sykkelverksted");

		assertThat(web.perform(Visits.post("coordinator", "/møter/sak/" + matter.value() + "/forslag").param("proposal", "").param("version", "0")))
				.hasStatus(422).bodyText().contains("proposal-error").doesNotContain("??");
		assertThat(web.perform(Visits.post("coordinator", "/møter/" + meeting.value() + "/hent-sak").param("taken", ""))).hasStatus(422);
		assertThat(web.perform(planOne("2026", "13"))).hasStatus(422).bodyText().contains("plass-error").doesNotContain("??");
		assertThat(web.perform(planOne("2026", ""))).hasStatus(422).bodyText().contains("plass-error");
		assertThat(web.perform(planOne("neste år", "4"))).hasStatus(422).bodyText().contains("ar-error");
		assertThat(web.perform(Visits.get("coordinator", "/møter/arshjul/2026/grunn?slag=MEETING&plass=99"))).hasStatus(404);
		assertThat(web.perform(Visits.post("coordinator", "/møter/arshjul/2026/forslag").param("valgt", "a:b:c"))).hasStatus(422);
	}

	@Test
	void all_that_is_wrong_with_a_plan_is_told_at_once_and_named_after_the_right_is_asked_for_M3() {
		var wrong = Map.of("MEETING", "Velg måneden", "WORKSHOP", "Velg kvartalet");

		wrong.forEach((kind, slot) -> assertThat(web.perform(plan("coordinator", kind))).hasStatus(422).bodyText()
				.contains("plass-error", "ar-error", "dag-error", "tid-error", slot, "Skriv et år fra 2000 til 2100").doesNotContain("Velg fra listen", "??"));
		assertThat(web.perform(plan("coordinator", "WORKSHOP"))).bodyText().contains("plasser-error", "5 ting må rettes");
		assertThat(web.perform(plan("reader", "MEETING"))).hasStatus(403);
	}

	@Test
	void a_place_that_is_too_long_does_not_hide_what_else_is_wrong_with_a_plan_M3() {
		var sted = "S".repeat(201);

		assertThat(web.perform(plan("coordinator", "WORKSHOP").param("sted", sted))).hasStatus(422).bodyText().contains("plass-error", "ar-error",
				"dag-error", "tid-error", "plasser-error", "sted-error", "200 tegn", "6 ting må rettes", sted).doesNotContain("??");
		assertThat(web.perform(plan("coordinator", "WORKSHOP", "i".repeat(201)))).bodyText().contains("dag-error", "200 tegn", "5 ting må rettes")
				.doesNotContain("Skriv en dato");
		assertThat(web.perform(planOne("2026", "4").param("sted", sted))).hasStatus(422).bodyText().contains("sted-error");
		assertThat(web.perform(plan("reader", "MEETING").param("sted", sted))).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource({ "nb, Skriv en dato i årene fra 2000 til 2100", "nn, Skriv ein dato i åra frå 2000 til 2100", "en, Write a date in the years from 2000 to 2100" })
	void a_day_in_a_year_for_which_nothing_is_planned_is_told_which_years_there_are_M3(String language, String rule) {
		for (var day : List.of("9999-12-31", "0001-01-01", "1.1.1999")) {
			assertThat(web.perform(plan("coordinator", "MEETING", day).cookie(new Cookie("sprak", language)))).as(day).hasStatus(422).bodyText()
					.contains("dag-error", rule).doesNotContain("??");
		}
		assertThat(web.perform(plan("coordinator", "MEETING", "").cookie(new Cookie("sprak", language)))).bodyText().contains("dag-error").doesNotContain(rule);
	}

	@Test
	void a_workshop_is_moved_M1() {
		var workshop = workshop();
		var address = "/møter/verksted/" + workshop.value() + "/flytt";
		assertThat(web.perform(Visits.get("coordinator", address))).hasStatusOk().bodyText().contains("2026-11-24", "Kulturhuset").doesNotContain("??");
		for (var click = 0; click < 2; click++) {
			assertThat(web.perform(Visits.post("coordinator", address).param("version", "0").param("dag", "2026-11-25").param("tid", "18:00")
					.param("sted", "Biblioteket").param("plasser", "7"))).hasStatus(303);
		}

		assertThat(allWorkshops.one(workshop).place()).isEqualTo("Biblioteket");
		assertThat(web.perform(Visits.post("coordinator", address).param("version", "1").param("dag", "2026-11-25").param("tid", "18:00")
				.param("sted", "Biblioteket").param("plasser", "0"))).hasStatus(422).bodyText().contains("plasser-error");
	}

	@Test
	void the_rows_of_a_year_keep_what_was_typed_and_the_day_that_is_wrong_is_named_M3() {
		var id = UUID.randomUUID().toString();
		var page = web.perform(Visits.post("coordinator", "/møter/arshjul/2041/forslag").param("rad", id + ":MEETING:1").param("valgt", id + ":MEETING:1")
				.param("dag-" + id, "i morgen").param("tid-" + id, "10:30").param("sted", "Rådhuset"));

		assertThat(page).hasStatus(422).bodyText().contains("dag-" + id + "-error", "i morgen", "10:30", "Rådhuset", "#dag-" + id).doesNotContain("??");
	}

	@Test
	void the_ticks_of_an_attendance_stay_when_it_is_refused() {
		var meeting = chamber.running(Sector.values());
		var deputy = new UUID(5, Given.party(Sector.PUBLIC).value().getLeastSignificantBits()).toString();

		assertThat(web.perform(Visits.post("coordinator", "/møter/" + meeting.value() + "/oppmote").param("version", "0").param("oppmott", deputy)))
				.hasStatus(409).bodyText().containsPattern("value=\"" + deputy + "\"[^>]*checked")
				.doesNotContainPattern("value=\"" + Neighbours.mandate(Given.party(Sector.BUSINESS)).value() + "\"[^>]*checked");
	}

	@Test
	void the_closing_text_stays_when_a_voice_changes_meanwhile_M7() {
		var matter = chamber.discussed("Solceller");
		chamber.says(matter, Sector.PUBLIC, Answer.DISAGREE);

		assertThat(web.perform(Visits.post("coordinator", "/møter/sak/" + matter.value() + "/lukk").param("text", "Det lange vedlegget")
				.param("version", "0"))).hasStatus(422).bodyText().contains("Det lange vedlegget").doesNotContain("??");
	}

	@Test
	void what_was_chosen_stays_when_a_closing_is_refused_M6_M7_I5() {
		var matter = chamber.bring(world.initiative("Solceller", Stage.READY_FOR_DISCUSSION).subject(), Reason.SEEKS_GATEWAY);
		matterDesk.take(matter, chamber.running(Sector.values()), Neighbours.COORDINATOR);
		chamber.allAgree(matter);
		var gateway = Given.party(Sector.VOLUNTARY).value().toString();

		assertThat(web.perform(Visits.post("coordinator", "/møter/sak/" + matter.value() + "/lukk").param("text", "").param("gateway", gateway)
				.param("version", String.valueOf(chamber.view(matter).version())))).hasStatus(422).bodyText()
				.containsPattern("<option value=\"" + gateway + "\" selected").containsPattern("name=\"BUSINESS-answer\" value=\"AGREE\" checked")
				.containsPattern("name=\"VOLUNTARY-answer\" value=\"AGREE\" checked").containsPattern("name=\"PUBLIC-answer\" value=\"AGREE\" checked");
	}

	@Test
	void the_text_of_an_objection_stays_when_it_comes_too_late_M7() {
		var meeting = chamber.running(Sector.values());
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.send(meeting, Neighbours.COORDINATOR);
		MovableClock.SHARED.moveBy(Duration.ofDays(30));

		assertThat(web.perform(Visits.post("public", "/møter/" + meeting.value() + "/referat/innvending").param("form", UUID.randomUUID().toString())
				.param("text", "Vi sa det annerledes"))).hasStatus(422).bodyText().contains("Vi sa det annerledes").doesNotContain("??");
	}

	@Test
	void saving_one_panel_says_nothing_for_the_others_M6_P2() {
		var meeting = chamber.running(Sector.values());
		var matter = chamber.up("Solceller");
		matterDesk.take(matter, meeting, Neighbours.COORDINATOR);
		chamber.says(matter, Sector.VOLUNTARY, Answer.DISAGREE);
		var other = Neighbours.mandate(Neighbours.OTHER_CENTRE).value().toString();
		var all = Arrays.stream(Sector.values()).map(sector -> Neighbours.mandate(Given.party(sector)).value().toString()).toList();
		var request = Visits.post("coordinator", "/møter/" + meeting.value() + "/oppmote").param("version", "1").param("oppmott", other);
		all.forEach(one -> request.param("oppmott", one));
		assertThat(web.perform(request)).hasStatus(303);

		var page = web.perform(Visits.get("coordinator", "/møter/" + meeting.value() + "?sak=" + matter.value()));
		assertThat(page).bodyText().containsPattern("name=\"VOLUNTARY-speaker\"[^>]*><option value=\"\"")
				.doesNotContainPattern("name=\"VOLUNTARY-answer\"[^>]*checked").contains("«Fordi»");
		assertThat(web.perform(Visits.get("voluntary", "/møter/" + meeting.value() + "?sak=" + matter.value()))).bodyText()
				.containsPattern("name=\"VOLUNTARY-answer\" value=\"DISAGREE\" checked");
	}

	@Test
	void what_was_said_at_an_earlier_meeting_is_shown_and_not_filled_in_again_M6() {
		var first = chamber.running(Sector.values());
		var matter = chamber.up("Solceller");
		matterDesk.take(matter, first, Neighbours.COORDINATOR);
		chamber.says(matter, Sector.VOLUNTARY, Answer.DISAGREE);
		adjournment.end(first, Neighbours.COORDINATOR);
		var second = chamber.running(Sector.values());
		matterDesk.take(matter, second, Neighbours.COORDINATOR);

		assertThat(web.perform(Visits.get("voluntary", "/møter/" + second.value()))).bodyText().contains("«Fordi»")
				.doesNotContainPattern("name=\"VOLUNTARY-answer\"[^>]*checked");
	}

	private static MockHttpServletRequestBuilder registration(WorkshopId workshop, String mail) {
		return registration(workshop, "Kari", mail, "1");
	}

	private static MockHttpServletRequestBuilder registration(WorkshopId workshop, String name, String mail, String people) {
		return Visits.open("/apen/verksted/" + workshop.value() + "/pamelding").param("form", UUID.randomUUID().toString()).param("name", name)
				.param("people", people).param("mail", mail);
	}

	private static MockHttpServletRequestBuilder idea(WorkshopId workshop, String raiser, String reach) {
		return Visits.open("/apen/verksted/" + workshop.value() + "/innspill").param("form", UUID.randomUUID().toString()).param("title", "Turvei")
				.param("raiser", raiser).param("reach", reach);
	}

	private static MockHttpServletRequestBuilder position(String address, String speaker, String answer, String remark) {
		return Visits.post("coordinator", address).param("seen", "TAKEN_FORWARD").param("PUBLIC-form", UUID.randomUUID().toString())
				.param("PUBLIC-speaker", speaker).param("PUBLIC-answer", answer).param("PUBLIC-remark", remark);
	}

	private static MockHttpServletRequestBuilder plan(String who, String kind) {
		return plan(who, kind, "i morgen");
	}

	private static MockHttpServletRequestBuilder plan(String who, String kind, String day) {
		return Visits.post(who, "/møter/nytt").param("id", UUID.randomUUID().toString()).param("slag", kind).param("ar", "20").param("plass", "")
				.param("dag", day).param("tid", "ni").param("plasser", "mange");
	}

	private static MockHttpServletRequestBuilder planOne(String year, String slot) {
		return Visits.post("coordinator", "/møter/nytt").param("id", UUID.randomUUID().toString()).param("slag", "MEETING").param("ar", year)
				.param("plass", slot).param("dag", "2026-11-17").param("tid", "09:00").param("sted", "");
	}

	private WorkshopId workshop() {
		var id = WorkshopId.next();
		workshops.plan(id, 2026, 4, LocalDate.of(2026, 11, 24).atTime(18, 0), "Kulturhuset", 5, Neighbours.COORDINATOR);
		return id;
	}
}
