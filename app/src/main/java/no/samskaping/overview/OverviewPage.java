package no.samskaping.overview;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Overview;
import no.samskaping.workbench.screen.Overview.Card;
import no.samskaping.workbench.screen.Overview.Gap;
import no.samskaping.workbench.screen.Overview.Place;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.WhoIs;

/** The overview (oversikt): what waits, what comes, how the platform stands, and what is missing. */
@Controller
@Admits(to = "overview.deed.own", value = Circle.SIGNED_IN)
class OverviewPage {

	private static final int SHOWN = 5;
	private static final LocalTime MORNING_ENDS = LocalTime.of(10, 0);
	private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);
	private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

	private final ObjectProvider<Overview> contexts;
	private final Waiting waiting;
	private final WhoIs whoIs;
	private final Parties parties;
	private final Words words;
	private final Clock clock;

	OverviewPage(ObjectProvider<Overview> contexts, Waiting waiting, WhoIs whoIs, Parties parties, Words words, Clock clock) {
		this.contexts = contexts;
		this.waiting = waiting;
		this.whoIs = whoIs;
		this.parties = parties;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/")
	String show(Viewer viewer, Acting acting, Model model) {
		var tasks = waiting.of(viewer);
		var cards = new ArrayList<Card>();
		cards.add(new Card(0, Place.MAIN, "overview/parts :: tasks", new Mine(tasks.subList(0, Math.min(SHOWN, tasks.size())), tasks.size())));
		contexts.orderedStream().forEach(context -> cards.addAll(context.cardsFor(viewer)));
		model.addAttribute("today", words.today());
		model.addAttribute("greeting", greeting(whoIs.of(viewer).name()));
		model.addAttribute("waits", waits(tasks, acting));
		model.addAttribute("nobody", acting instanceof Acting.Nobody);
		model.addAttribute("rows", Row.of(cards));
		model.addAttribute("gaps", GapsOfAKind.of(gaps(viewer)));
		return "overview/overview";
	}

	private List<Gap> gaps(Viewer viewer) {
		return contexts.orderedStream().flatMap(context -> context.gapsFor(viewer).stream()).toList();
	}

	private Text greeting(String name) {
		var now = LocalTime.now(clock.withZone(Words.ZONE));
		return Text.of("overview.greeting." + hour(now), name.strip().split("\\s+")[0]);
	}

	/** At night nobody is wished a good one: that is a farewell. */
	static String hour(LocalTime now) {
		if (now.isBefore(NIGHT_ENDS)) {
			return "night";
		}
		return now.isBefore(MORNING_ENDS) ? "morning" : now.isBefore(EVENING_BEGINS) ? "day" : "evening";
	}

	/** How many wait, for whom, and how many of them are late, in one or two sentences. */
	private List<Text> waits(List<Task> tasks, Acting acting) {
		var overdue = tasks.stream().filter(task -> task.due() != null && words.isPast(task.due())).count();
		var said = new ArrayList<Text>();
		var party = Optional.ofNullable(acting.party()).flatMap(this::named);
		said.add(party.map(it -> Text.of("overview.waits.party", tasks.size(), it)).orElse(Text.of("overview.waits", tasks.size())));
		if (overdue > 0) {
			said.add(Text.of("overview.overdue", overdue));
		}
		return said;
	}

	private Optional<String> named(PartyId party) {
		return Optional.ofNullable(parties.of(Set.of(party)).get(party)).map(Party::name);
	}

	/** The first few tasks, and how many there are. */
	record Mine(List<Task> tasks, int all) {}
}
