package no.samskaping.agreements.page;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.Agreements;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.DraftRule;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Action;

/** Has an agreement drafted by hand (lag utkast): a voluntary one of a small initiative, or another after the last one ended. I4, A8. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping(NewDraftPage.ADDRESS)
class NewDraftPage {

	static final String ADDRESS = "/avtaler/nytt-utkast";

	private final DraftDesk desk;
	private final Agreements agreements;
	private final Initiatives initiatives;
	private final Clock clock;

	NewDraftPage(DraftDesk desk, Agreements agreements, Initiatives initiatives, Clock clock) {
		this.desk = desk;
		this.agreements = agreements;
		this.initiatives = initiatives;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView confirm(@RequestParam UUID initiativ, Acting acting, Model model) {
		var initiative = new InitiativeId(initiativ);
		Voices.requireWork(acting, initiative);
		return desk.living(initiative).map(NewDraftPage::to).orElseGet(() -> page(wanted(initiative), model, HttpStatus.OK));
	}

	@PostMapping
	ModelAndView draft(@RequestParam UUID initiativ, Acting acting, Model model, RedirectAttributes redirect) {
		var initiative = new InitiativeId(initiativ);
		var wanted = wanted(initiative);
		try {
			desk.draft(wanted, acting, clock.instant());
		} catch (Refused refused) {
			return page(wanted, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.drafted"));
		return to(desk.living(initiative).orElseThrow(() -> new Unknown(initiative.subject())));
	}

	private DraftRule.Wanted wanted(InitiativeId initiative) {
		var card = initiatives.of(Set.of(initiative)).get(initiative);
		if (card == null) {
			throw new Unknown(initiative.subject());
		}
		return new DraftRule.Wanted(card, agreements.ofInitiatives(Set.of(initiative)).get(initiative));
	}

	private static ModelAndView page(DraftRule.Wanted wanted, Model model, HttpStatusCode status) {
		var initiative = wanted.initiative();
		model.addAttribute("initiative", initiative);
		model.addAttribute("missing", DraftRule.brokenBy(wanted).stream().map(DraftRule::why).toList());
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(initiative.title()), "/initiativ/" + initiative.number(), false)));
		return new ModelAndView("agreements/new-draft", model.asMap(), status);
	}

	private static ModelAndView to(Agreement drafted) {
		return new ModelAndView("redirect:/avtaler/" + drafted.number());
	}
}
