package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.Answers;
import no.samskaping.meetings.minutes.Facts;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.meetings.minutes.SectorAnswer;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;

@MeetingsTest
class WhatIsSaidTest {

	private @Autowired MockMvcTester web;
	private @Autowired Chamber chamber;
	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetingDesk;
	private @Autowired Meetings meetings;
	private @Autowired MatterDesk matterDesk;
	private @Autowired PositionDesk positionDesk;
	private @Autowired Positions positions;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesDesk minutes;
	private @Autowired MinutesShelf shelf;
	private @Autowired Answers answers;
	private @Autowired Matters matters;
	private @Autowired TransactionTemplate transaction;

	@BeforeEach
	void clear() {
		chamber.clear();
	}

	@Test
	void a_position_on_another_proposal_than_the_one_that_was_seen_is_outdated_M6() {
		var matter = chamber.discussed("Solceller");
		var seen = chamber.statement(matter, Sector.BUSINESS, Answer.AGREE);
		matterDesk.propose(matter, Outcome.NOT_TAKEN_FORWARD, chamber.view(matter).version(), Neighbours.COORDINATOR);

		assertThatThrownBy(() -> positionDesk.take(matter, seen, Neighbours.representative(Given.party(Sector.BUSINESS))))
				.isInstanceOf(Outdated.class);
		assertThat(positions.of(matter)).isEmpty();
	}

	@Test
	void the_proposal_is_changed_from_the_one_that_was_seen_and_the_same_change_twice_changes_once_M6() {
		var matter = chamber.discussed("Solceller");
		var version = chamber.view(matter).version();
		matterDesk.propose(matter, Outcome.NOT_TAKEN_FORWARD, version, Neighbours.COORDINATOR);
		matterDesk.propose(matter, Outcome.NOT_TAKEN_FORWARD, version, Neighbours.COORDINATOR);

		assertThatThrownBy(() -> matterDesk.propose(matter, Outcome.TAKEN_FORWARD, version, Neighbours.COORDINATOR)).isInstanceOf(Outdated.class);
	}

	@Test
	void only_the_coordinator_and_whoever_takes_the_minutes_lead_a_meeting_P2_M7() {
		var meeting = chamber.running(Sector.values());
		var matter = chamber.up("Solceller");
		matterDesk.take(matter, meeting, Neighbours.COORDINATOR);
		chamber.allAgree(matter);
		chamber.minutesBy(meeting, Sector.PUBLIC);
		var page = "/møter/" + meeting.value();
		var about = "/møter/sak/" + matter.value();
		var leading = List.of(about.substring(7) + "/lukk", about.substring(7) + "/forslag", meeting.value() + "/oppmote", meeting.value() + "/avslutt");

		assertThat(web.perform(Visits.get("business", page))).hasStatusOk().bodyText().doesNotContain(leading.toArray(String[]::new)).contains(about.substring(7) + "/punkt");
		assertThat(web.perform(Visits.get("public", page))).hasStatusOk().bodyText().contains(leading.toArray(String[]::new));
		assertThat(List.of(Visits.post("business", about + "/lukk").param("text", "x").param("version", version(matter)),
				Visits.post("business", about + "/forslag").param("proposal", "NOT_TAKEN_FORWARD").param("version", version(matter)),
				Visits.post("business", page + "/oppmote").param("version", "0"), Visits.post("business", page + "/avslutt"),
				Visits.get("business", page + "/oppmote"), Visits.get("business", page + "/avslutt")))
				.allSatisfy(request -> assertThat(web.perform(request)).hasStatus(403).failure().hasMessageContaining("meetings.denied.lead"));
		assertThat(chamber.view(matter).state().isUnfinished()).isTrue();

		assertThat(web.perform(Visits.post("public", about + "/lukk").param("text", "Går videre").param("version", version(matter)))).hasStatus3xxRedirection();
		assertThat(web.perform(Visits.post("public", page + "/avslutt"))).hasStatus3xxRedirection();
		assertThat(web.perform(Visits.post("public", page + "/avslutt"))).hasStatus3xxRedirection();
	}

	private String version(MatterId matter) {
		return String.valueOf(chamber.view(matter).version());
	}

	@Test
	void a_mandate_of_today_gives_the_seat_and_not_one_of_the_day_that_was_planned_P2() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		var former = Neighbours.mandate(Given.party(Sector.PUBLIC));
		MovableClock.SHARED.moveBy(Duration.ofDays(2));
		world.ends.put(former, Given.TUESDAY.toLocalDate().plusDays(1));

		assertThatThrownBy(() -> meetingDesk.open(meeting, Set.of(former), null, Neighbours.COORDINATOR)).isInstanceOf(Denied.class);
	}

	@Test
	void nothing_is_recorded_for_one_who_attends_after_the_end_of_the_mandate_P2() {
		var matter = chamber.discussed("Solceller");
		world.ends.put(Neighbours.mandate(Given.party(Sector.PUBLIC)), Given.TUESDAY.toLocalDate());

		assertThatThrownBy(() -> positionDesk.take(matter, chamber.statement(matter, Sector.PUBLIC, Answer.AGREE), Neighbours.COORDINATOR))
				.isInstanceOf(Refused.class).hasMessageContaining("ATTENDS");
	}

	@Test
	void one_who_is_representative_and_deputy_of_a_party_has_one_seat_P2() {
		var party = Given.party(Sector.PUBLIC);
		world.deputies.put(party, Neighbours.person(party));
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		meetingDesk.open(meeting, Set.of(Neighbours.mandate(party), new MandateId(new UUID(5, party.value().getLeastSignificantBits()))), null,
				Neighbours.COORDINATOR);

		assertThat(meetings.one(meeting).attendees()).singleElement().satisfies(seat -> assertThat(seat.deputy()).isFalse());
	}

	@Test
	void who_declared_a_recusal_on_the_initiative_is_recused_on_the_matter_at_which_it_is_discussed_P5() {
		var matter = chamber.discussed("Lekeplass");
		world.recused.add(Given.representative(Sector.PUBLIC));
		world.recusedOnly = chamber.view(chamber.up("Gapahuk")).subject();
		chamber.says(matter, Sector.PUBLIC, Answer.AGREE);
		world.recusedOnly = chamber.view(matter).subject();

		assertThatThrownBy(() -> chamber.says(matter, Sector.PUBLIC, Answer.DISAGREE)).isInstanceOf(Refused.class).hasMessageContaining("P5");
	}

	@Test
	void the_position_of_one_who_is_recused_afterwards_no_longer_counts_P5() {
		var matter = chamber.discussed("Solceller");
		chamber.allAgree(matter);
		world.recused.add(Given.representative(Sector.PUBLIC));

		assertThatThrownBy(() -> chamber.close(matter, "Går videre")).isInstanceOf(Refused.class).hasMessageContaining("closing.VOICES");
	}

	@Test
	void a_voice_that_was_dropped_for_recusal_stays_dropped_in_the_minutes_and_on_the_page_M6_M7_P5() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		var matter = chamber.up("Solceller");
		matterDesk.take(matter, meeting, Neighbours.COORDINATOR);
		meetingDesk.open(meeting, Set.of(Neighbours.mandate(Given.party(Sector.BUSINESS)), Neighbours.mandate(Given.party(Sector.VOLUNTARY)),
				Neighbours.mandate(Neighbours.OTHER_CENTRE), Neighbours.mandate(Given.party(Sector.PUBLIC))), null, Neighbours.COORDINATOR);
		var recused = Neighbours.person(Neighbours.OTHER_CENTRE);
		positionDesk.take(matter, new Statement(UUID.randomUUID(), chamber.view(matter).proposal(), Neighbours.OTHER_CENTRE, recused, Answer.DISAGREE,
				"Vi vil bygge selv", null), Neighbours.representative(Neighbours.OTHER_CENTRE));
		chamber.allAgree(matter);
		world.recused.add(recused);
		chamber.close(matter, "Går videre");

		assertThat(web.perform(Visits.get("reader", "/møter/" + meeting.value() + "?sak=" + matter.value()))).hasStatusOk().bodyText()
				.contains("Person 9 er inhabil").doesNotContain("Vi vil bygge selv", "ikke samstemte");
		adjournment.end(meeting, Neighbours.COORDINATOR);
		assertThat(said(meeting, matter)).hasSize(3).noneMatch(said -> said.person().equals(recused.value()));
		assertThat(web.perform(Visits.get("reader", "/møter/" + meeting.value() + "/referat"))).hasStatusOk().bodyText()
				.contains("Person 9 er inhabil i saken (Sport og Fritid). Ingen stemme fra Person 9 er regnet med.")
				.doesNotContain("Vi vil bygge selv", "deltok ikke", "??");
	}

	@Test
	void a_voice_that_counted_stays_in_the_minutes_when_its_speaker_is_recused_after_the_conclusion_M7_P5() {
		var matter = chamber.discussed("Solceller");
		var meeting = chamber.view(matter).meeting();
		chamber.allAgree(matter);
		chamber.close(matter, "Går videre");
		world.recused.add(Given.representative(Sector.PUBLIC));
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(said(meeting, matter)).hasSize(3);
		assertThat(web.perform(Visits.get("reader", "/møter/" + meeting.value() + "/referat"))).hasStatusOk().bodyText()
				.contains("er inhabil i saken").doesNotContain("Ingen stemme fra", "deltok ikke");
	}

	@Test
	void the_minutes_name_the_recused_who_attended_represent_a_party_or_coordinate_and_nobody_else_M7_P5_P7() {
		var matter = chamber.discussed("Solceller");
		var meeting = chamber.view(matter).meeting();
		var absent = Neighbours.person(Neighbours.OTHER_CENTRE);
		var elsewhere = new PersonId(new UUID(2, 77));
		world.recused.addAll(List.of(Neighbours.COORDINATOR.person(), Given.representative(Sector.PUBLIC), absent, elsewhere));
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(web.perform(Visits.get("reader", "/møter/" + meeting.value() + "/referat"))).hasStatusOk().bodyText()
				.contains("Ingen stemme fra " + name(Given.representative(Sector.PUBLIC)), "Ingen stemme fra " + name(absent),
						"Ingen stemme fra " + name(Neighbours.COORDINATOR.person()))
				.doesNotContain(name(elsewhere), "deltok ikke");
	}

	private static String name(PersonId person) {
		return "Person " + person.value().getLeastSignificantBits();
	}

	@Test
	void who_comes_second_with_another_conclusion_sees_that_it_is_closed_and_the_same_one_twice_closes_once_M7() {
		var matter = chamber.discussed("Solceller");
		chamber.allAgree(matter);
		chamber.close(matter, "Går videre");
		chamber.close(matter, "Går videre ");

		assertThatThrownBy(() -> chamber.close(matter, "Går ikke videre")).isInstanceOf(Outdated.class);
		assertThat(chamber.view(matter).conclusion()).isEqualTo("Går videre");
	}

	@Test
	void an_absent_sector_answers_in_writing_while_the_meeting_runs_M6() {
		var matter = chamber.up("Solceller");
		matterDesk.take(matter, chamber.running(Sector.BUSINESS, Sector.PUBLIC), Neighbours.COORDINATOR);
		matterDesk.openForAnswers(matter, Given.TUESDAY.toLocalDate().plusDays(3), Neighbours.COORDINATOR);
		chamber.says(matter, Sector.VOLUNTARY, Answer.AGREE);

		assertThat(positions.of(matter)).singleElement().satisfies(position -> assertThat(position.meeting()).isNull());
	}

	@Test
	void an_objection_after_another_centre_has_answered_is_kept_and_comes_up_M7_P1() {
		var meeting = chamber.running(Sector.values());
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.send(meeting, Neighbours.COORDINATOR);
		chamber.approves(meeting, Given.party(Sector.VOLUNTARY));
		var form = UUID.randomUUID();
		minutes.object(meeting, form, "Vi sa det annerledes", Neighbours.representative(Neighbours.OTHER_CENTRE));
		minutes.object(meeting, form, "Vi sa det annerledes", Neighbours.representative(Neighbours.OTHER_CENTRE));

		assertThat(answers.additions(meeting)).singleElement().satisfies(added -> assertThat(added.objection()).isTrue());
		assertThat(answers.of(Set.of(meeting)).get(meeting)).singleElement()
				.satisfies(answer -> assertThat(answer.kind()).isEqualTo(SectorAnswer.Kind.APPROVED));
		assertThat(matters.about(MeetingId.KIND, List.of(meeting.value()))).hasSize(1);
	}

	@Test
	void a_sector_has_one_answer_and_whoever_approves_after_an_objection_is_told_so_M7() {
		var meeting = chamber.running(Sector.values());
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.send(meeting, Neighbours.COORDINATOR);
		minutes.object(meeting, UUID.randomUUID(), "Vi sa det annerledes", Neighbours.representative(Neighbours.OTHER_CENTRE));

		assertThatThrownBy(() -> chamber.approves(meeting, Given.party(Sector.VOLUNTARY))).isInstanceOf(Refused.class)
				.hasMessageContaining("minutes.answered");
	}

	@Test
	void an_objection_after_the_minutes_are_locked_is_refused_M7() {
		var meeting = chamber.running(Sector.values());
		adjournment.end(meeting, Neighbours.COORDINATOR);
		minutes.send(meeting, Neighbours.COORDINATOR);
		for (var sector : Sector.values()) {
			chamber.approves(meeting, Given.party(sector));
		}

		assertThat(shelf.one(meeting).state()).isEqualTo(MinutesState.APPROVED);
		assertThatThrownBy(() -> minutes.object(meeting, UUID.randomUUID(), "For sent", Neighbours.representative(Given.party(Sector.PUBLIC))))
				.isInstanceOf(Refused.class);
		assertThat(answers.additions(meeting)).isEmpty();
	}

	@Test
	void the_end_of_the_meeting_waits_for_a_position_and_the_minutes_have_it_M7() throws Exception {
		var matter = chamber.discussed("Solceller");
		var meeting = chamber.view(matter).meeting();
		try (var other = Executors.newSingleThreadExecutor()) {
			var ending = transaction.execute(status -> {
				chamber.says(matter, Sector.PUBLIC, Answer.AGREE);
				var end = other.submit(() -> adjournment.end(meeting, Neighbours.COORDINATOR));
				chamber.untilSomebodyWaits();
				return end;
			});
			ending.get();

			assertThat(said(meeting, matter)).hasSize(1);
		}
	}

	@Test
	void a_position_waits_for_the_end_of_the_meeting_and_is_then_refused_M7() throws Exception {
		var meeting = chamber.running(Sector.values());
		var matter = chamber.up("Solceller");
		matterDesk.take(matter, meeting, Neighbours.COORDINATOR);
		try (var other = Executors.newSingleThreadExecutor()) {
			var spoken = transaction.execute(status -> {
				adjournment.end(meeting, Neighbours.COORDINATOR);
				var speaking = other.submit(() -> chamber.says(matter, Sector.PUBLIC, Answer.AGREE));
				chamber.untilSomebodyWaits();
				return speaking;
			});

			assertThatThrownBy(spoken::get).cause().isInstanceOf(Outdated.class);
			assertThat(positions.of(matter)).isEmpty();
		}
	}

	/** What the minutes say was said about that matter; they also tell of what others concluded in writing since the last. */
	private List<Facts.Said> said(MeetingId meeting, MatterId matter) {
		return shelf.one(meeting).facts().matters().stream().filter(item -> item.matter().equals(matter.value())).findFirst().orElseThrow().said();
	}
}
