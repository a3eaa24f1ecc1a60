package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.evaluation.JudgementDesk;
import no.samskaping.meetings.evaluation.Scores;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.workshop.Idea;
import no.samskaping.meetings.workshop.IdeaDesk;
import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.meetings.year.GapDesk;
import no.samskaping.meetings.year.Happening;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.record.Documents;
import no.samskaping.workbench.screen.Overview;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

@MeetingsTest
class WhoSeesWhatTest {

	private @Autowired MockMvcTester web;
	private @Autowired Chamber chamber;
	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetings;
	private @Autowired MatterDesk matterDesk;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesShelf shelf;
	private @Autowired MinutesDesk minutes;
	private @Autowired WorkshopDesk workshops;
	private @Autowired JudgementDesk judgements;
	private @Autowired Ideas ideas;
	private @Autowired IdeaDesk ideaDesk;
	private @Autowired GapDesk gaps;
	private @Autowired List<Tasks> tasks;
	private @Autowired List<Overview> overviews;
	private @Autowired Documents documents;
	private @Autowired JdbcClient database;

	@BeforeEach
	void clear() {
		chamber.clear();
		world.initiatives.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "participant", "nobody" })
	void participants_and_those_without_a_role_see_no_meeting_no_minutes_and_no_workshop_P7(String who) {
		var meeting = chamber.running(Sector.values());
		var matter = chamber.up("Solceller");
		adjournment.end(meeting, Neighbours.COORDINATOR);
		var workshop = workshop();

		assertThat(List.of("/møter", "/møter/arshjul/2026", "/møter/arshjul/2026/kalender.ics", "/møter/" + meeting.value(),
				"/møter/" + meeting.value() + "/referat", "/møter/" + meeting.value() + "/referat/dokument.pdf", "/møter/sak/" + matter.value(),
				"/møter/verksted/" + workshop.value(), "/møter/evaluering"))
				.allSatisfy(address -> assertThat(web.perform(Visits.get(who, address))).as(address).hasStatus(403));
		assertThat(web.perform(Visits.get("reader", "/møter/" + meeting.value() + "/referat"))).hasStatusOk();
	}

	@Test
	void single_answers_about_a_workshop_are_seen_by_those_who_work_here_only_P7() {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(8 * 86_400));
		var workshop = workshop();
		judgements.workshop(UUID.randomUUID(), workshop, new Scores(4, 4, 4, 4), "Bare for de få");

		assertThat(web.perform(Visits.get("public", "/møter/verksted/" + workshop.value()))).bodyText().contains("Bare for de få", "4,0");
		assertThat(web.perform(Visits.get("reader", "/møter/verksted/" + workshop.value()))).bodyText().contains("Ett svar")
				.doesNotContain("Bare for de få", "4,0");
	}

	@Test
	void everyone_sees_the_titles_of_formalised_projects_and_only_the_number_of_small_ones_M1_P7() {
		world.initiative("Sykkelverksted for ungdom", Stage.RUNNING);
		world.initiative(InitiativeId.next(), "Hjelp til fru Hansen", Stage.RUNNING, Scale.SMALL);

		assertThat(web.perform(MockMvcRequestBuilders.get("/apen/verksted/" + workshop().value()))).hasStatusOk().bodyText()
				.contains("Sykkelverksted for ungdom", "Ett prosjekt til er i gang").doesNotContain("Hansen", "Tretti ungdommer", "??", ">·<");
	}

	@ParameterizedTest
	@CsvSource({ "nb, pågår per i dag", "nn, går føre seg per i dag", "en, going on as of today" })
	void a_workshop_that_was_held_calls_what_goes_on_today_by_its_day_M1(String language, String asOf) {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(8 * 86_400));
		world.initiative("Sykkelverksted for ungdom", Stage.RUNNING);
		var workshop = workshop();
		var pages = List.of("/møter/verksted/" + workshop.value(), "/apen/verksted/" + workshop.value());

		assertThat(pages).allSatisfy(page -> assertThat(web.perform(Visits.get("public", page + "?sprak=" + language))).bodyText().doesNotContain(asOf));
		workshops.held(workshop, Neighbours.COORDINATOR);
		assertThat(pages).allSatisfy(page -> assertThat(web.perform(Visits.get("public", page + "?sprak=" + language))).bodyText().contains(asOf)
				.doesNotContain("??"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void the_page_of_a_matter_shows_its_history_and_leads_to_impartiality_also_for_one_of_its_own_P5(String language) {
		var meeting = chamber.running(Sector.values());
		var own = MatterId.next();
		matterDesk.add(own, meeting, null, "Nytt møtested", "", Treatment.DISCUSSION, Neighbours.COORDINATOR);

		assertThat(web.perform(Visits.get("public", "/møter/" + meeting.value() + "?sak=" + own.value() + "&sprak=" + language))).hasStatusOk()
				.bodyText().contains("/partnerskap/habilitet?kind=matter&amp;id=" + own.value(), "Habilitet").doesNotContain("??");
		assertThat(web.perform(Visits.get("public", "/møter/" + meeting.value()))).bodyText().contains("åpnet møtet", "saken kom opp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void a_matter_that_waits_for_a_meeting_has_a_page_M4(String language) {
		var matter = chamber.up("Solceller");

		assertThat(web.perform(Visits.get("reader", "/møter/sak/" + matter.value() + "?sprak=" + language))).hasStatusOk().bodyText()
				.contains("<h1>Solceller</h1>").doesNotContain("??");
	}

	@Test
	void the_gap_between_the_parties_is_shown_at_the_next_workshop_M8() {
		judgements.platform(UUID.randomUUID(), new Scores(5, 3, 3, 3), null, Neighbours.representative(Given.party(Sector.PUBLIC)));
		judgements.platform(UUID.randomUUID(), new Scores(1, 3, 3, 3), null, Neighbours.representative(Given.party(Sector.BUSINESS)));

		assertThat(web.perform(Visits.get("reader", "/møter/verksted/" + workshop().value()))).bodyText().contains("Avstanden mellom partenes", "<b>4</b>")
				.doesNotContain("??");
	}

	@Test
	void the_coordinator_is_reminded_once_a_year_of_all_that_is_missing_also_of_last_year_and_of_what_is_near_M3() {
		MovableClock.SHARED.stopAt(Instant.parse("2037-01-04T08:00:00Z"));
		var coordinator = new Viewer(Viewer.LOCAL, "coordinator", null);

		assertThat(planning()).extracting(Task::key, task -> task.what().arguments(), Task::href).containsExactly(
				tuple("meetings.plan.2036", List.of("2036", 16), "/møter/arshjul/2036"),
				tuple("meetings.plan.2037", List.of("2037", 2), "/møter/arshjul/2037/forslag"));
		assertThat(overviews.stream().flatMap(one -> one.gapsFor(coordinator).stream()).map(Overview.Gap::href)).contains("/møter/arshjul/2036");
	}

	@Test
	void whoever_cannot_close_a_gap_is_led_to_see_it_and_not_to_close_it_M3() {
		MovableClock.SHARED.stopAt(Instant.parse("2043-01-04T08:00:00Z"));

		assertThat(gapLinks("coordinator")).containsOnly("meetings.gap.close", "meetings.gap.plan");
		assertThat(gapLinks("public")).containsOnly("meetings.gap.close", "meetings.gap.plan");
		assertThat(gapLinks("reader")).containsOnly("meetings.gap.see");
	}

	private List<String> gapLinks(String who) {
		return overviews.stream().flatMap(one -> one.gapsFor(new Viewer(Viewer.LOCAL, who, null)).stream()).map(gap -> gap.link().key()).toList();
	}

	@Test
	void what_is_explained_or_planned_is_no_longer_reminded_of_M3() {
		MovableClock.SHARED.stopAt(Instant.parse("2040-01-04T08:00:00Z"));
		gaps.state(Happening.Kind.MEETING, 2039, 12, "Juleferie", Neighbours.COORDINATOR);
		for (var month = 1; month <= 2; month++) {
			meetings.plan(MeetingId.next(), YearMonth.of(2040, month), LocalDate.of(2040, month, 21).atTime(9, 0), "Herredshuset",
					Neighbours.COORDINATOR);
		}

		assertThat(planning()).singleElement().satisfies(task -> assertThat(task.what().arguments()).containsExactly("2039", 15));
	}

	@Test
	void an_answer_in_writing_is_asked_for_behind_however_many_matters_that_wait_M6() {
		for (var waiting = 0; waiting < 50; waiting++) {
			chamber.up("Sak " + waiting);
		}
		var matter = chamber.up("Solceller");
		matterDesk.openForAnswers(matter, Given.TUESDAY.toLocalDate().plusDays(3), Neighbours.COORDINATOR);

		assertThat(tasksOf("public")).extracting(Task::key).contains("meetings.answer." + matter.value());
	}

	@Test
	void a_reason_explains_a_gap_once_and_nothing_that_is_none_M3() {
		MovableClock.SHARED.stopAt(Instant.parse("2038-02-04T08:00:00Z"));
		gaps.state(Happening.Kind.MEETING, 2037, 11, "Valg", Neighbours.COORDINATOR);
		gaps.state(Happening.Kind.MEETING, 2037, 11, "Valg", Neighbours.COORDINATOR);

		assertThatThrownBy(() -> gaps.state(Happening.Kind.MEETING, 2037, 11, "Sykdom", Neighbours.COORDINATOR)).isInstanceOf(Outdated.class);
		assertThatThrownBy(() -> gaps.state(Happening.Kind.MEETING, 2038, 9, "Ferie", Neighbours.COORDINATOR)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> gaps.state(Happening.Kind.MEETING, 2037, 99, "Ferie", Neighbours.COORDINATOR)).isInstanceOf(Unknown.class);
	}

	@Test
	void a_named_idea_is_taken_up_by_no_party_and_becomes_its_raiser_s_when_staff_know_how_to_reach_them_M5() {
		var workshop = workshop();
		var idea = IdeaId.next();
		ideaDesk.raise(idea, workshop, new Idea.Raised("Benker", null, "Kari", "99 99 99 99"), new Acting.Nobody());
		database.sql("update meetings.idea set reach = 'nede ved elva' where id = ?").param(idea.value()).update();

		assertThatThrownBy(() -> ideaDesk.takeUp(idea, Given.party(Sector.PUBLIC), Neighbours.COORDINATOR)).isInstanceOf(Refused.class)
				.hasMessageContaining("idea.named");
		assertThatThrownBy(() -> ideaDesk.becomeRaisers(idea, ActorKind.RESIDENT, null, false, Neighbours.COORDINATOR)).isInstanceOf(Refused.class);
		assertThat(web.perform(Visits.post("voluntary", "/møter/verksted/" + workshop.value() + "/innspill/" + idea.value() + "/kontakt")
				.param("reach-" + idea.value(), "nede"))).hasStatus(422).bodyText()
				.contains("href=\"#reach-" + idea.value() + "\"", "id=\"reach-" + idea.value() + "-error\"", "value=\"nede\"");
		assertThat(web.perform(Visits.post("voluntary", "/møter/verksted/" + workshop.value() + "/innspill/" + idea.value() + "/kontakt")
				.param("reach-" + idea.value(), "kari@eksempel.no"))).hasStatus(303);
		ideaDesk.becomeRaisers(idea, ActorKind.RESIDENT, null, false, Neighbours.COORDINATOR);

		assertThat(ideas.one(idea).takenUpAt()).isNotNull();
	}

	@Test
	void what_the_fingerprint_of_minutes_was_taken_of_can_be_read_M7() {
		var meeting = chamber.running(Sector.values());
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.send(meeting, Neighbours.COORDINATOR);
		for (var sector : Sector.values()) {
			chamber.approves(meeting, Given.party(sector));
		}
		var read = web.perform(Visits.get("reader", "/møter/" + meeting.value() + "/referat/grunnlag.txt")).getResponse().getContentAsByteArray();

		assertThat(documents.sha256(read)).isEqualTo(shelf.one(meeting).sha256());
	}

	@Test
	void a_hall_of_guests_behind_one_address_evaluates_and_a_machine_is_slowed_M1() {
		MovableClock.SHARED.stopAt(Given.NINE.plusSeconds(8 * 86_400));
		var workshop = workshop();
		for (var guest = 0; guest < 60; guest++) {
			assertThat(web.perform(evaluation(workshop))).hasStatus(303);
		}

		assertThat(web.perform(evaluation(workshop))).hasStatus(422).bodyText().contains("mange skjemaer");
		assertThat(database.sql("select count(distinct source) from meetings.knock").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void an_initiative_that_fits_no_challenge_is_brought_up_for_information_by_its_number_I6() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		var initiative = world.initiative("Kulturnatt", Stage.UNDER_DEVELOPMENT);
		var matter = UUID.randomUUID();
		var form = Visits.post("public", "/møter/" + meeting.value() + "/ny-sak").param("matter", matter.toString()).param("title", "Kulturnatt")
				.param("body", "").param("behandling", "INFORMATION");

		assertThat(web.perform(form.param("initiativ", "i-2026-000014"))).hasStatus(303);
		assertThat(chamber.view(new MatterId(matter))).satisfies(view -> {
			assertThat(view.subject()).isEqualTo(initiative.subject());
			assertThat(view.proposal()).isEqualTo(Outcome.NOTED);
		});
		assertThat(web.perform(Visits.post("public", "/møter/" + meeting.value() + "/ny-sak").param("matter", UUID.randomUUID().toString())
				.param("title", "Annet").param("body", "").param("initiativ", "I-2020-000001"))).hasStatus(422).bodyText().contains("initiativ-error");
	}

	@Test
	void an_initiative_that_has_ended_is_not_brought_up_by_its_number_I6() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		world.initiative("Kulturnatt", Stage.WITHDRAWN);

		assertThat(web.perform(Visits.post("public", "/møter/" + meeting.value() + "/ny-sak").param("matter", UUID.randomUUID().toString())
				.param("title", "Kulturnatt").param("body", "").param("initiativ", "I-2026-000014"))).hasStatus(422).bodyText()
				.contains("initiativ-error");
	}

	@Test
	void a_sector_that_has_not_answered_in_writing_is_told_on_the_page_of_the_initiative_M6() {
		var matter = chamber.up("Solceller");
		var subject = chamber.view(matter).subject();
		matterDesk.take(matter, chamber.running(Sector.BUSINESS, Sector.PUBLIC), Neighbours.COORDINATOR);
		assertThat(about(subject, "voluntary")).isEmpty();

		matterDesk.openForAnswers(matter, Given.TUESDAY.toLocalDate().plusDays(3), Neighbours.COORDINATOR);

		assertThat(about(subject, "voluntary")).singleElement()
				.satisfies(task -> assertThat(task.href()).isEqualTo("/møter/sak/" + matter.value()));
		assertThat(about(subject, "reader")).isEmpty();
		assertThat(about(chamber.view(chamber.up("Benker")).subject(), "voluntary")).isEmpty();
		chamber.says(matter, Sector.VOLUNTARY, Answer.AGREE);
		assertThat(about(subject, "voluntary")).isEmpty();
	}

	private List<Task> about(Subject subject, String who) {
		return tasks.stream().flatMap(one -> one.about(subject, new Viewer(Viewer.LOCAL, who, null)).stream()).toList();
	}

	private List<Task> planning() {
		return tasksOf("coordinator").filter(task -> task.key().startsWith("meetings.plan.")).toList();
	}

	private Stream<Task> tasksOf(String who) {
		return tasks.stream().flatMap(one -> one.waitingFor(new Viewer(Viewer.LOCAL, who, null), 100).stream());
	}

	private MockHttpServletRequestBuilder evaluation(WorkshopId workshop) {
		return Visits.open("/apen/verksted/" + workshop.value() + "/evaluering").param("form", UUID.randomUUID().toString())
				.param("equalStanding", "4").param("exchange", "3").param("learning", "5").param("leadership", "2");
	}

	private WorkshopId workshop() {
		var id = WorkshopId.next();
		workshops.plan(id, 2026, 4, LocalDate.of(2026, 11, 24).atTime(18, 0), "Kulturhuset", 5, Neighbours.COORDINATOR);
		return id;
	}
}
