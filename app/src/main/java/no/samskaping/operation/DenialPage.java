package no.samskaping.operation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.record.Denials;
import no.samskaping.workbench.record.Denials.Noted;

/** What was tried and denied (avviste forsøk), with names as they are today. P2. */
@Controller
@Admits(to = "operation.deed.denials", value = Circle.ADMINISTRATORS)
class DenialPage {

	private static final int PAGE = 25;
	private static final String ADDRESS = "/administrasjon/avvist";

	private final Denials denials;
	private final People people;
	private final Parties parties;
	private final Actors actors;

	DenialPage(Denials denials, People people, Parties parties, Actors actors) {
		this.denials = denials;
		this.people = people;
		this.parties = parties;
		this.actors = actors;
	}

	@GetMapping(ADDRESS)
	String show(@RequestParam(name = "eldre", required = false) @Nullable UUID before, Acting acting, Model model) {
		Administrators.require(acting);
		var found = denials.newest(before, PAGE + 1);
		var page = found.subList(0, Math.min(PAGE, found.size()));
		var names = people.names(ids(page.stream().map(Noted::person)).map(PersonId::new).collect(Collectors.toSet()));
		var behalf = behalf(page);
		model.addAttribute("lines", page.stream().map(it -> new Line(it, who(it, names), behalf.get(it.behalf()))).toList());
		model.addAttribute("kept", Denials.KEPT_DAYS);
		model.addAttribute("pager", new Pager(before == null ? null : ADDRESS,
				found.size() > PAGE ? ADDRESS + "?eldre=" + page.getLast().id() : null));
		return "operation/denials";
	}

	private Map<UUID, String> behalf(List<Noted> page) {
		var all = ids(page.stream().map(Noted::behalf)).collect(Collectors.toSet());
		var named = parties.of(all.stream().map(PartyId::new).collect(Collectors.toSet())).entrySet().stream()
				.map(it -> Map.entry(it.getKey().value(), it.getValue().name()));
		var others = actors.of(all.stream().map(ActorId::new).collect(Collectors.toSet())).entrySet().stream()
				.map(it -> Map.entry(it.getKey().value(), it.getValue().name()));
		return Stream.concat(named, others).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (party, actor) -> party));
	}

	private static Stream<UUID> ids(Stream<@Nullable UUID> some) {
		return some.filter(Objects::nonNull);
	}

	private static Text who(Noted noted, Map<PersonId, String> names) {
		var name = noted.person() == null ? null : names.get(new PersonId(noted.person()));
		return name != null ? Text.verbatim(name) : Text.of("operation.denials." + (noted.issuer() == null ? "by-nobody"
				: Viewer.LINK.equals(noted.issuer()) ? "by-link" : "by-account"));
	}

	/** A row: what was noted, by whom, and for whom. */
	record Line(Noted noted, Text who, @Nullable String behalf) {}
}
