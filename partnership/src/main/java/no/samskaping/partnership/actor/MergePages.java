package no.samskaping.partnership.actor;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;

/** Where the coordinator chooses what a duplicate is one with, reads what follows, and confirms it. P6. */
@Controller
@Admits(to = "partnership.deed.merge", value = Circle.COORDINATORS)
@RequestMapping(ActorPages.LIST + "/{id}/sla-sammen")
class MergePages {

	private final ActorDesk actors;
	private final MergingDesk desk;
	private final MergeSight sight;
	private final Clock clock;

	MergePages(ActorDesk actors, MergingDesk desk, MergeSight sight, Clock clock) {
		this.actors = actors;
		this.desk = desk;
		this.sight = sight;
		this.clock = clock;
	}

	/**
	 * The choice, or with a choice the summary.
	 *
	 * @param med the one that is to stay
	 */
	@GetMapping
	String choose(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID med, @RequestParam(defaultValue = "") String q, Acting acting,
			Viewer viewer, Model model) {
		MergingDesk.requireMay(acting);
		var goes = actors.one(new ActorId(id));
		if (med == null) {
			model.addAttribute("goes", goes).addAttribute("q", q).addAttribute("found", sight.found(goes, q));
			return "partnership/merge-choose";
		}
		return summary(goes, new ActorId(med), viewer, model);
	}

	@PostMapping
	String merge(@PathVariable UUID id, @RequestParam UUID successor, @RequestParam long version, @RequestParam long staying, Acting acting,
			Viewer viewer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var goes = new ActorId(id);
		var stays = new ActorId(successor);
		try {
			desk.merge(goes, version, stays, staying, acting, clock.instant());
		} catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return summary(actors.one(goes), stays, viewer, model.addAttribute("broken", refused.broken()));
		} catch (Outdated outdated) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return summary(actors.one(goes), stays, viewer, model.addAttribute("outdated", true));
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.actor.merged", actors.one(goes).name(), actors.one(stays).name()));
		return "redirect:" + ActorPages.LIST + "/" + successor;
	}

	private String summary(Actor goes, ActorId med, Viewer viewer, Model model) {
		var stays = actors.one(med);
		if (!model.containsAttribute("broken")) {
			model.addAttribute("broken", desk.refusals(goes, stays));
		}
		model.addAttribute("goes", goes).addAttribute("stays", stays).addAttribute("lines", sight.lines(goes, stays));
		model.addAttribute("following", sight.around(goes, viewer)).addAttribute("standing", sight.around(stays, viewer));
		model.addAttribute("twoContacts", goes.contact() != null && stays.contact() != null && !goes.contact().equals(stays.contact()));
		return "partnership/merge";
	}
}
