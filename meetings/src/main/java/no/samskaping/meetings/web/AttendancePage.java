package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Mark;
import no.samskaping.workbench.screen.AllTitles;

/** Who attends a meeting and takes its minutes, from its opening on. M2, P2. */
@Controller
@Admits(to = "meetings.deed.lead", value = Circle.COORDINATORS, own = { Caller.STAFF, Caller.REPRESENTATIVE })
@RequestMapping("/møter/{id:[0-9a-f-]{36}}/oppmote")
class AttendancePage {

	private final Meetings meetings;
	private final MeetingDesk desk;
	private final MeetingDrawing drawing;
	private final AllTitles titles;
	private final Names names;
	private final Clock clock;

	AttendancePage(Meetings meetings, MeetingDesk desk, MeetingDrawing drawing, AllTitles titles, Names names, Clock clock) {
		this.meetings = meetings;
		this.desk = desk;
		this.drawing = drawing;
		this.titles = titles;
		this.names = names;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID id, Acting acting, Model model) {
		return show(id, acting, model, null);
	}

	private String show(UUID id, Acting acting, Model model, @Nullable Set<MandateId> ticked) {
		MeetingDesk.requireWorker(acting);
		var meeting = meetings.one(new MeetingId(id));
		if (meeting.state() == MeetingState.RUNNING) {
			MeetingDesk.requireLead(meeting, acting);
		}
		var may = drawing.mayAttend(meeting.getId(), LocalDate.now(clock.withZone(Words.ZONE)));
		var known = names.of(may.stream().map(card -> card.person()).toList());
		var called = titles.of(may.stream().map(card -> card.only()).filter(Objects::nonNull).collect(Collectors.toSet()));
		var here = ticked == null ? meeting.attendees().stream().map(attendee -> attendee.mandate()).collect(Collectors.toSet()) : ticked;
		model.addAttribute("meeting", drawing.of(meeting, null, acting));
		model.addAttribute("seats", may.stream().map(card -> new Seat(card.mandate().value(), card.person().value(),
				known.shape(card.party()), known.person(card.person()), known.party(card.party()), Names.role(card.deputy(), card.only(), called),
				card.only() == null, meeting.state() == MeetingState.RUNNING || ticked != null ? here.contains(card.mandate()) : !card.deputy())).toList());
		model.addAttribute("minuteTaker", meeting.minuteTaker() != null ? meeting.minuteTaker().value()
				: acting.person() == null ? null : acting.person().value());
		model.addAttribute("self", acting.person() == null ? null : acting.person().value());
		return "meetings/attendance";
	}

	@PostMapping
	Object attend(@PathVariable UUID id, @RequestParam(name = "oppmott", required = false) @Nullable Set<UUID> here,
			@RequestParam(name = "referent", required = false) @Nullable UUID minuteTaker, @RequestParam(name = "version") long version,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		var attending = here == null ? Set.<MandateId>of() : here.stream().map(MandateId::new).collect(Collectors.toSet());
		var taker = minuteTaker == null ? null : new PersonId(minuteTaker);
		return Typed.attempt(page, () -> {
			if (meetings.one(new MeetingId(id)).state() == MeetingState.RUNNING) {
				desk.attendance(new MeetingId(id), attending, taker, version, acting);
			} else {
				desk.open(new MeetingId(id), attending, taker, acting);
			}
		}, () -> See.page("/møter/" + id, next, Text.of("meetings.done.attended")),
				() -> show(id, acting, page.model(), attending));
	}

	/**
	 * Who may attend.
	 *
	 * @param role as what, if not as representative
	 * @param inAll whether for the party in everything, so that this one can take the minutes
	 */
	public record Seat(UUID mandate, UUID person, Mark.@Nullable Shape shape, String name, String party, @Nullable Text role, boolean inAll,
			boolean here) {}
}
