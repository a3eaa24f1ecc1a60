package no.samskaping.partnership.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.mandate.MandateLines.Line;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Pager;

/** The parties and who acts for them. P1, P2. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
class PartnershipPage {

	private static final int PAGE = 25;

	private final Parties parties;
	private final Charters charters;
	private final MandateLines lines;
	private final Clock clock;

	PartnershipPage(Parties parties, Charters charters, MandateLines lines, Clock clock) {
		this.parties = parties;
		this.charters = charters;
		this.lines = lines;
		this.clock = clock;
	}

	/** A party with the people who have a mandate for it. */
	record Bench(Party party, List<Line> people, boolean mayAppoint) {}

	@GetMapping("/partnerskap")
	String show(@RequestParam(required = false) @Nullable UUID etter, Acting acting, Model model) {
		var all = lines.forAllMatters(acting);
		Map<Sector, List<Bench>> sectors = Stream.of(Sector.values()).collect(Collectors.toMap(it -> it, it -> parties.all().stream()
				.filter(party -> party.sector() == it).map(party -> new Bench(party,
						all.stream().filter(line -> line.role().isOfAParty() && Objects.equals(line.partyId(), party.id())).toList(),
						MandateDesk.mayAppoint(acting, Role.STAFF, party.id()))).toList(),
				(one, other) -> one, TreeMap::new));
		model.addAttribute("sectors", sectors);
		model.addAttribute("platform", all.stream().filter(line -> !line.role().isOfAParty()).toList());
		var found = lines.forOneMatter(etter, PAGE + 1, acting);
		var appointed = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("appointed", appointed);
		model.addAttribute("pager", new Pager(etter == null ? null : "/partnerskap",
				found.size() > PAGE ? "/partnerskap?etter=" + appointed.getLast().id().value() : null));
		model.addAttribute("mayAppoint", MandateDesk.mayAppoint(acting, Role.COORDINATOR, null));
		model.addAttribute("warnFrom", LocalDate.now(clock.withZone(Words.ZONE)).plusDays(charters.current().deadlines().mandateWarningDays()));
		return "partnership/partnership";
	}
}
