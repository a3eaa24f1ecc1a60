package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.agreements.AgreementEndApproaching;
import no.samskaping.agreements.AgreementEnded;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeNotTakenForward;
import no.samskaping.initiatives.InitiativeReadyForDiscussion;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.agenda.ChangeDesk;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;

@MeetingsTest
class WhatComesUpTest {

	private static final LocalDate LATER = Given.TUESDAY.toLocalDate().plusDays(7);

	private @Autowired Chamber chamber;
	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetings;
	private @Autowired Meetings all;
	private @Autowired MatterDesk matterDesk;
	private @Autowired Matters matters;
	private @Autowired NoticeDesk notices;
	private @Autowired ChangeDesk changes;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired TransactionTemplate transaction;
	private @Autowired Clock clock;

	@BeforeEach
	void clear() {
		chamber.clear();
	}

	@Test
	void a_matter_that_lives_again_does_not_leave_by_an_event_that_comes_late_I8_M4(Scenario scenario) {
		var initiative = world.initiative("Solceller", Stage.READY_FOR_DISCUSSION);
		var matter = chamber.bring(initiative.subject(), Reason.READY);
		var small = new InitiativeReclassified(UUID.randomUUID(), clock.instant(), initiative, Scale.SMALL, 1, false, 2);

		scenario.publish(small).andWaitForStateChange(chamber::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(chamber.view(matter).state()).isEqualTo(MatterState.OPEN));
		scenario.publish(new InitiativeNotTakenForward(UUID.randomUUID(), clock.instant(), initiative, 3))
				.andWaitForStateChange(chamber::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(chamber.view(matter).state()).isEqualTo(MatterState.OPEN));
		world.initiative(initiative, "Solceller", Stage.REGISTERED, Scale.SMALL);
		scenario.publish(small).andWaitForStateChange(() -> chamber.view(matter).state(), MatterState.LEFT::equals)
				.andVerify(state -> assertThat(chamber.view(matter).leftKey()).endsWith("shrunk"));
	}

	@Test
	void one_that_was_merged_does_not_come_up_for_its_successor_M4(Scenario scenario) {
		var into = world.initiative("Solceller på skoletaket", Stage.READY_FOR_DISCUSSION);
		var merged = InitiativeId.next();
		world.merge(merged, into);

		scenario.publish(new InitiativeReadyForDiscussion(UUID.randomUUID(), clock.instant(), merged, 1))
				.andWaitForStateChange(chamber::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(matters.about(InitiativeId.KIND, List.of(merged.value(), into.value()))).isEmpty());
	}

	@Test
	void an_agreement_that_expired_with_open_points_comes_up_and_what_was_up_about_it_leaves_A8(Scenario scenario) {
		var agreement = world.agreement(AgreementId.next(), AgreementStage.IN_FORCE);
		var ends = chamber.bring(agreement.subject(), Reason.AGREEMENT_ENDS);
		var event = new AgreementEnded(UUID.randomUUID(), clock.instant(), agreement, Given.INITIATIVE, AgreementStage.EXPIRED, 4);

		scenario.publish(event).andWaitForStateChange(() -> reasons(agreement), reasons -> reasons.contains(Reason.AGREEMENT_EXPIRED))
				.andVerify(reasons -> assertThat(chamber.view(ends).state()).isEqualTo(MatterState.LEFT));
		scenario.publish(event).andWaitForStateChange(chamber::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(reasons(agreement)).containsExactlyInAnyOrder(Reason.AGREEMENT_EXPIRED, Reason.AGREEMENT_ENDS));
	}

	@Test
	void what_was_up_about_an_agreement_leaves_when_it_is_fulfilled_and_nothing_comes_A8(Scenario scenario) {
		var agreement = world.agreement(AgreementId.next(), AgreementStage.FULFILLED);
		var declined = chamber.bring(agreement.subject(), Reason.ANCHORING_DECLINED);

		scenario.publish(new AgreementEnded(UUID.randomUUID(), clock.instant(), agreement, Given.INITIATIVE, AgreementStage.FULFILLED, 4))
				.andWaitForStateChange(() -> chamber.view(declined).state(), MatterState.LEFT::equals)
				.andVerify(state -> assertThat(reasons(agreement)).containsExactly(Reason.ANCHORING_DECLINED));
		scenario.publish(new AgreementEndApproaching(UUID.randomUUID(), clock.instant(), agreement, Given.INITIATIVE, LATER, 3))
				.andWaitForStateChange(chamber::outstanding, outstanding -> outstanding == 0)
				.andVerify(outstanding -> assertThat(reasons(agreement)).containsExactly(Reason.ANCHORING_DECLINED));
	}

	@Test
	void a_cancelled_meeting_keeps_no_matter_also_none_that_was_put_there_or_concluded_in_writing_M4() {
		var first = chamber.planned(Given.TUESDAY.toLocalDate().plusDays(1));
		var second = chamber.planned(LATER);
		var open = chamber.up("Solceller");
		var written = chamber.up("Sykkelverksted");
		for (var matter : List.of(open, written)) {
			matterDesk.take(matter, second, Neighbours.COORDINATOR);
			matterDesk.take(matter, first, Neighbours.COORDINATOR);
		}
		matterDesk.openForAnswers(written, LATER, Neighbours.COORDINATOR);
		for (var sector : Sector.values()) {
			chamber.says(written, sector, Answer.AGREE);
		}
		chamber.close(written, "Enige skriftlig");
		notices.send(first, Neighbours.COORDINATOR);
		var before = chamber.mails();
		changes.cancel(first, "Snøstorm", Neighbours.COORDINATOR);
		changes.cancel(first, "Snøstorm", Neighbours.COORDINATOR);

		assertThat(List.of(chamber.view(open), chamber.view(written))).extracting(MatterView::meeting).containsOnly(second);
		assertThat(chamber.mails() - before).isEqualTo(8);
	}

	@Test
	void each_change_is_told_once_also_one_back_and_what_is_not_changed_is_not_told_M3() {
		var meeting = chamber.planned(LATER);
		notices.send(meeting, Neighbours.COORDINATOR);
		var before = chamber.mails();
		move(meeting, LATER, "Herredshuset");
		assertThat(chamber.mails() - before).isZero();
		move(meeting, LATER, "Rådhuset");
		move(meeting, LATER.plusDays(1), "Rådhuset");
		move(meeting, LATER, "Rådhuset");
		move(meeting, LATER.plusDays(1), "Rådhuset");

		assertThat(chamber.mails() - before).isEqualTo(4 * 8);
	}

	@Test
	void a_move_or_an_attendance_that_is_sent_twice_is_done_once() {
		var meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		var version = all.one(meeting).version();
		changes.move(meeting, Given.TUESDAY.plusHours(1), "Rådhuset", version, Neighbours.COORDINATOR);
		changes.move(meeting, Given.TUESDAY.plusHours(1), "Rådhuset", version, Neighbours.COORDINATOR);
		assertThatThrownBy(() -> changes.move(meeting, Given.TUESDAY, "Rådhuset", version, Neighbours.COORDINATOR)).isInstanceOf(Outdated.class);
		chamber.open(meeting, Sector.PUBLIC);
		var opened = all.one(meeting).version();
		var here = Set.of(Neighbours.mandate(Given.party(Sector.BUSINESS)));
		meetings.attendance(meeting, here, null, opened, Neighbours.COORDINATOR);
		meetings.attendance(meeting, here, null, opened, Neighbours.COORDINATOR);

		assertThat(all.one(meeting).sectorsOn(Set.of())).containsExactly(Sector.BUSINESS);
	}

	@Test
	void a_matter_that_comes_while_the_notice_is_sent_goes_to_the_following_meeting_M4() throws Exception {
		var first = chamber.planned(LATER);
		var second = chamber.planned(LATER.plusDays(7));
		try (var other = Executors.newSingleThreadExecutor()) {
			var coming = transaction.execute(status -> {
				notices.send(first, Neighbours.COORDINATOR);
				var bringing = other.submit(() -> chamber.up("Solceller"));
				chamber.untilSomebodyWaits();
				return bringing;
			});

			assertThat(chamber.view(coming.get()).meeting()).isEqualTo(second);
		}
	}

	@Test
	void nothing_is_put_onto_a_meeting_that_ends_meanwhile_M4() throws Exception {
		var meeting = chamber.running(Sector.values());
		var matter = chamber.up("Solceller");
		try (var other = Executors.newSingleThreadExecutor()) {
			var put = transaction.execute(status -> {
				adjournment.end(meeting, Neighbours.COORDINATOR);
				var putting = other.submit(() -> matterDesk.take(matter, meeting, Neighbours.COORDINATOR));
				chamber.untilSomebodyWaits();
				return putting;
			});

			assertThatThrownBy(put::get).cause().isInstanceOf(Refused.class);
			assertThat(chamber.view(matter).meeting()).isNull();
		}
	}

	private void move(MeetingId meeting, LocalDate day, String place) {
		changes.move(meeting, day.atTime(9, 0), place, all.one(meeting).version(), Neighbours.COORDINATOR);
	}

	private List<Reason> reasons(AgreementId agreement) {
		return matters.about(AgreementId.KIND, List.of(agreement.value())).stream().map(matter -> matter.view().reason()).toList();
	}
}
