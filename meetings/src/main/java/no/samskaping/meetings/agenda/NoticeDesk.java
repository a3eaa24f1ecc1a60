package no.samskaping.meetings.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.followup.ActionPointDesk;
import no.samskaping.meetings.matter.AgendaHold;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.Entitled;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.voice.SubjectsOf;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.record.History;

/** Where the agenda is drawn up and the notice is sent to those who may attend, once. M4, P10. */
@Component
public class NoticeDesk {

	private final Meetings meetings;
	private final Matters matters;
	private final MatterDesk matterDesk;
	private final AgendaHold hold;
	private final ActionPointDesk points;
	private final Contributions contributions;
	private final SubjectsOf subjectsOf;
	private final Entitled entitled;
	private final People people;
	private final Outbox outbox;
	private final History history;
	private final Clock clock;

	NoticeDesk(Meetings meetings, Matters matters, MatterDesk matterDesk, AgendaHold hold, ActionPointDesk points, Contributions contributions,
			SubjectsOf subjectsOf, Entitled entitled, People people, Outbox outbox, History history, Clock clock) {
		this.meetings = meetings;
		this.matters = matters;
		this.matterDesk = matterDesk;
		this.hold = hold;
		this.points = points;
		this.contributions = contributions;
		this.subjectsOf = subjectsOf;
		this.entitled = entitled;
		this.people = people;
		this.outbox = outbox;
		this.history = history;
		this.clock = clock;
	}

	/** Draws up the agenda, sends the notice, and leaves what comes later to the following meeting. */
	@Transactional
	public void send(MeetingId id, Acting by) {
		MeetingDesk.requireWorker(by);
		hold.agendas();
		var meeting = meetings.held(id);
		if (meeting.state() == MeetingState.CALLED) {
			return;
		}
		points.bringOverdue();
		contributions.bringFor(meeting.startsAt().toLocalDate());
		meeting.call(clock.instant());
		meetings.save(meeting);
		mail(meeting, "notice", "notice");
		history.record(by.entry(id.subject(), clock.instant(), "meetings.history.meeting.called"));
		matterDesk.fill();
	}

	/** Tells those who were called that the meeting is on another day or in another place, or is not held: once for each change. */
	void tellChange(Meeting meeting) {
		if (meeting.noticeSentAt() != null) {
			mail(meeting, meeting.state() == MeetingState.CANCELLED ? "cancelled" : "moved", "version" + meeting.version());
		}
	}

	private void mail(Meeting meeting, String what, String occasion) {
		var paragraphs = new ArrayList<Text>();
		paragraphs.add(Text.of("meetings.mail." + what, meeting.slot().toString(), meeting.start(), meeting.place()));
		var agenda = matters.onAgenda(meeting.getId()).stream().map(Matter::view).toList();
		if (what.equals("notice")) {
			agenda.forEach(matter -> paragraphs
					.add(Text.of("meetings.mail.matter", matter.shortNumber(), Text.of("meetings.matter.reason." + matter.reason()))));
		}
		people.mailboxes(entitled(meeting, agenda)).forEach((person, to) -> outbox.send(new Outbox.Mail(key(meeting.getId(), occasion, person), to,
				Text.of("meetings.mail." + what + ".subject", meeting.slot().toString(), meeting.startsAt().toLocalDate()), paragraphs,
				"/moter/" + meeting.getId().value())));
	}

	private Set<PersonId> entitled(Meeting meeting, List<MatterView> agenda) {
		return entitled.to(subjectsOf.all(agenda), meeting.startsAt().toLocalDate()).stream().map(RepresentativeCard::person).collect(Collectors.toSet());
	}

	private static UUID key(MeetingId meeting, String occasion, PersonId person) {
		return UUID.nameUUIDFromBytes((meeting.value() + occasion + person.value()).getBytes(StandardCharsets.UTF_8));
	}
}
