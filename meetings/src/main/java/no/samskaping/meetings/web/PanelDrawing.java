package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.meeting.Attendee;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.DoubleRoles;
import no.samskaping.meetings.voice.Position;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.SubjectsOf;
import no.samskaping.meetings.voice.Voice;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;

/** Draws the three equal panels of a matter: who speaks, what was said, and what this reader may record. M6, P1, P2, P5. */
@Component
class PanelDrawing {

	private final SubjectsOf subjectsOf;
	private final DoubleRoles doubleRoles;
	private final Names names;
	private final Clock clock;

	PanelDrawing(SubjectsOf subjectsOf, DoubleRoles doubleRoles, Names names, Clock clock) {
		this.subjectsOf = subjectsOf;
		this.doubleRoles = doubleRoles;
		this.names = names;
		this.clock = clock;
	}

	List<MeetingView.Panel> of(MatterView matter, @Nullable Meeting meeting, Voices voices, Acting by) {
		var roles = doubleRoles.in(matter);
		var known = names.of(people(meeting, voices, roles, by));
		return Arrays.stream(Sector.values()).map(sector -> {
			var speakers = speakers(sector, matter, meeting, roles, by, known);
			var voice = voices.of(sector);
			var here = speakers.size() == 1 ? saidHere(speakers.getFirst(), voice, meeting) : null;
			return new MeetingView.Panel(sector.name(), Names.mark(sector), speaker(voice, meeting, known),
					Text.of("meetings.says." + voice.says()), voice.positions().stream().map(position -> said(position, known)).toList(),
					!speakers.isEmpty(), here == null || voice.positions().size() > 1, speakers, here == null ? "" : here.answer().name(),
					answers(), here == null || here.remark() == null ? "" : here.remark(), here == null ? null : here.clarifyBy(),
					declared(sector, roles, known), Ids.next());
		}).toList();
	}

	/** What a speaker has said already, at this meeting or in writing; what was said at an earlier meeting is not filled in again. */
	private static @Nullable Position saidHere(Option speaker, Voice voice, @Nullable Meeting meeting) {
		return voice.positions().stream().filter(position -> speaker.value().equals(key(position.person(), position.party())))
				.filter(position -> Objects.equals(position.meeting(), saidAt(position, meeting))).findFirst().orElse(null);
	}

	private static @Nullable MeetingId saidAt(Position position, @Nullable Meeting meeting) {
		return meeting != null && meeting.state() == MeetingState.RUNNING && meeting.attendees().stream()
				.anyMatch(attendee -> attendee.person().equals(position.person()) && attendee.party().equals(position.party()))
						? meeting.getId() : null;
	}

	private static String key(PersonId person, PartyId party) {
		return person.value() + ":" + party.value();
	}

	private static List<Option> answers() {
		return Arrays.stream(Answer.values()).map(answer -> new Option(answer.name(), Text.of("meetings.answer." + answer))).toList();
	}

	/** Who can speak for a sector through this reader: those who attend, or at a distance the reader alone. */
	private List<Option> speakers(Sector sector, MatterView matter, @Nullable Meeting meeting, List<DoubleRole> roles, Acting by, Names.Known known) {
		if (!matter.state().isUnfinished()) {
			return List.of();
		}
		var speakers = new ArrayList<Option>();
		if (meeting != null && meeting.state() == MeetingState.RUNNING) {
			meeting.attendees().stream().filter(attendee -> attendee.sector() == sector && !DoubleRoles.recuse(roles, attendee.person()))
					.filter(attendee -> PositionDesk.mayRecord(meeting, by) || speaksFor(attendee, by))
					.sorted(Comparator.comparing(Attendee::deputy).thenComparing(attendee -> known.party(attendee.party())))
					.forEach(attendee -> speakers.add(speaker(attendee.person(), attendee.party(), known)));
		}
		var mine = ownParty(matter, by);
		if (mine != null && speakers.isEmpty() && known.parties().containsKey(mine) && known.parties().get(mine).sector() == sector
				&& (matter.takesAnswers(today()) || appointedForThis(by))
				&& !DoubleRoles.recuse(roles, Objects.requireNonNull(by.person()))) {
			speakers.add(speaker(Objects.requireNonNull(by.person()), mine, known));
		}
		return speakers;
	}

	private static boolean speaksFor(Attendee attendee, Acting by) {
		return attendee.person().equals(by.person()) && by.binds(attendee.party());
	}

	private @Nullable PartyId ownParty(MatterView matter, Acting by) {
		var party = by.party();
		return party != null && (by.binds(party) || subjectsOf.matter(matter).stream().anyMatch(subject -> by.binds(party, subject)))
				? party : null;
	}

	private static boolean appointedForThis(Acting by) {
		return by instanceof Acting.Representative representative && representative.only() != null;
	}

	private static Option speaker(PersonId person, PartyId party, Names.Known known) {
		return new Option(key(person, party), Text.of("meetings.speaker.option", known.person(person), known.party(party)));
	}

	private static Text speaker(Voice voice, @Nullable Meeting meeting, Names.Known known) {
		if (voice.positions().isEmpty()) {
			return meeting != null && meeting.sectors().contains(voice.sector())
					? Text.verbatim(String.join(", ", meeting.attendees().stream().filter(attendee -> attendee.sector() == voice.sector())
							.map(attendee -> known.person(attendee.person())).sorted().toList()))
					: Text.of("meetings.speaker.nobody");
		}
		var first = voice.positions().getFirst();
		if (voice.positions().size() == 1) {
			return Text.of("meetings.speaker", known.person(first.person()), known.party(first.party()));
		}
		return Text.of(voice.says() == Voice.Says.NOT_OF_ONE_MIND ? "meetings.speaker.differ" : "meetings.speaker.same",
				known.person(first.person()), known.party(first.party()), known.party(voice.positions().getLast().party()));
	}

	private static MeetingView.Said said(Position position, Names.Known known) {
		return new MeetingView.Said(Text.of("meetings.speaker", known.person(position.person()), known.party(position.party())),
				Text.of("meetings.answer." + position.answer()), position.remark(), position.clarifyBy(),
				position.recordedBy() == null ? null : known.person(position.recordedBy()));
	}

	private static List<Text> declared(Sector sector, List<DoubleRole> roles, Names.Known known) {
		return roles.stream().filter(role -> role.party() != null && known.parties().containsKey(role.party()) && known.parties().get(role.party()).sector() == sector)
				.map(role -> Text.of(role.recused() ? "meetings.declared.recused" : "meetings.declared", known.person(role.person()),
						role.role().name()))
				.toList();
	}

	private static List<@Nullable PersonId> people(@Nullable Meeting meeting, Voices voices, List<DoubleRole> roles, Acting by) {
		var people = new ArrayList<@Nullable PersonId>();
		if (meeting != null) {
			meeting.attendees().forEach(attendee -> people.add(attendee.person()));
		}
		voices.all().forEach(voice -> voice.positions().forEach(position -> {
			people.add(position.person());
			people.add(position.recordedBy());
		}));
		roles.forEach(role -> people.add(role.person()));
		people.add(by.person());
		return people;
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
