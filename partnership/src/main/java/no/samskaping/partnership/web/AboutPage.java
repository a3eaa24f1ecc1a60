package no.samskaping.partnership.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tile;

/** What co-creation is, who may do what, and the two ways that an initiative goes (Hva er samskaping?). P10. */
@Controller
@Admits(to = "partnership.deed.about", value = Circle.SIGNED_IN)
class AboutPage {

	private final Charters charters;
	private final Parties parties;

	AboutPage(Charters charters, Parties parties) {
		this.charters = charters;
		this.parties = parties;
	}

	/** A challenge with its tile. */
	record Challenged(Tile tile, String text) {}

	@GetMapping("/om")
	String show(Model model) {
		var charter = charters.current();
		model.addAttribute("charter", charter).addAttribute("parties", parties.all());
		model.addAttribute("challenges", charter.challenges().stream()
				.map(it -> new Challenged(new Tile(it.icon(), it.tone(), Text.verbatim(it.name())), it.text())).toList());
		return "partnership/about";
	}
}
