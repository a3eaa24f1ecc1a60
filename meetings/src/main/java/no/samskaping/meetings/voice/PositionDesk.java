package no.samskaping.meetings.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where positions are taken: by a sector's representative, or recorded for one who attends. M6, P1, P2, P5. */
@Component
public class PositionDesk {

	private final Matters matters;
	private final Meetings meetings;
	private final Positions positions;
	private final Parties parties;
	private final Recusals recusals;
	private final SubjectsOf subjectsOf;
	private final History history;
	private final Clock clock;

	PositionDesk(Matters matters, Meetings meetings, Positions positions, Parties parties, Recusals recusals, SubjectsOf subjectsOf,
			History history, Clock clock) {
		this.matters = matters;
		this.meetings = meetings;
		this.positions = positions;
		this.parties = parties;
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

	/** Takes a position; the same form, or the same position again, takes it once. */
	@Transactional
	public void take(MatterId id, Statement statement, Acting by) {
		var matter = matters.held(id).view();
		var meeting = matter.meeting() == null ? null : meetings.one(matter.meeting());
		var subjects = subjectsOf.matter(matter);
		var own = isOwn(statement, by, subjects);
		if (!own && !mayRecord(meeting, by)) {
			throw new Denied(Text.of("meetings.denied.position"));
		}
		var facts = new PositionRule.Facts(matter, meeting, attends(meeting, statement, by, own), isRecused(statement.person(), subjects),
				statement, LocalDate.now(clock.withZone(Words.ZONE)));
		PositionRule.requireAll(facts);
		var party = parties.of(Set.of(statement.party())).get(statement.party());
		var position = new Position(statement.id(), id, facts.isAtMeeting() && meeting != null ? meeting.getId() : null, matter.proposal(),
				party.id(), party.sector(), statement.person(), own ? null : by.person(), statement.answer(), blankToNull(statement.remark()),
				statement.answer() == Answer.MUST_CLARIFY ? statement.clarifyBy() : null, clock.instant());
		if (!stands(position) && positions.add(position)) {
			history.record(entry(id, by, position));
		}
	}

	/** Whether the party's position is this one already. */
	private boolean stands(Position position) {
		return positions.of(position.matter()).stream().filter(earlier -> earlier.party().equals(position.party()))
				.reduce((earlier, later) -> later).filter(last -> last.answer() == position.answer() && last.proposal() == position.proposal()
						&& last.person().equals(position.person()) && Objects.equals(last.remark(), position.remark())
						&& Objects.equals(last.clarifyBy(), position.clarifyBy()) && Objects.equals(last.meeting(), position.meeting()))
				.isPresent();
	}

	private static boolean isOwn(Statement statement, Acting by, Set<Subject> subjects) {
		return statement.person().equals(by.person())
				&& (by.binds(statement.party()) || subjects.stream().anyMatch(subject -> by.binds(statement.party(), subject)));
	}

	private static boolean mayRecord(@Nullable Meeting meeting, Acting by) {
		return meeting != null && meeting.state() == MeetingState.RUNNING && by.worksOnThePlatform()
				&& (by instanceof Acting.Coordinator || by.person() != null && by.person().equals(meeting.minuteTaker()));
	}

	private static boolean attends(@Nullable Meeting meeting, Statement statement, Acting by, boolean own) {
		var appointedForThis = own && by instanceof Acting.Representative representative && representative.only() != null;
		return appointedForThis || meeting != null && meeting.attendees().stream()
				.anyMatch(attendee -> attendee.person().equals(statement.person()) && attendee.party().equals(statement.party()));
	}

	private boolean isRecused(PersonId person, Set<Subject> subjects) {
		return subjects.stream().anyMatch(subject -> recusals.isRecused(person, subject));
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
