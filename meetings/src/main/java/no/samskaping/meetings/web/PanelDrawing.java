package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import no.samskaping.meetings.voice.Voice;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;

/** Draws the three equal panels of a matter: who speaks, what was said, and what this reader may record. M6, P1, P2, P5. */
@Component
class PanelDrawing {

	private final DoubleRoles doubleRoles;
	private final Names names;
	private final Clock clock;

	PanelDrawing(DoubleRoles doubleRoles, Names names, Clock clock) {
		this.doubleRoles = doubleRoles;
		this.names = names;
		this.clock = clock;
	}

	/** The panels, in the order of the sectors; what the matter is about decides for whom somebody was appointed. */
	List<MeetingView.Panel> of(MatterView matter, Set<Subject> about, @Nullable Meeting meeting, Voices voices, Acting by) {
		var roles = doubleRoles.in(matter);
		var known = names.of(people(meeting, voices, roles, by));
		return Arrays.stream(Sector.values()).map(sector -> {
			Predicate<PersonId> may = person -> !DoubleRoles.recuse(roles, person) && !voices.hasElsewhere(person, sector);
			var speakers = speakers(sector, matter, about, meeting, may, by, known);
			var voice = voices.of(sector);
			var here = speakers.size() == 1 ? saidHere(speakers.getFirst(), voice, meeting) : null;
			return new MeetingView.Panel(sector.name(), Names.mark(sector), heading(voice, about, meeting, speakers, may, known),
					Text.of("meetings.says." + voice.says()), voice.positions().stream().map(position -> said(position, known)).toList(),
					!speakers.isEmpty(), here == null || voice.positions().size() > 1, speakers.stream().map(speaker -> speaker.option(known)).toList(),
					here == null ? "" : here.answer().name(),
					answers(), here == null || here.remark() == null ? "" : here.remark(), here == null ? null : here.clarifyBy(),
					declared(sector, roles, known), Ids.next());
		}).toList();
	}

	/** What a speaker has said already, at this meeting or in writing; what was said at an earlier meeting is not filled in again. */
	private static @Nullable Position saidHere(Speaker speaker, Voice voice, @Nullable Meeting meeting) {
		return voice.positions().stream().filter(position -> speaker.equals(new Speaker(position.person(), position.party())))
				.filter(position -> Objects.equals(position.meeting(), saidAt(position, meeting))).findFirst().orElse(null);
	}

	private static @Nullable MeetingId saidAt(Position position, @Nullable Meeting meeting) {
		return meeting != null && meeting.state() == MeetingState.RUNNING && meeting.attendees().stream()
				.anyMatch(attendee -> attendee.person().equals(position.person()) && attendee.party().equals(position.party()))
						? meeting.getId() : null;
	}

	private static List<Option> answers() {
		return Arrays.stream(Answer.values()).map(answer -> new Option(answer.name(), Text.of("meetings.answer." + answer))).toList();
	}

	/** Who can speak for a sector through this reader: those who attend, or at a distance the reader alone; of them those who may. P1, P5. */
	private List<Speaker> speakers(Sector sector, MatterView matter, Set<Subject> about, @Nullable Meeting meeting, Predicate<PersonId> may, Acting by,
			Names.Known known) {
		if (!matter.state().isUnfinished()) {
			return List.of();
		}
		var speakers = new ArrayList<Speaker>();
		if (meeting != null && meeting.state() == MeetingState.RUNNING) {
			able(sector, about, meeting, may).filter(attendee -> PositionDesk.mayRecord(meeting, by) || speaksFor(attendee, by))
					.sorted(Comparator.comparing(Attendee::deputy).thenComparing(attendee -> known.party(attendee.party())))
					.map(attendee -> new Speaker(attendee.person(), attendee.party())).distinct().forEach(speakers::add);
		}
		var mine = ownParty(about, by);
		if (mine != null && speakers.isEmpty() && known.parties().containsKey(mine) && known.parties().get(mine).sector() == sector
				&& matter.takesAnswers(today())
				&& may.test(Objects.requireNonNull(by.person()))) {
			speakers.add(new Speaker(Objects.requireNonNull(by.person()), mine));
		}
		return speakers;
	}

	private static Stream<Attendee> able(Sector sector, Set<Subject> about, Meeting meeting, Predicate<PersonId> may) {
		return meeting.attendees().stream().filter(attendee -> attendee.sector() == sector && attendee.speaksOn(about)
				&& may.test(attendee.person()));
	}

	private static boolean speaksFor(Attendee attendee, Acting by) {
		return attendee.person().equals(by.person())
				&& (attendee.only() == null ? by.binds(attendee.party()) : by.binds(attendee.party(), attendee.only()));
	}

	private static @Nullable PartyId ownParty(Set<Subject> about, Acting by) {
		var party = by.party();
		return party != null && (by.binds(party) || about.stream().anyMatch(subject -> by.binds(party, subject))) ? party : null;
	}

	/** The one who answers in this reader's form; else who has spoken, or who attends and can. */
	private static Text heading(Voice voice, Set<Subject> about, @Nullable Meeting meeting, List<Speaker> speakers, Predicate<PersonId> may, Names.Known known) {
		if (speakers.size() == 1 && voice.positions().size() < 2) {
			return speakers.getFirst().heading(known);
		}
		return voice.positions().isEmpty() ? attending(voice.sector(), about, meeting, may, known) : spoken(voice, known);
	}

	private static Text attending(Sector sector, Set<Subject> about, @Nullable Meeting meeting, Predicate<PersonId> may, Names.Known known) {
		if (meeting == null || !meeting.sectorsOn(about).contains(sector)) {
			return Text.of("meetings.speaker.nobody");
		}
		var people = able(sector, about, meeting, may).map(attendee -> known.person(attendee.person())).distinct().sorted().toList();
		return people.isEmpty() ? Text.of("meetings.speaker.recused") : Text.verbatim(String.join(", ", people));
	}

	private static Text spoken(Voice voice, Names.Known known) {
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

	/** Who can speak for a party. */
	private record Speaker(PersonId person, PartyId party) {

		Option option(Names.Known known) {
			return new Option(person.value() + ":" + party.value(), Text.of("meetings.speaker.option", known.person(person), known.party(party)));
		}

		Text heading(Names.Known known) {
			return Text.of("meetings.speaker", known.person(person), known.party(party));
		}
	}
}
