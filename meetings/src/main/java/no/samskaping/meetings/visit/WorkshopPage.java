package no.samskaping.meetings.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.evaluation.Evaluations;
import no.samskaping.meetings.evaluation.Theme;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.web.See;
import no.samskaping.meetings.web.Typed;
import no.samskaping.meetings.web.When;
import no.samskaping.meetings.workshop.Idea;
import no.samskaping.meetings.workshop.IdeaDesk;
import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.Registrations;
import no.samskaping.meetings.workshop.Workshop;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.meetings.workshop.Workshops;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;

/** A workshop's page for those who are signed in: its three parts, who comes, and what becomes of the ideas. M1, M5, M8. */
@Controller
@Admits(to = "meetings.deed.plan", value = Circle.WORKERS)
@RequestMapping("/møter/verksted/{id:[0-9a-f-]{36}}")
class WorkshopPage {

	private static final String NEW = "new";
	private static final int SHOWN = 25;
	private static final int LISTED = 500;

	private final Workshops workshops;
	private final WorkshopDesk desk;
	private final Registrations registrations;
	private final Ideas ideas;
	private final IdeaDesk ideaDesk;
	private final Evaluations evaluations;
	private final Initiatives initiatives;
	private final Parties parties;
	private final Clock clock;

	WorkshopPage(Workshops workshops, WorkshopDesk desk, Registrations registrations, Ideas ideas, IdeaDesk ideaDesk,
			Evaluations evaluations, Initiatives initiatives, Parties parties, Clock clock) {
		this.workshops = workshops;
		this.desk = desk;
		this.registrations = registrations;
		this.ideas = ideas;
		this.ideaDesk = ideaDesk;
		this.evaluations = evaluations;
		this.initiatives = initiatives;
		this.parties = parties;
		this.clock = clock;
	}

	@GetMapping
	@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
	String show(@PathVariable UUID id, Acting acting, Model model) {
		var workshop = workshops.one(new WorkshopId(id));
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		model.addAttribute("workshop", workshop);
		model.addAttribute("id", id);
		model.addAttribute("works", acting.worksOnThePlatform());
		model.addAttribute("holds", acting.worksOnThePlatform() && !today.isBefore(workshop.startsAt().toLocalDate()));
		model.addAttribute("running", initiatives.at(Set.of(Stage.RUNNING, Stage.AGREEMENT_IN_PROGRESS, Stage.TAKEN_FORWARD), null, SHOWN));
		model.addAttribute("ideas", ideas(workshop, acting));
		model.addAttribute("takesIdeas", workshop.takesIdeas(today));
		model.addAttribute("coming", acting.worksOnThePlatform() ? registrations.of(workshop.getId(), LISTED) : List.of());
		model.addAttribute("average", evaluations.of(workshop.getId()));
		model.addAttribute("themes", Theme.values());
		model.addAttribute("comments", acting.worksOnThePlatform() ? evaluations.comments(workshop.getId(), SHOWN) : List.of());
		model.addAttribute("platform", evaluations.rounds(1).stream().findFirst().orElse(null));
		model.addAttribute("kinds", kinds());
		model.addAttribute("takers", takers(acting));
		model.addAttribute("form", Ids.next());
		return "meetings/workshop";
	}

	@GetMapping("/flytt")
	String moving(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("workshop", workshops.one(new WorkshopId(id)));
		return "meetings/workshop-move";
	}

	@PostMapping("/flytt")
	Object move(@PathVariable UUID id, @RequestParam(name = "sted") String place, @RequestParam(name = "version") long version,
			Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.move(new WorkshopId(id),
				When.at(page.request().getParameter("dag"), page.request().getParameter("tid"), "dag", "tid"), place,
				When.number(page.request().getParameter("plasser")), version, acting), () -> done(id, next, "moved"),
				() -> moving(id, acting, page.model()));
	}

	@GetMapping("/avlys")
	String cancelling(@PathVariable UUID id, Acting acting, Model model) {
		MeetingDesk.requireWorker(acting);
		model.addAttribute("workshop", workshops.one(new WorkshopId(id)));
		return "meetings/workshop-cancel";
	}

	@PostMapping("/avlys")
	Object cancel(@PathVariable UUID id, @RequestParam String reason, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.cancel(new WorkshopId(id), reason, acting), () -> done(id, next, "cancelled"),
				() -> cancelling(id, acting, page.model()));
	}

	@PostMapping("/holdt")
	Object held(@PathVariable UUID id, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.held(new WorkshopId(id), acting), () -> done(id, next, "held"),
				() -> show(id, acting, page.model()));
	}

	@PostMapping("/innspill")
	@Admits(to = "meetings.deed.idea", value = Circle.WORKERS)
	Object raise(@PathVariable UUID id, @RequestParam UUID form, @RequestParam(name = "title", defaultValue = "") String title,
			@RequestParam(name = "description", required = false) @Nullable String description,
			@RequestParam(name = "name", required = false) @Nullable String name,
			@RequestParam(name = "reach", required = false) @Nullable String reach, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			MeetingDesk.requireWorker(acting);
			ideaDesk.raise(new IdeaId(form), new WorkshopId(id), new Idea.Raised(title, description, name, reach), acting);
		}, () -> done(id, next, "idea"), () -> show(id, acting, page.model()));
	}

	@PostMapping("/innspill/{idea}/kontakt")
	@Admits(to = "meetings.deed.idea", value = Circle.WORKERS)
	Object reachedBy(@PathVariable UUID id, @PathVariable UUID idea, Typed.Page page, Acting acting, RedirectAttributes next) {
		var reach = Objects.requireNonNullElse(page.request().getParameter("reach-" + idea), "");
		return Typed.attempt(page, () -> among(idea, () -> ideaDesk.reachedBy(new IdeaId(idea), reach, acting)), () -> done(id, next, "reached"),
				() -> show(id, acting, page.model()));
	}

	@PostMapping("/innspill/{idea}/initiativ")
	@Admits(to = "meetings.deed.idea", value = Circle.WORKERS)
	Object becomeInitiative(@PathVariable UUID id, @PathVariable UUID idea, @RequestParam(name = "kind", required = false) @Nullable ActorKind kind,
			@RequestParam(name = "party", required = false) @Nullable UUID party, @RequestParam(defaultValue = "") String meant, Typed.Page page, Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> {
			if (party != null) {
				ideaDesk.takeUp(new IdeaId(idea), new PartyId(party), acting);
			} else {
				among(idea, () -> ideaDesk.becomeRaisers(new IdeaId(idea), kind == null ? ActorKind.RESIDENT : kind, known(meant), meant.equals(NEW), acting));
			}
		}, () -> done(id, next, "initiative"), () -> show(id, acting, page.model()));
	}

	private static @Nullable ActorId known(String meant) {
		try {
			return meant.isEmpty() || meant.equals(NEW) ? null : new ActorId(UUID.fromString(meant));
		} catch (IllegalArgumentException madeByHand) {
			throw Refused.because("P6", "meant", Text.of("meetings.rule.idea.meant"));
		}
	}

	/** What is wrong concerns the field of that idea among all that stand on the page. */
	private static void among(UUID idea, Runnable act) {
		try {
			act.run();
		} catch (Refused e) {
			throw new Refused(e.broken().stream()
					.map(broken -> broken.field().isEmpty() ? broken : new Broken(broken.rule(), broken.field() + "-" + idea, broken.why())).toList());
		}
	}

	private List<Raised> ideas(Workshop workshop, Acting acting) {
		var all = ideas.of(workshop.getId());
		Map<InitiativeId, InitiativeCard> cards = initiatives.of(all.stream().filter(idea -> idea.takenUpAt() != null).map(Idea::initiative)
				.collect(Collectors.toSet()));
		return all.stream().map(idea -> {
			var card = cards.get(idea.initiative());
			return new Raised(idea.getId().value(), idea.title(), idea.description(), idea.raisedBy(), idea.hasRaiser(), idea.isNamed(),
					idea.takenUpAt() != null, card == null ? null : card.number() + " " + card.title(),
					card == null ? null : "/initiativ/" + card.number(), acting.worksOnThePlatform() ? likely(idea) : List.of());
		}).toList();
	}

	private List<Option> likely(Idea idea) {
		return ideaDesk.likely(idea).stream().map(card -> new Option(card.id().value().toString(), Text.verbatim(card.name()),
				Text.of("meetings.actor." + card.kind()))).toList();
	}

	private static List<Option> kinds() {
		return List.of(ActorKind.RESIDENT, ActorKind.ASSOCIATION, ActorKind.BUSINESS, ActorKind.OTHER_ORGANISATION, ActorKind.INFORMAL_GROUP)
				.stream().map(kind -> new Option(kind.name(), Text.of("meetings.actor." + kind))).toList();
	}

	/** Those for whom this reader can take an idea up. */
	private List<Option> takers(Acting acting) {
		return parties.all().stream().filter(party -> IdeaDesk.mayTakeUp(party.id(), acting)).map(party -> new Option(party.id().value().toString(), Text.verbatim(party.name()))).toList();
	}

	private static Object done(UUID id, RedirectAttributes next, String what) {
		return See.page("/møter/verksted/" + id, next, Text.of("meetings.done.workshop." + what));
	}

	/** An idea, the initiative that it became, and until then those known who may have raised it. */
	public record Raised(UUID id, String title, @Nullable String description, @Nullable String raisedBy, boolean hasRaiser, boolean named,
			boolean taken, @Nullable String initiative, @Nullable String href, List<Option> likely) {}
}
