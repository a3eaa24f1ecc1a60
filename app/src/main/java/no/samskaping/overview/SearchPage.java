package no.samskaping.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Search;
import no.samskaping.workbench.screen.Search.Hit;

/** The one search over all contexts (søk). */
@Controller
@Admits(to = "overview.deed.own", value = Circle.SIGNED_IN)
class SearchPage {

	private static final int MOST_PER_CONTEXT = 20;
	private static final int LONGEST_QUERY = 100;

	private final ObjectProvider<Search> contexts;

	SearchPage(ObjectProvider<Search> contexts) {
		this.contexts = contexts;
	}

	@GetMapping("/søk")
	String find(@RequestParam(name = "q", defaultValue = "") String typed, Viewer viewer, Model model) {
		var query = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY));
		var groups = query.isEmpty() ? List.<Group>of() : groups(viewer, query);
		model.addAttribute("query", query);
		model.addAttribute("groups", groups);
		model.addAttribute("count", groups.stream().mapToInt(group -> group.hits().size()).sum());
		return "overview/search";
	}

	/** The same in the letters that everybody's keyboard has. */
	@GetMapping("/sok")
	String ascii(@RequestParam(name = "q", defaultValue = "") String typed) {
		return "redirect:" + UriComponentsBuilder.fromPath("/søk").queryParam("q", "{q}").encode().buildAndExpand(typed).toUriString();
	}

	private List<Group> groups(Viewer viewer, String query) {
		var byKind = new LinkedHashMap<Text, List<Hit>>();
		var cut = new HashSet<Text>();
		contexts.orderedStream().forEach(context -> {
			var found = context.find(viewer, query, MOST_PER_CONTEXT + 1);
			var shown = found.subList(0, Math.min(MOST_PER_CONTEXT, found.size()));
			shown.forEach(hit -> byKind.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit));
			if (shown.size() < found.size()) {
				found.forEach(hit -> cut.add(hit.kind()));
			}
		});
		return byKind.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue(), cut.contains(entry.getKey()))).toList();
	}

	/** What was found of one kind; there may be more of each kind of which the same context found too much. */
	record Group(Text kind, List<Hit> hits, boolean more) {}
}
