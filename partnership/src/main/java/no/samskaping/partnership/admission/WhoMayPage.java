package no.samskaping.partnership.admission;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.admission.Deeds.Deed;
import no.samskaping.workbench.Text;

/** Who can do what (hvem kan gjøre hva), told from the very declaration that the door asks. P2, P7. */
@Controller
@Admits(to = "partnership.deed.about", value = Circle.SIGNED_IN)
class WhoMayPage {

	static final String ADDRESS = "/om/hvem-kan";

	private final Deeds deeds;
	private final MessageSource messages;

	WhoMayPage(Deeds deeds, MessageSource messages) {
		this.deeds = deeds;
		this.messages = messages;
	}

	@GetMapping(ADDRESS)
	String show(Acting acting, Locale locale, Model model) {
		var all = deeds.byModule();
		var callers = List.of(Caller.values());
		model.addAttribute("you", Caller.of(acting)).addAttribute("callers", callers);
		model.addAttribute("groups", all.entrySet().stream().map(it -> new Group(named(it.getKey(), locale),
				it.getValue().stream().map(deed -> new Row(Text.of(deed.to()), callers.stream().map(caller -> cell(deed, caller)).toList())).toList())).toList());
		model.addAttribute("deeds", all.values().stream().mapToInt(List::size).sum());
		model.addAttribute("pages", all.values().stream().flatMap(List::stream).mapToInt(Deed::pages).sum());
		return "partnership/who-may";
	}

	/** A module that a team adds names itself by a text {@code partnership.deeds.<module>}, or is called what it is called. */
	private Text named(String module, Locale locale) {
		var key = "partnership.deeds." + module;
		return messages.getMessage(key, null, "", locale).isEmpty() ? Text.verbatim(module) : Text.of(key);
	}

	private static Cell cell(Deed deed, Caller caller) {
		var may = deed.always().contains(caller) ? "yes" : deed.own().contains(caller) ? "own" : "no";
		return new Cell(caller, may);
	}

	/** What is done in one module. */
	record Group(Text name, List<Row> rows) {}

	/** Something that is done, and who may. */
	record Row(Text deed, List<Cell> cells) {}

	/** Whether one may. */
	record Cell(Caller caller, String may) {}
}
