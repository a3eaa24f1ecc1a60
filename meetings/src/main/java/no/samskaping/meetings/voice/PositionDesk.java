package no.samskaping.meetings.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.AgendaHold;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where positions are taken: by a sector's representative, or recorded for one who attends. M6, P1, P2, P5. */
@Component
public class PositionDesk {

	private final AgendaHold hold;
	private final Positions positions;
	private final Parties parties;
	private final Representatives representatives;
	private final Recusals recusals;
	private final SubjectsOf subjectsOf;
	private final History history;
	private final Clock clock;

	PositionDesk(AgendaHold hold, Positions positions, Parties parties, Representatives representatives, Recusals recusals,
			SubjectsOf subjectsOf, History history, Clock clock) {
		this.hold = hold;
		this.positions = positions;
		this.parties = parties;
		this.representatives = representatives;
		this.recusals = recusals;
		this.subjectsOf = subjectsOf;
		this.history = history;
		this.clock = clock;
	}

	/** Takes the positions of several sectors at once: all or none; what is refused names the sector's field. */
	@Transactional
	public void takeAll(MatterId id, Map<Sector, Statement> statements, Acting by) {
		statements.forEach((sector, statement) -> {
			try {
				take(id, statement, by);
			} catch (Refused refused) {
				throw new Refused(refused.broken().stream()
						.map(broken -> new Refused.Broken(broken.rule(), sector + "-" + (broken.field().isEmpty() ? "answer" : broken.field()),
								broken.why()))
						.toList());
			}
		});
	}

	/** Takes a position on the proposal that was seen; the same one again is taken once. */
	@Transactional
	public void take(MatterId id, Statement statement, Acting by) {
		var held = hold.of(id);
		var matter = held.matter().view();
		var meeting = held.meeting();
		var subjects = subjectsOf.matter(matter);
		var own = isOwn(statement, by, subjects);
		if (!own && !mayRecord(meeting, by)) {
			throw new Denied(Text.of("meetings.denied.position"));
		}
		var facts = new PositionRule.Facts(matter, meeting, own, attends(meeting, statement, own, subjects), isRecused(statement.person(), subjects),
				speaksElsewhere(matter, statement), statement, today());
		if (stands(facts)) {
			return;
		}
		if (matter.proposal() != statement.proposal()) {
			throw new Outdated(id.subject());
		}
		PositionRule.requireAll(facts);
		var position = position(facts, by);
		if (positions.add(position)) {
			history.record(entry(id, by, position));
		}
	}

	private Position position(PositionRule.Facts facts, Acting by) {
		var statement = facts.statement();
		var party = parties.of(Set.of(statement.party())).get(statement.party());
		return new Position(statement.id(), facts.matter().id(), facts.saidAt(),
				statement.proposal(), party.id(), party.sector(), statement.person(), facts.own() ? null : by.person(), statement.answer(),
				blankToNull(statement.remark()), statement.answer() == Answer.MUST_CLARIFY ? statement.clarifyBy() : null, clock.instant());
	}

	/** Whether the party's position is this one already. */
	private boolean stands(PositionRule.Facts facts) {
		var statement = facts.statement();
		return positions.of(facts.matter().id()).stream().filter(earlier -> earlier.party().equals(statement.party())).reduce((earlier, later) -> later)
				.filter(last -> last.answer() == statement.answer() && last.proposal() == statement.proposal()
						&& last.person().equals(statement.person()) && Objects.equals(last.meeting(), facts.saidAt())
						&& Objects.equals(last.remark(), blankToNull(statement.remark()))
						&& (last.answer() != Answer.MUST_CLARIFY || Objects.equals(last.clarifyBy(), statement.clarifyBy())))
				.isPresent();
	}

	private static boolean isOwn(Statement statement, Acting by, Set<Subject> subjects) {
		return statement.person().equals(by.person())
				&& (by.binds(statement.party()) || subjects.stream().anyMatch(subject -> by.binds(statement.party(), subject)));
	}

	/** Whether this one records at the meeting what those who attend say: the coordinator, or who takes the minutes. P2. */
	public static boolean mayRecord(@Nullable Meeting meeting, Acting by) {
		return meeting != null && meeting.state() == MeetingState.RUNNING && MeetingDesk.leads(meeting, by);
	}

	private boolean attends(@Nullable Meeting meeting, Statement statement, boolean own, Set<Subject> subjects) {
		return meeting != null && meeting.attendees().stream()
				.anyMatch(attendee -> attendee.person().equals(statement.person()) && attendee.party().equals(statement.party())
						&& attendee.speaksOn(subjects))
				&& (own || hasMandate(statement, subjects));
	}

	private boolean hasMandate(Statement statement, Set<Subject> subjects) {
		return Stream.concat(representatives.of(Set.of(statement.party()), today()).stream(), representatives.appointed(subjects, today()).stream())
				.anyMatch(card -> card.person().equals(statement.person()) && card.party().equals(statement.party()));
	}

	/** Whether the voice of another sector on the proposal is this person's. P1. */
	private boolean speaksElsewhere(MatterView matter, Statement statement) {
		var voices = Voices.of(positions.of(matter.id()), matter.proposal());
		return parties.of(Set.of(statement.party())).values().stream()
				.anyMatch(party -> voices.hasElsewhere(statement.person(), party.sector()));
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private boolean isRecused(PersonId person, Set<Subject> subjects) {
		return !recusals.recusedOn(person, subjects).isEmpty();
	}

	private History.Entry entry(MatterId matter, Acting by, Position position) {
		var recordedBy = position.recordedBy() == null ? null : position.recordedBy().value();
		return new History.Entry(matter.subject(), position.person().value(), position.party().value(), recordedBy, position.at(),
				"meetings.history.position." + position.answer(), List.of());
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
